package dev.khabar.restoration;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.khabar.restoration.network.Alphabet;
import dev.khabar.restoration.network.Symbols;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/**
 * Turns text into symbols. An Arabic word is its letters; a number, a Latin word and any other visible character are one
 * symbol each; between them stands a space, whether the text has one or not. Marks, tatweel and invisible controls are
 * read over; a hamza or madda written as a mark of its own makes its letter another one.
 */
final class SymbolReader {

    private static final int NEXT_LINE = 0x0085;
    private static final int SOFT_HYPHEN = 0x00AD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    /** What the last symbol belongs to. */
    private enum Run {
        NONE,
        WORD,
        DIGITS,
        LATIN
    }

    private final Alphabet alphabet;

    SymbolReader(Alphabet alphabet) {
        this.alphabet = alphabet;
    }

    /** What it reads. */
    Alphabet alphabet() {
        return alphabet;
    }

    /** The symbols of a text; {@code start} is where it begins in what their places count in. */
    Symbols read(String text, int start) {
        Symbols symbols = new Symbols();
        Run run = Run.NONE;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (isReadOver(codePoint)) {
                if (run == Run.WORD) {
                    symbols.replaceLast(alphabet.composed(symbols.last(), codePoint));
                }
            } else if (isSpace(codePoint)) {
                run = Run.NONE;
            } else {
                Run next = run(codePoint);
                if (next == Run.NONE || next != run) {
                    if (symbols.size() > 0) {
                        symbols.add(Alphabet.SPACE, Symbols.NOWHERE);
                    }
                    add(symbols, codePoint, next, start + i);
                } else if (next == Run.WORD) {
                    add(symbols, codePoint, next, start + i);
                }
                run = next;
            }
            i += Character.charCount(codePoint);
        }
        return symbols;
    }

    private void add(Symbols symbols, int codePoint, Run run, int place) {
        symbols.add(alphabet.symbolOf(codePoint), run == Run.WORD ? place : Symbols.NOWHERE);
    }

    private Run run(int codePoint) {
        if (Alphabet.isLetter(codePoint)) {
            return Run.WORD;
        }
        if (alphabet.symbolOf(codePoint) == Alphabet.LATIN) {
            return Run.LATIN;
        }
        return Alphabet.isDigit(codePoint) ? Run.DIGITS : Run.NONE;
    }

    /** Whether a character changes nothing about what is read: a mark, tatweel, or a control without width. */
    static boolean isReadOver(int codePoint) {
        if (codePoint < SOFT_HYPHEN) {
            return false;
        }
        return codePoint == ArabicCharacters.TATWEEL
                || Diacritic.of(codePoint) != null
                || (codePoint > ZERO_WIDTH_SPACE && isIgnorable(codePoint))
                || codePoint == SOFT_HYPHEN
                || codePoint == ArabicCharacters.LETTER_MARK;
    }

    /** What Unicode calls default ignorable; ICU is asked only about categories that have some. */
    private static boolean isIgnorable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.OTHER_LETTER, Character.UNASSIGNED ->
                UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
            default -> false;
        };
    }

    /** Whether a character only separates: white space, no-break spaces, controls. */
    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == ZERO_WIDTH_SPACE
                || codePoint == NEXT_LINE;
    }
}
