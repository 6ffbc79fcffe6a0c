package dev.khabar.word;

import dev.khabar.scan.LetterBuffer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Words to search for beside a word, where an index was made without them in mind: its broken plurals or its singular, or
 * its spellings in other newsrooms. What {@link NewsStemmer} does for an index that is made with it.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class OtherForms {

    private final String name;
    private final Function<String, List<String>> forms;

    private OtherForms(String name, Function<String, List<String>> forms) {
        this.name = name;
        this.forms = forms;
    }

    /**
     * The singular of a broken plural and the broken plurals of a singular (شهيد for للشهداء, شهداء for شهيد), without what
     * is written before and after the word.
     */
    public static OtherForms plurals() {
        return Stock.PLURALS;
    }

    /** Spellings of other newsrooms (بأميركا for بأمريكا, جوجل and قوقل for غوغل), with what is written before the word. */
    public static OtherForms spellings() {
        return Stock.SPELLINGS;
    }

    /** The other forms of a word; none where there is none. */
    public List<String> of(CharSequence word) {
        String letters = LetterBuffer.asWritten(Objects.requireNonNull(word, "word"));
        return letters.isEmpty() ? List.of() : forms.apply(letters);
    }

    private static List<String> otherNumbers(String word) {
        String core = Spelling.news().restoreLetters(Clitics.news().split(word).core());
        return BrokenPlurals.news().others(core);
    }

    private static List<String> otherSpellings(String word) {
        List<String> whole = SpellingClasses.news().others(word);
        if (!whole.isEmpty()) {
            return whole;
        }
        Clitics.Parts parts = Clitics.news().split(word);
        String before = parts.conjunction() + parts.preposition() + parts.article();
        return SpellingClasses.news().others(parts.core()).stream()
                .map(before::concat)
                .toList();
    }

    @Override
    public String toString() {
        return "OtherForms." + name;
    }

    /** Made when first asked for. */
    private static final class Stock {
        static final OtherForms PLURALS = new OtherForms("plurals", OtherForms::otherNumbers);
        static final OtherForms SPELLINGS = new OtherForms("spellings", OtherForms::otherSpellings);
    }
}
