package dev.khabar.benchmarks.quality;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** What the evaluation's language, Python, means by white space and lengths, which its measures rest on. */
final class Strings {

    /** What may stick to either side of a sentence boundary: white space and invisible directional controls. */
    private static final String AROUND_BOUNDARIES =
            " \t\r\n\u00A0\u2028\u2029\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E"
                    + "\u2066\u2067\u2068\u2069\uFEFF";

    private Strings() {}

    /** {@code str.isspace} of one character. */
    static boolean isSpace(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_WHITESPACE,
                    Character.DIRECTIONALITY_SEGMENT_SEPARATOR,
                    Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR -> true;
            default -> Character.getType(codePoint) == Character.SPACE_SEPARATOR;
        };
    }

    static boolean isAroundBoundaries(int codePoint) {
        return AROUND_BOUNDARIES.indexOf(codePoint) >= 0;
    }

    /** The text without white space at its ends: {@code str.strip()}. */
    static String strip(String text) {
        return trim(text, Strings::isSpace);
    }

    /** The text without what may stick to either side of a boundary. */
    static String squeeze(String text) {
        return trim(text, Strings::isAroundBoundaries);
    }

    /** Words with one space between them: {@code ' '.join(text.split())}. */
    static String singleSpaced(String text) {
        StringBuilder marked = new StringBuilder();
        text.codePoints().forEach(c -> marked.appendCodePoint(isSpace(c) ? ' ' : c));
        return Arrays.stream(marked.toString().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .collect(joining(" "));
    }

    /** The first {@code count} code points. */
    static String first(String text, int count) {
        return length(text) <= count ? text : text.substring(0, text.offsetByCodePoints(0, count));
    }

    /** Code points. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String trim(String text, IntPredicate outside) {
        int start = 0;
        int end = text.length();
        while (start < end && outside.test(text.charAt(start))) {
            start++;
        }
        while (end > start && outside.test(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }
}
