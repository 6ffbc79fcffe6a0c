package dev.khabar.diacritics;

import dev.khabar.diacritics.match.MarkReading;
import dev.khabar.diacritics.match.UnitReader;
import dev.khabar.normalize.Rule;
import dev.khabar.normalize.TextNormalizer;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Equality of texts that respects what is written of their marks, with hash, order and key to go with it.
 *
 * <p>Its level says how much the marks matter; {@link #folding} can make letters the same, too. Immutable, safe to share
 * between threads; each call takes time linear in the texts.
 */
public final class DiacriticComparison {

    private final DiacriticLevel level;
    private final @Nullable TextNormalizer normalizer;

    private DiacriticComparison(DiacriticLevel level, @Nullable TextNormalizer normalizer) {
        this.level = level;
        this.normalizer = normalizer;
    }

    /** The comparison of letters as they are, and of marks at this level. */
    public static DiacriticComparison of(DiacriticLevel level) {
        return new DiacriticComparison(Objects.requireNonNull(level, "level"), null);
    }

    /**
     * This comparison of texts that {@code normalizer} has gone over. It should leave marks alone where the level looks at
     * them: most presets do not.
     */
    public DiacriticComparison folding(TextNormalizer normalizer) {
        return new DiacriticComparison(level, Objects.requireNonNull(normalizer, "normalizer"));
    }

    /**
     * This comparison with the letters that news writes one for another taken as the same: أ إ آ ٱ as ا, ؤ as و, ئ and ى
     * as ي, ة as ه. Marks stay.
     */
    public DiacriticComparison foldingLetters() {
        return folding(Folding.LETTERS);
    }

    /** How much the marks matter. */
    public DiacriticLevel level() {
        return level;
    }

    /** Whether the two are the same text at this level. */
    public boolean matches(CharSequence one, CharSequence other) {
        UnitReader mine = new UnitReader(folded(Objects.requireNonNull(one, "one")));
        UnitReader others = new UnitReader(folded(Objects.requireNonNull(other, "other")));
        while (true) {
            boolean more = advance(mine);
            if (more != advance(others)) {
                return false;
            }
            if (!more) {
                return true;
            }
            if (mine.base() != others.base() || !marksAgree(mine, others)) {
                return false;
            }
        }
    }

    private boolean marksAgree(UnitReader one, UnitReader other) {
        return switch (level) {
            case LETTERS -> true;
            case COMPATIBLE -> MarkReading.agree(one.reading(), other.reading());
            case EXACT -> {
                one.marks().sort();
                other.marks().sort();
                yield one.marks().sameAs(other.marks());
            }
        };
    }

    /** Marks without a letter, at the start of a text, count where every mark does. */
    private boolean advance(UnitReader reader) {
        return reader.advance()
                && (reader.base() != UnitReader.NO_BASE || level == DiacriticLevel.EXACT || reader.advance());
    }

    /**
     * What texts that are the same have in common: equal keys, for maps and indexes. At {@link DiacriticLevel#LETTERS} the
     * letters without marks, at {@link DiacriticLevel#EXACT} the letters with their marks in one order, and texts with
     * different keys are not the same. At {@link DiacriticLevel#COMPATIBLE}, which is no equivalence, it is the key of the
     * letters: texts that go together have equal keys, but equal keys alone don't say that they go together.
     */
    public String key(CharSequence text) {
        return key(Objects.requireNonNull(text, "text"), level == DiacriticLevel.EXACT);
    }

    private String key(CharSequence text, boolean marks) {
        StringBuilder key = new StringBuilder(text.length());
        UnitReader reader = new UnitReader(folded(text));
        while (reader.advance()) {
            if (reader.base() != UnitReader.NO_BASE) {
                key.appendCodePoint(reader.base());
            }
            if (marks) {
                reader.marks().sort();
                reader.marks().appendTo(key);
            }
        }
        return key.toString();
    }

    /** A hash that is the same for texts that are the same: that of the {@link #key}. */
    public int hash(CharSequence text) {
        return key(text).hashCode();
    }

    /**
     * The order of a dictionary: by letters as Unicode's collation for Arabic orders them, then by marks. Two texts are in
     * the same place if their {@link #key}s are equal, and only then.
     */
    public Comparator<CharSequence> comparator() {
        return new DictionaryOrder(this);
    }

    String letterKey(CharSequence text) {
        return key(text, false);
    }

    CharSequence folded(CharSequence text) {
        return normalizer == null ? text : normalizer.normalize(text);
    }

    @Nullable
    TextNormalizer normalizer() {
        return normalizer;
    }

    /** The level, and the normaliser if there is one. */
    @Override
    public String toString() {
        return normalizer == null ? level.toString() : level + " after " + normalizer;
    }

    /** Made when it is first asked for. */
    private static final class Folding {
        static final TextNormalizer LETTERS = TextNormalizer.builder()
                .with(
                        Rule.COMPOSITION,
                        Rule.ALEF_MADDA,
                        Rule.ALEF_HAMZA_ABOVE,
                        Rule.ALEF_HAMZA_BELOW,
                        Rule.ALEF_WASLA,
                        Rule.HAMZA_CARRIERS_TO_LETTERS,
                        Rule.ALEF_MAKSURA_TO_YEH,
                        Rule.TEH_MARBUTA_TO_HEH)
                .build();
    }
}
