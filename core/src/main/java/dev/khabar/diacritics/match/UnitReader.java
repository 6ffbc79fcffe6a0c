package dev.khabar.diacritics.match;

import dev.khabar.diacritics.mark.MarkBuffer;
import dev.khabar.diacritics.mark.MarkCarrier;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.ShaddaLigature;
import dev.khabar.unicode.Icu;

/**
 * Walks over a text in the units that matching compares: one character that is no mark, with the marks on it. Characters
 * that are {@link Ignorable} belong to the unit before them; before the first unit they are left out.
 */
public final class UnitReader {

    /** Stands for the base of marks at the start of the text. */
    public static final int NO_BASE = -1;

    private final CharSequence text;
    private final MarkBuffer marks = new MarkBuffer();
    private int base = NO_BASE;
    private int priorBase = NO_BASE;
    private int start;
    private int baseEnd;
    private int end;
    private int next;
    private boolean combines;

    public UnitReader(CharSequence text) {
        Icu.require();
        this.text = text;
    }

    /** Moves to the next unit; false at the end of the text. */
    public boolean advance() {
        priorBase = base;
        while (next < text.length()) {
            int codePoint = Character.codePointAt(text, next);
            if (Diacritic.of(codePoint) != null || ShaddaLigature.is(codePoint)) {
                read(NO_BASE, next);
                return true;
            }
            int after = next + Character.charCount(codePoint);
            if (ArabicCharacters.isHamzaSeat(text, next)) {
                read(ArabicCharacters.YEH, after);
                return true;
            }
            if (!Ignorable.contains(codePoint)) {
                read(codePoint, after);
                return true;
            }
            next = after;
        }
        return false;
    }

    /** Where the next unit begins, or what is left out before it. */
    int next() {
        return next;
    }

    /** Leaves out all before {@code at}: what the unit before it was is no longer known. */
    void skipTo(int at) {
        next = at;
    }

    private void read(int first, int marksStart) {
        base = first;
        start = next;
        baseEnd = marksStart;
        end = marksStart;
        next = marksStart;
        combines = false;
        marks.clear();
        while (next < text.length()) {
            int codePoint = Character.codePointAt(text, next);
            Diacritic withShadda = ShaddaLigature.otherMark(codePoint);
            Diacritic mark = withShadda == null ? Diacritic.of(codePoint) : withShadda;
            if (mark == null && (!Ignorable.contains(codePoint) || ArabicCharacters.isHamzaSeat(text, next))) {
                break;
            }
            next += Character.charCount(codePoint);
            if (withShadda != null) {
                marks.add(Diacritic.SHADDA);
            }
            if (mark != null) {
                marks.add(mark);
                combines |= ComposedLetter.combines(mark);
                end = next;
            } else if (Ignorable.joins(codePoint)) {
                end = next;
            }
        }
        if (combines && base != NO_BASE) {
            base = ComposedLetter.compose(base, marks);
        }
    }

    /** End of the marks, and of what else joins the grapheme, after a character that ends at {@code from}. */
    static int tailEnd(CharSequence text, int from) {
        UnitReader reader = new UnitReader(text);
        reader.next = from;
        reader.read(NO_BASE, from);
        return reader.end;
    }

    /** Code point of the character, hamza and madda included where Unicode has one for them; or {@link #NO_BASE}. */
    public int base() {
        return base;
    }

    int start() {
        return start;
    }

    /** End of the last mark, or of the last character that joins the same grapheme. */
    int end() {
        return end;
    }

    /** The marks in the order of the text, without those that went into the {@link #base()}. */
    public MarkBuffer marks() {
        return marks;
    }

    /** What the marks say of the letter's sound: a set of {@link MarkReading}. */
    public int reading() {
        int reading = 0;
        for (int i = 0; i < marks.size(); i++) {
            reading |= MarkReading.of(marks.get(i));
        }
        if (isAlef(base) && isFathatan(baseEnd) && MarkCarrier.isArabicLetter(priorBase)) {
            reading &= ~MarkReading.FATHATAN;
        }
        if (isFathatan(next + 1) && isAlef(text.charAt(next)) && MarkCarrier.isArabicLetter(base)) {
            reading |= MarkReading.FATHATAN;
        }
        return reading;
    }

    private boolean isFathatan(int at) {
        return at < text.length() && text.charAt(at) == Diacritic.FATHATAN.codePoint();
    }

    private static boolean isAlef(int codePoint) {
        return codePoint == ArabicCharacters.ALEF || codePoint == ArabicCharacters.ALEF_MAKSURA;
    }
}
