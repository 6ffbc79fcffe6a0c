package dev.khabar.article;

import dev.khabar.sentence.SentenceSplitter;
import java.util.Objects;

/**
 * Takes a news article apart. The rules, which hold for lines that have something visible on them; a line that was wrapped is
 * one with those that it goes on in:
 *
 * <ul>
 *   <li>A line is a paragraph unless one of the rules below says otherwise.
 *   <li>Furniture is told by the words it begins with or is made of, and is tried first; credits come before headings.
 *   <li>The headline is the first line that is no furniture if it has at most 150 UTF-16 code units (120 where it ends in a
 *       question, an exclamation or an ellipsis), does not end in a full stop, nor in a colon, comma or dash, is no list item,
 *       and running text follows within four lines (lists, credits and furniture not counted), or a blank line and two more.
 *   <li>Running text ends in a terminator or is longer than 120.
 *   <li>A credit is made of segments between signs, each an agency, a place, a date, a person and so on. An agency, or
 *       a word of authorship and a name, is one wherever it stands alone; a place or a person only in the lines under the
 *       headline, or, a person, in the last line. One that opens the first paragraph has a dash, colon or slash after it.
 *   <li>The first line is a credit, and there is no headline, if nothing else can be made of it.
 *   <li>A list item opens with a bullet, or with a number of up to three digits or a letter, and a sign that sets it off; a
 *       letter with a full stop or slash is a title or an agency ({@code د. أحمد}, {@code أ.ف.ب}) unless the line before
 *       or after has its neighbour in the alphabet.
 *   <li>A tatweel between words is a dash.
 *   <li>A line is a subheading if it is at most 80 code units long, is one sentence without full stop, ellipsis, colon, comma or
 *       dash at its end, begins no clause, is no list item, follows running text, the headline or a blank line, and running
 *       text follows it that is no subheading. Under the headline, and of four words or more, it is the deck.
 *   <li>A question or answer opens with {@code س:} or {@code ج:}, or with a verb of asking or, after a question, of saying, and a
 *       colon.
 * </ul>
 *
 * <p>A text without structure gives one section and no headline; what is doubtful is a paragraph. Immutable and safe to
 * share between threads; any string is legal input, and the cost is linear.
 */
public final class ArticleParser {

    private static final ArticleParser NEWS = new ArticleParser(SentenceSplitter.create());

    private final SentenceSplitter splitter;

    private ArticleParser(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    /** A parser that splits paragraphs as {@link SentenceSplitter#create()} does: always the same one. */
    public static ArticleParser create() {
        return NEWS;
    }

    /** A parser that splits paragraphs, each by itself, with {@code splitter}. */
    public static ArticleParser of(SentenceSplitter splitter) {
        return new ArticleParser(Objects.requireNonNull(splitter, "splitter"));
    }

    /** The parts of {@code text}. */
    public Article parse(CharSequence text) {
        String whole = Objects.requireNonNull(text, "text").toString();
        return ArticleReader.read(whole, Lines.of(whole, splitter));
    }

    /** What splits its paragraphs. */
    @Override
    public String toString() {
        return "ArticleParser[" + splitter + ']';
    }
}
