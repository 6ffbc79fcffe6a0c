package dev.khabar.article;

import dev.khabar.sentence.SentenceSplitter;
import java.util.Objects;

/**
 * Takes a news article apart. The rules, which hold for lines that have something visible on them:
 *
 * <ul>
 *   <li>A line is a paragraph unless one of the rules below says otherwise.
 *   <li>The first line is the headline if it is at most 120 UTF-16 code units long, does not end in a full stop (an
 *       ellipsis, a question or an exclamation may end it), nor in a colon, comma or dash, is no list item, and one of the
 *       four lines after it is running text.
 *   <li>Running text ends in a terminator or is longer than 120, and is no list item.
 *   <li>A list item opens with a bullet, or with a number of up to three digits or a letter, and a sign that sets it off; a
 *       letter with a full stop or slash is a title or an agency ({@code د. أحمد}, {@code أ.ف.ب}) unless the line before
 *       or after has its neighbour in the alphabet.
 *   <li>A line after the headline is the byline if it is short, has no terminator, and begins with a word of authorship
 *       ({@code كتب}, {@code بقلم}, {@code تقرير}, {@code إعداد} ...).
 *   <li>The first line is the byline, and there is no headline, if it is that and plainly nothing else: {@code بقلم} and up
 *       to four words, or a word of authorship that opens no headline, a colon or slash, and a name.
 *   <li>A dateline opens the first paragraph: a place and an agency with a dash or colon after them ({@code القاهرة (أ ف ب) -},
 *       {@code دبي - د.ب.أ:}, {@code القاهرة - (أ ف ب):}), or the agency between slashes ({@code الدوحة في 12 مايو /قنا/}), an
 *       agency alone, or one or two words and the only dash of the line that spaces set off. Place and agency may also stand
 *       alone on the line under headline and byline, as may {@code القاهرة/ الأناضول}.
 *   <li>A place is one to three words, of which the first is none of attribution ({@code قالت}, {@code بحسب} ...), or up to
 *       three such with slashes or commas between them, perhaps with a date.
 *   <li>An agency is a known name, or three or four letters set apart by spaces or full stops; two that are
 *       no known name are a person ({@code المدعو (م.ع)}).
 *   <li>A tatweel between words is a dash.
 *   <li>A line is a subheading if it is at most 80 code units long, is one sentence without full stop, colon, comma or dash
 *       at its end, is no list item, follows running text, the headline or a blank line, and running text follows it that is
 *       no subheading.
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
}
