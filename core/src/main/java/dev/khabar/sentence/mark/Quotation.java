package dev.khabar.sentence.mark;

import static dev.khabar.sentence.mark.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.mark.CharacterTable.PAUSE;
import static dev.khabar.sentence.mark.CharacterTable.QUOTE;
import static dev.khabar.sentence.mark.CharacterTable.SPACE;
import static dev.khabar.sentence.mark.CharacterTable.is;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotation that a mark closes, and what stands before it in the sentence. */
public final class Quotation {

    /** How far back the mark that opens it is looked for, in characters. */
    static final int LONGEST = 512;

    /** No quotation mark can be seen. */
    public static final int NONE = -1;

    private final Mark mark;
    private final int open;

    private Quotation(Mark mark, int open) {
        this.mark = mark;
        this.open = open;
    }

    /** The quotation that closes behind the mark, or null where its beginning cannot be seen. */
    public static @Nullable Quotation before(Mark mark) {
        String text = mark.text();
        int last = nearestMark(text, mark.start(), mark.sentence());
        if (last == NONE) {
            return null;
        }
        boolean doubled = last > mark.sentence() && text.charAt(last - 1) == text.charAt(last);
        return new Quotation(mark, doubled ? last - 1 : last);
    }

    /** The last quotation mark before {@code to}, or {@link #NONE} where the sentence has none or it is too far away. */
    public static int nearestMark(String text, int to, int sentence) {
        int least = Math.max(sentence, to - (1 + Words.MOST_MARKS) * LONGEST);
        int at = to - 1;
        while (at >= least && !is(text.charAt(at), QUOTE)) {
            at--;
        }
        boolean near = to - at <= LONGEST || Words.behind(text, to, LONGEST, sentence) <= at;
        return at >= least && near ? at : NONE;
    }

    /** How long it is, from its opening mark to the terminator. */
    int length() {
        return mark.start() - open;
    }

    /** Whether no letter or digit stands before it in the sentence. */
    public boolean opensSentence() {
        return mark.isSentenceStart(open);
    }

    public boolean isAfterColon() {
        int last = mark.skipBack(open, SPACE | INVISIBLE);
        return last >= mark.sentence()
                && CharacterTable.COLONS.indexOf(mark.text().charAt(last)) >= 0;
    }

    /** The word before it, a colon between them left out. */
    public String introduction() {
        return mark.words().before(mark.skipBack(open, SPACE | INVISIBLE | PAUSE) + 1);
    }

    /** The words before it, back to a pause, as far as can be seen. */
    public List<String> wordsBefore() {
        return mark.words().allBefore(open);
    }
}
