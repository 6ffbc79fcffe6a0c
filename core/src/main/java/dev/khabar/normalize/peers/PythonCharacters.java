package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.Spaces;

/** Character classes as Python's {@code re} has them for Unicode strings, by which peers' rules are written. */
final class PythonCharacters {

    private PythonCharacters() {}

    /** {@code \w}: letters, all kinds of numbers, low line. */
    static boolean isWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> codePoint == '_';
        };
    }

    /** {@code \d}: decimal digits of all scripts. */
    static boolean isDigit(int codePoint) {
        return Character.getType(codePoint) == Character.DECIMAL_DIGIT_NUMBER;
    }

    /** {@code \s}. */
    static boolean isSpace(char c) {
        return Spaces.isSpace(c);
    }
}
