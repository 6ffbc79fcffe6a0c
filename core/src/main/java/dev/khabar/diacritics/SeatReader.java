package dev.khabar.diacritics;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/**
 * Walks over a part of a text from one seat of marks to the next: each letter with its marks, and each run of marks that
 * has no seat. Takes linear time, however many marks or tatweels follow one letter.
 */
final class SeatReader {

    /** Stands for the base of marks that have no seat. */
    static final int NO_BASE = -1;

    private final CharSequence text;
    private final int limit;
    private int base = NO_BASE;
    private int start;
    private int marksStart;
    private int end;
    /** Where to go on: past what follows the last mark but can't carry one of its own. */
    private int next;

    SeatReader(CharSequence text, int from, int to) {
        this.text = text;
        this.next = from;
        this.limit = to;
    }

    /** Moves to the next seat, or run of marks without one; false at the end of the text. */
    boolean advance() {
        while (next < limit) {
            int codePoint = codePointAt(next);
            if (Diacritic.of(codePoint) != null) {
                base = NO_BASE;
                start = next;
                readMarks(next);
                return true;
            }
            int after = next + Character.charCount(codePoint);
            if (Seat.isSeat(codePoint)) {
                base = codePoint;
                start = next;
                readMarks(after);
                return true;
            }
            next = after;
        }
        return false;
    }

    private void readMarks(int from) {
        marksStart = from;
        end = from;
        next = from;
        while (next < limit) {
            int codePoint = codePointAt(next);
            if (Diacritic.of(codePoint) != null) {
                next += Character.charCount(codePoint);
                end = next;
            } else if (Seat.isTransparent(codePoint) && !ArabicCharacters.isHamzaSeat(text, next)) {
                next += Character.charCount(codePoint);
            } else {
                return;
            }
        }
    }

    int codePointAt(int index) {
        char high = text.charAt(index);
        return Character.isHighSurrogate(high) && index + 1 < limit ? Character.codePointAt(text, index) : high;
    }

    /** Code point of the seat, or {@link #NO_BASE}. */
    int base() {
        return base;
    }

    boolean isArabicLetter() {
        return base != NO_BASE && Seat.isArabicLetter(base);
    }

    int start() {
        return start;
    }

    /** End of the base: marks, and what may stand between them, lie from here to {@link #end}. */
    int marksStart() {
        return marksStart;
    }

    /** End of the last mark. */
    int end() {
        return end;
    }

    /** Where the text goes on: after the last mark and the tatweels and joiners behind it. */
    int next() {
        return next;
    }

    boolean isMarked() {
        return end > marksStart;
    }
}
