package dev.khabar.diacritics.mark;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.ShaddaLigature;
import dev.khabar.unicode.Icu;

/**
 * Walks over a part of a text from one seat of marks to the next: each letter with its marks, and each run of marks that
 * has no seat. Takes linear time, however many marks or tatweels follow one letter.
 */
public final class CarrierReader {

    /** Stands for the base of marks that have no seat. */
    public static final int NO_BASE = -1;

    private final CharSequence text;
    private final int limit;
    private int base = NO_BASE;
    private int start;
    private int marksStart;
    private int end;
    /** Where to go on: past what follows the last mark but can't carry one of its own. */
    private int next;

    public CarrierReader(CharSequence text, int from, int to) {
        Icu.require();
        this.text = text;
        this.next = from;
        this.limit = to;
    }

    /** Moves to the next seat, or run of marks without one; false at the end of the text. */
    public boolean advance() {
        while (next < limit) {
            int codePoint = codePointAt(next);
            if (isMark(codePoint)) {
                base = NO_BASE;
                start = next;
                readMarks(next);
                return true;
            }
            int after = next + Character.charCount(codePoint);
            if (MarkCarrier.isSeat(codePoint)) {
                base = codePoint;
                start = next;
                readMarks(after);
                return true;
            }
            next = after;
        }
        return false;
    }

    private static boolean isMark(int codePoint) {
        return Diacritic.of(codePoint) != null || ShaddaLigature.is(codePoint);
    }

    private void readMarks(int from) {
        marksStart = from;
        end = from;
        next = from;
        while (next < limit) {
            int codePoint = codePointAt(next);
            if (isMark(codePoint)) {
                next += Character.charCount(codePoint);
                end = next;
            } else if (ArabicCharacters.isTransparent(codePoint) && !ArabicCharacters.isHamzaSeat(text, next)) {
                next += Character.charCount(codePoint);
            } else {
                return;
            }
        }
    }

    public int codePointAt(int index) {
        char high = text.charAt(index);
        return Character.isHighSurrogate(high) && index + 1 < limit ? Character.codePointAt(text, index) : high;
    }

    /** Code point of the seat, or {@link #NO_BASE}. */
    public int base() {
        return base;
    }

    public boolean isArabicLetter() {
        return base != NO_BASE && MarkCarrier.isArabicLetter(base);
    }

    public int start() {
        return start;
    }

    /** End of the base: marks, and what may stand between them, lie from here to {@link #end}. */
    public int marksStart() {
        return marksStart;
    }

    /** End of the last mark. */
    public int end() {
        return end;
    }

    /** Where the text goes on: after the last mark and the tatweels and joiners behind it. */
    public int next() {
        return next;
    }

    public boolean isMarked() {
        return end > marksStart;
    }
}
