package dev.khabar.normalize.rules;

/** Letters and digits of ASCII, of which markup and addresses are made. */
public final class AsciiCharacters {

    private AsciiCharacters() {}

    public static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    public static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9');
    }
}
