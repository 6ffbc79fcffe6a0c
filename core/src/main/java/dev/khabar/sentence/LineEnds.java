package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.FORMAT;
import static dev.khabar.sentence.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.is;

/** What a line break means under a {@link LineBreaks} policy. */
final class LineEnds {

    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private LineEnds() {}

    /** The index after the line break at {@code at} where the sentence goes on, or -1 where it ends. */
    static int after(String text, int at, LineBreaks policy) {
        int after = step(text, at);
        return switch (policy) {
            case END_SENTENCES -> -1;
            case WRAP -> after;
            case BLANK_LINE_ENDS_SENTENCES ->
                text.charAt(at) == PARAGRAPH_SEPARATOR || isBlankLine(text, after) ? -1 : after;
        };
    }

    private static int step(String text, int at) {
        boolean pair = text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
        return pair ? at + 2 : at + 1;
    }

    private static boolean isBlankLine(String text, int from) {
        int i = from;
        while (i < text.length() && is(text.charAt(i), SPACE | FORMAT)) {
            i++;
        }
        return i < text.length() && is(text.charAt(i), LINE_BREAK);
    }
}
