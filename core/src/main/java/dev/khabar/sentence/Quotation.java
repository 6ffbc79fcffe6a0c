package dev.khabar.sentence;

import static dev.khabar.sentence.CharacterTable.INVISIBLE;
import static dev.khabar.sentence.CharacterTable.PAUSE;
import static dev.khabar.sentence.CharacterTable.QUOTE;
import static dev.khabar.sentence.CharacterTable.SPACE;
import static dev.khabar.sentence.CharacterTable.is;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotation that a mark closes, and what stands before it in the sentence. */
final class Quotation {

    /** How far back the mark that opens it is looked for, in code units. */
    static final int LONGEST = 512;

    private final Mark mark;
    private final int open;

    private Quotation(Mark mark, int open) {
        this.mark = mark;
        this.open = open;
    }

    /** The quotation that closes behind the mark, or null where its beginning cannot be seen. */
    static @Nullable Quotation before(Mark mark) {
        int least = Math.max(mark.sentence(), mark.start() - LONGEST);
        for (int i = mark.start() - 1; i >= least; i--) {
            if (is(mark.text.charAt(i), QUOTE)) {
                int first = i > least && mark.text.charAt(i - 1) == mark.text.charAt(i) ? i - 1 : i;
                return new Quotation(mark, first);
            }
        }
        return null;
    }

    /** How long it is, from its opening mark to the terminator. */
    int length() {
        return mark.start() - open;
    }

    /** Whether no letter or digit stands before it in the sentence. */
    boolean opensSentence() {
        return mark.isSentenceStart(open);
    }

    boolean isAfterColon() {
        int last = mark.skipBack(open, SPACE | INVISIBLE);
        return last >= mark.sentence() && CharacterTable.COLONS.indexOf(mark.text.charAt(last)) >= 0;
    }

    /** The word before it, a colon between them left out. */
    String introduction() {
        return mark.words.before(mark.skipBack(open, SPACE | INVISIBLE | PAUSE) + 1);
    }

    /** The words before it, back to a pause, as far as can be seen. */
    List<String> wordsBefore() {
        return mark.words.allBefore(open);
    }
}
