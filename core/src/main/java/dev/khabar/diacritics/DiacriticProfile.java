package dev.khabar.diacritics;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.ALEF_MADDA;
import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;
import static dev.khabar.text.ArabicCharacters.ALEF_WASLA;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.YEH;

import dev.khabar.diacritics.mark.CarrierReader;
import dev.khabar.text.Diacritic;
import dev.khabar.text.ShaddaLigature;
import dev.khabar.text.Span;
import java.util.Arrays;
import java.util.Objects;

/**
 * How vocalised a text is: its letters, how many of them carry a mark, and how many marks of each sort there are.
 *
 * <p>Letters are those of the Arabic script; tatweel is none. Marks are all that {@link Diacritic} lists, those without a
 * letter included. Immutable; made in one pass.
 */
public final class DiacriticProfile {

    /** A text with no more than this part of its {@linkplain #coverage() expected} marks is sparsely vocalised. */
    private static final double SPARSE = 0.2;
    /** A text with at least this part of them is fully vocalised, also where sukun or case endings are left out. */
    private static final double FULL = 0.7;

    private final int[] counts;
    private final int letters;
    private final int markedLetters;
    private final int expectingLetters;

    private DiacriticProfile(int[] counts, int letters, int markedLetters, int expectingLetters) {
        this.counts = counts;
        this.letters = letters;
        this.markedLetters = markedLetters;
        this.expectingLetters = expectingLetters;
    }

    /** The profile of a whole text. */
    public static DiacriticProfile of(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return of(text, new Span(0, text.length()));
    }

    /**
     * The profile of a part of a text, as if nothing stood around it.
     *
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public static DiacriticProfile of(CharSequence text, Span span) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        Objects.checkFromToIndex(span.start(), span.end(), text.length());
        int[] counts = new int[Diacritic.values().length];
        int letters = 0;
        int marked = 0;
        int expecting = 0;
        CarrierReader reader = new CarrierReader(text, span.start(), span.end());
        while (reader.advance()) {
            for (int i = reader.marksStart(); i < reader.end(); i++) {
                Diacritic mark = Diacritic.of(reader.codePointAt(i));
                if (mark != null) {
                    counts[index(mark)]++;
                }
                Diacritic withShadda = ShaddaLigature.otherMark(reader.codePointAt(i));
                if (withShadda != null) {
                    counts[index(withShadda)]++;
                    counts[index(Diacritic.SHADDA)]++;
                }
            }
            if (reader.isArabicLetter()) {
                letters++;
                marked += reader.isMarked() ? 1 : 0;
                expecting += reader.isMarked() || expectsMark(reader.base()) ? 1 : 0;
            }
        }
        return new DiacriticProfile(counts, letters, marked, expecting);
    }

    /** Letters that say a long vowel carry no mark in full vocalisation; waw and yeh do when they are consonants. */
    private static boolean expectsMark(int letter) {
        return switch (letter) {
            case ALEF, ALEF_MADDA, ALEF_WASLA, ALEF_MAKSURA, WAW, YEH -> false;
            default -> true;
        };
    }

    /** The number of Arabic letters. */
    public int letters() {
        return letters;
    }

    /** The number of Arabic letters that carry at least one mark. */
    public int markedLetters() {
        return markedLetters;
    }

    /** The number of marks. */
    public int marks() {
        return Arrays.stream(counts).sum();
    }

    /** How often this mark is written. */
    public int count(Diacritic mark) {
        return counts[index(Objects.requireNonNull(mark, "mark"))];
    }

    /** The number of marks of this kind. */
    public int count(Diacritic.Kind kind) {
        Objects.requireNonNull(kind, "kind");
        int sum = 0;
        for (Diacritic mark : Diacritic.values()) {
            sum += mark.kind() == kind ? counts[index(mark)] : 0;
        }
        return sum;
    }

    /** The share of the letters that carry a mark, 0 to 1; 0 where there are no letters. */
    public double share() {
        return letters == 0 ? 0 : (double) markedLetters / letters;
    }

    /**
     * The share of the letters expected to carry a mark in full vocalisation that do, 0 to 1; 0 where there are none.
     * Not expected: a bare alef, alef madda, alef wasla, alef maksura, waw or yeh.
     */
    public double coverage() {
        return expectingLetters == 0 ? 0 : (double) markedLetters / expectingLetters;
    }

    /**
     * The profile in one word: by {@link #coverage()}, sparse below 0.2 and full from 0.7. Fully vocalised news lies above
     * 0.9, above 0.7 where its style leaves out sukun or case endings; plain news lies below 0.1.
     */
    public Vocalisation verdict() {
        if (markedLetters == 0) {
            return Vocalisation.NONE;
        }
        if (coverage() < SPARSE) {
            return Vocalisation.SPARSE;
        }
        return coverage() < FULL ? Vocalisation.PARTIAL : Vocalisation.FULL;
    }

    /** The profile of this text and another one together. */
    public DiacriticProfile plus(DiacriticProfile other) {
        Objects.requireNonNull(other, "other");
        int[] sums = counts.clone();
        Arrays.setAll(sums, i -> counts[i] + other.counts[i]);
        return new DiacriticProfile(
                sums,
                letters + other.letters,
                markedLetters + other.markedLetters,
                expectingLetters + other.expectingLetters);
    }

    /** The place of a mark's count: an array, as a map of boxed numbers would take longer than the reading. */
    @SuppressWarnings("EnumOrdinal")
    private static int index(Diacritic mark) {
        return mark.ordinal();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DiacriticProfile profile
                && letters == profile.letters
                && markedLetters == profile.markedLetters
                && expectingLetters == profile.expectingLetters
                && Arrays.equals(counts, profile.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(letters, markedLetters, expectingLetters, Arrays.hashCode(counts));
    }

    @Override
    public String toString() {
        return verdict() + ": " + markedLetters + " of " + letters + " letters marked, " + marks()
                + (marks() == 1 ? " mark" : " marks");
    }
}
