package dev.khabar.article;

import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import dev.khabar.text.Terminators;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of the text that has something visible on it. What several rules ask of it, the tokens and segments at its
 * beginning, is found when it is first asked for and kept; a line belongs to the one thread that parses its text.
 */
final class Line {

    /** How much of a line is cut into segments: a longer one is neither a credit nor a publication line. */
    private static final int BEGINNING = 160;
    /** How much of it is looked through for the words that it begins with. */
    private static final int HEAD = 80;

    private static final String QUESTIONS = Terminators.QUESTIONS_AND_EXCLAMATIONS;
    private static final String TERMINATORS = Terminators.FULL_STOPS + QUESTIONS;
    private static final String CLOSING = "\"'\u00BB\u201D\u2019\u203A)]";

    /** What is longer is running text. */
    private static final int SHORTEST_TEXT = 120;

    private static final int LONGEST_ENTITY = 8;

    private final Span span;
    private final String text;
    private final List<Sentence> sentences;
    private final boolean afterBlank;

    private @Nullable List<Token> words;
    private @Nullable Opening opening;
    private Furniture.@Nullable Kind furniture;
    private boolean furnitureAsked;

    /**
     * @param span its place, without the white space around it
     * @param text the characters of the span
     * @param sentences what a splitter makes of it; spans in the whole text
     * @param afterBlank whether a blank line, or nothing, stands before it
     */
    Line(Span span, String text, List<Sentence> sentences, boolean afterBlank) {
        this.span = span;
        this.text = text;
        this.sentences = sentences;
        this.afterBlank = afterBlank;
    }

    Span span() {
        return span;
    }

    String text() {
        return text;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    boolean afterBlank() {
        return afterBlank;
    }

    /** The words and numbers that begin before {@code most}, which is {@value #HEAD} at most. */
    List<Token> wordsBefore(int most) {
        if (words == null) {
            words = Tokens.words(text, HEAD);
        }
        int count = words.size();
        while (count > 0 && words.get(count - 1).start() >= most) {
            count--;
        }
        return words.subList(0, count);
    }

    /** The segments that it begins with. */
    Opening opening() {
        if (opening == null) {
            opening = Opening.of(text, BEGINNING);
        }
        return opening;
    }

    /** What it is of the page, wherever it stands. */
    Optional<Furniture.Kind> furniture() {
        if (!furnitureAsked) {
            furniture = FurnitureLines.anywhere(this).orElse(null);
            furnitureAsked = true;
        }
        return Optional.ofNullable(furniture);
    }

    /** How many words it has, as white space parts them. */
    int countWords() {
        return Lines.words(text);
    }

    int length() {
        return text.length();
    }

    /** Whether it ends in a full stop, quotation marks and brackets after it aside; two of them are an ellipsis. */
    boolean endsInFullStop() {
        int last = lastSign();
        return last >= 0
                && Terminators.FULL_STOPS.indexOf(text.charAt(last)) >= 0
                && (last == 0 || Terminators.FULL_STOPS.indexOf(text.charAt(last - 1)) < 0);
    }

    /** Whether it ends in an ellipsis, question and exclamation marks after it aside. */
    boolean trailsOff() {
        int last = lastSign();
        while (last >= 0 && QUESTIONS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0
                && (Terminators.ELLIPSES.indexOf(text.charAt(last)) >= 0
                        || (last > 0
                                && Terminators.FULL_STOPS.indexOf(text.charAt(last)) >= 0
                                && Terminators.FULL_STOPS.indexOf(text.charAt(last - 1)) >= 0));
    }

    /** Whether it ends in a terminator, quotation marks and brackets after it aside. */
    boolean endsInTerminator() {
        int last = lastSign();
        return last >= 0 && TERMINATORS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it ends in a question or exclamation mark, quotation marks and brackets after it aside. */
    boolean endsInQuestion() {
        int last = lastSign();
        return last >= 0 && QUESTIONS.indexOf(text.charAt(last)) >= 0;
    }

    /** Whether it is running text: it ends in a terminator, or is longer than any heading. */
    boolean isRunningText() {
        return endsInTerminator() || isLongerThan(SHORTEST_TEXT);
    }

    /** Whether it has more characters than {@code most}, without the white space that follows other white space. */
    boolean isLongerThan(int most) {
        int length = 0;
        boolean space = false;
        for (int i = 0; i < text.length() && length <= most && text.length() > most; i++) {
            boolean invisible = isInvisible(text.charAt(i));
            length += space && invisible ? 0 : 1;
            space = invisible;
        }
        return length > most;
    }

    /** Whether it ends in a mark that announces more. */
    boolean announces() {
        int last = lastSign();
        return last >= 0 && ":\u060C,\u061B;-".indexOf(text.charAt(last)) >= 0 && !endsInEntity(last);
    }

    /** Whether the semicolon is that of a character reference which was left in the text. */
    private boolean endsInEntity(int last) {
        int i = last - 1;
        while (i > 0 && i > last - LONGEST_ENTITY && Character.isLetterOrDigit(text.charAt(i))) {
            i--;
        }
        return text.charAt(last) == ';' && i >= 0 && i < last - 1 && text.charAt(i) == '&';
    }

    /** The last character that is visible. */
    char lastVisible() {
        int i = text.length() - 1;
        while (i > 0 && isInvisible(text.charAt(i))) {
            i--;
        }
        return text.charAt(i);
    }

    private int lastSign() {
        int i = text.length() - 1;
        while (i >= 0 && (isInvisible(text.charAt(i)) || CLOSING.indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        return i;
    }

    static boolean isInvisible(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    Passage passage() {
        return new Passage(span, text);
    }

    Paragraph paragraph() {
        return new Paragraph(span, text, sentences);
    }
}
