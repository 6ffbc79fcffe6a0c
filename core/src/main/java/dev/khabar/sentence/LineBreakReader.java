package dev.khabar.sentence;

import static dev.khabar.sentence.mark.CharacterTable.FORMAT;
import static dev.khabar.sentence.mark.CharacterTable.LINE_BREAK;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.is;

import dev.khabar.sentence.mark.Habits;
import dev.khabar.text.LineSeparator;

/** What a line break of a text means under a {@link LineBreaks} policy. */
final class LineBreakReader {

    private final String text;
    private final LineBreaks policy;
    private final WrappedLines wrapped;

    LineBreakReader(String text, LineBreaks policy, Habits habits) {
        this.text = text;
        this.policy = policy;
        this.wrapped = new WrappedLines(text, habits);
    }

    /** The index after the line break at {@code at} where the sentence goes on, or -1 where it ends. */
    int after(int at) {
        int after = LineSeparator.after(text, at);
        return switch (policy) {
            case END_SENTENCES -> -1;
            case WRAP -> after;
            case BLANK_LINE_ENDS_SENTENCES -> endsParagraph(at, after) ? -1 : after;
            case DETECT -> endsParagraph(at, after) || !wrapped.goesOn(at, after) ? -1 : after;
        };
    }

    private boolean endsParagraph(int at, int after) {
        return text.charAt(at) == LineSeparator.PARAGRAPH_SEPARATOR || isBlankLine(after);
    }

    private boolean isBlankLine(int from) {
        int i = from;
        while (i < text.length() && is(text.charAt(i), SPACE | FORMAT)) {
            i++;
        }
        return i < text.length() && is(text.charAt(i), LINE_BREAK);
    }
}
