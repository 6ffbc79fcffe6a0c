package dev.khabar.diacritics;

import dev.khabar.diacritics.MarkedLetter.Mark;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Diacritic;
import dev.khabar.text.DiacriticSet;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The marks of a text: taking them out, all or by class, and looking at them. */
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
        return marks.alignRemoval(text);
    }

    /** The Arabic letters of a text in order, each with its marks; marks without a letter are in none of them. */
    public static List<MarkedLetter> letters(CharSequence text) {
        Objects.requireNonNull(text, "text");
        List<MarkedLetter> letters = new ArrayList<>();
        SeatReader reader = new SeatReader(text, 0, text.length());
        while (reader.advance()) {
            if (reader.isArabicLetter()) {
                letters.add(new MarkedLetter(reader.base(), new Span(reader.start(), reader.end()), marks(reader)));
            }
        }
        return letters;
    }

    private static List<Mark> marks(SeatReader reader) {
        List<Mark> marks = new ArrayList<>();
        for (int i = reader.marksStart(); i < reader.end(); i++) {
            int codePoint = reader.codePointAt(i);
            Diacritic diacritic = Diacritic.of(codePoint);
            if (diacritic != null) {
                marks.add(new Mark(diacritic, new Span(i, i + Character.charCount(codePoint))));
            }
        }
        return marks;
    }
}
