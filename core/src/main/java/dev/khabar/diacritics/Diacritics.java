package dev.khabar.diacritics;

import dev.khabar.diacritics.MarkedLetter.Mark;
import dev.khabar.diacritics.mark.CarrierReader;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Diacritic;
import dev.khabar.text.DiacriticSet;
import dev.khabar.text.ShaddaLigature;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The marks of a text: taking them out, all or by class, and looking at them. {@link DiacriticEdit} has what else can be
 * done to them.
 *
 * <table>
 * <caption>What goes, and the set that says so</caption>
 * <tr><td>tashkeel</td><td>{@link DiacriticSet#TASHKEEL}, the default</td></tr>
 * <tr><td>one class</td><td>{@code DiacriticSet.of(Diacritic.Kind.HARAKA)}, or several</td></tr>
 * <tr><td>all but shadda</td><td>{@code DiacriticSet.TASHKEEL.without(DiacriticSet.of(Diacritic.SHADDA))}</td></tr>
 * <tr><td>all but what tells homographs apart</td>
 *     <td>{@code DiacriticSet.TASHKEEL.without(DiacriticSet.NEWS_STYLE)}</td></tr>
 * <tr><td>every mark there is</td><td>{@link DiacriticSet#ALL}</td></tr>
 * <tr><td>the vowel of the last letter</td><td>{@link DiacriticEdit#stripWordEndings()}</td></tr>
 * </table>
 */
public final class Diacritics {

    private Diacritics() {}

    /**
     * The text without its vocalisation: {@link DiacriticSet#TASHKEEL}, that is U+064B to U+0652 and U+0670. Hamza and
     * madda, also where they are marks of their own, and the marks of the Quran stay. A {@code String} without tashkeel
     * comes back as the same object.
     */
    public static String strip(CharSequence text) {
        return strip(text, DiacriticSet.TASHKEEL);
    }

    /** The text without the marks of a set; a {@code String} that holds none of them comes back as the same object. */
    public static String strip(CharSequence text, DiacriticSet marks) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(marks, "marks");
        return marks.removeFrom(text);
    }

    /** As {@link #strip(CharSequence, DiacriticSet)}, with the places of the remaining characters in the text. */
    public static AlignedText align(CharSequence text, DiacriticSet marks) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(marks, "marks");
        return marks.align(text);
    }

    /** The Arabic letters of a text in order, each with its marks; marks without a letter are in none of them. */
    public static List<MarkedLetter> letters(CharSequence text) {
        Objects.requireNonNull(text, "text");
        List<MarkedLetter> letters = new ArrayList<>();
        CarrierReader reader = new CarrierReader(text, 0, text.length());
        while (reader.advance()) {
            if (reader.isArabicLetter()) {
                letters.add(new MarkedLetter(reader.base(), new Span(reader.start(), reader.end()), marks(reader)));
            }
        }
        return letters;
    }

    /**
     * Marks that can't be meant as they are written, in the order of the text: those without a letter, those written twice,
     * and vowels that another one on the same letter contradicts. {@link DiacriticEdit#clean()} takes them out.
     *
     * <p>Fatha with dagger alef is no fault, nor is shadda with sukun: the doubled letter before a pause.
     */
    public static List<MarkFault> faults(CharSequence text) {
        return FaultFinder.find(Objects.requireNonNull(text, "text"));
    }

    private static List<Mark> marks(CarrierReader reader) {
        List<Mark> marks = new ArrayList<>();
        for (int i = reader.marksStart(); i < reader.end(); i++) {
            int codePoint = reader.codePointAt(i);
            Span span = new Span(i, i + Character.charCount(codePoint));
            Diacritic withShadda = ShaddaLigature.otherMark(codePoint);
            Diacritic diacritic = withShadda == null ? Diacritic.of(codePoint) : Diacritic.SHADDA;
            if (diacritic != null) {
                marks.add(new Mark(diacritic, span));
            }
            if (withShadda != null) {
                marks.add(new Mark(withShadda, span));
            }
        }
        return marks;
    }
}
