package dev.khabar.benchmarks.retrieval;

import java.util.function.UnaryOperator;

/** Ways in which people type the same query. */
enum Typing {
    /** As the newsroom wrote it. */
    AS_WRITTEN(title -> title),
    /** Hamza left out: ا for أ إ آ, و for ؤ, ي for ئ, nothing for ء. */
    WITHOUT_HAMZA(title ->
            title.replaceAll("[أإآ]", "ا").replace('ؤ', 'و').replace('ئ', 'ي').replace("ء", "")),
    /** ه for ة and ي for ى. */
    HEH_AND_YEH(title -> title.replace('ة', 'ه').replace('ى', 'ي')),
    /** A fatha on every letter. */
    WITH_MARKS(title -> title.replaceAll("([ء-غف-ي])", "$1\u064E")),
    /** A tatweel after every letter that joins to the next one. */
    WITH_TATWEEL(title -> title.replaceAll("([ئبت-خس-غف-نهي])(?=[ء-غف-ي])", "$1\u0640"));

    @SuppressWarnings("ImmutableEnumChecker") // a function of nothing but its argument
    private final UnaryOperator<String> change;

    Typing(UnaryOperator<String> change) {
        this.change = change;
    }

    String type(String title) {
        return change.apply(title);
    }
}
