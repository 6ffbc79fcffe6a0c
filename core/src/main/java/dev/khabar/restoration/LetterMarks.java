package dev.khabar.restoration;

import dev.khabar.text.Diacritic;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can stand on one letter: nothing, a vowel, a shadda, or a shadda with a vowel. In the order of the labels of a model. */
public enum LetterMarks {
    NONE(false, null),
    FATHATAN(false, Diacritic.FATHATAN),
    DAMMATAN(false, Diacritic.DAMMATAN),
    KASRATAN(false, Diacritic.KASRATAN),
    FATHA(false, Diacritic.FATHA),
    DAMMA(false, Diacritic.DAMMA),
    KASRA(false, Diacritic.KASRA),
    SUKUN(false, Diacritic.SUKUN),
    SHADDA(true, null),
    SHADDA_FATHATAN(true, Diacritic.FATHATAN),
    SHADDA_DAMMATAN(true, Diacritic.DAMMATAN),
    SHADDA_KASRATAN(true, Diacritic.KASRATAN),
    SHADDA_FATHA(true, Diacritic.FATHA),
    SHADDA_DAMMA(true, Diacritic.DAMMA),
    SHADDA_KASRA(true, Diacritic.KASRA);

    private static final LetterMarks[] ALL = values();

    private final boolean shadda;
    private final @Nullable Diacritic vowel;
    private final String text;

    LetterMarks(boolean shadda, @Nullable Diacritic vowel) {
        this.shadda = shadda;
        this.vowel = vowel;
        this.text = (shadda ? Character.toString(Diacritic.SHADDA.codePoint()) : "")
                + (vowel == null ? "" : Character.toString(vowel.codePoint()));
    }

    static LetterMarks ofLabel(int label) {
        return ALL[label];
    }

    /** A shadda or none with a vowel or none; a shadda with a sukun does not exist and becomes a shadda. */
    static LetterMarks of(boolean shadda, @Nullable Diacritic vowel) {
        for (LetterMarks marks : ALL) {
            if (marks.shadda == shadda && marks.vowel == vowel) {
                return marks;
            }
        }
        return SHADDA;
    }

    /** Whether a shadda is among them. */
    public boolean hasShadda() {
        return shadda;
    }

    /** The haraka, tanwin or sukun; null where there is none. */
    public @Nullable Diacritic vowel() {
        return vowel;
    }

    /** Whether the vowel is a tanwin. */
    public boolean hasTanwin() {
        return vowel != null && vowel.kind() == Diacritic.Kind.TANWIN;
    }

    /** The marks in the order they are written, shadda first. */
    public List<Diacritic> diacritics() {
        return Stream.of(shadda ? Diacritic.SHADDA : null, vowel)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The marks as characters, shadda first; empty for {@link #NONE}. */
    public String text() {
        return text;
    }

    /** Whether both are said alike: a letter with sukun and one without a mark are. */
    boolean soundsLike(LetterMarks other) {
        return shadda == other.shadda && sound() == other.sound();
    }

    private @Nullable Diacritic sound() {
        return vowel == Diacritic.SUKUN ? null : vowel;
    }
}
