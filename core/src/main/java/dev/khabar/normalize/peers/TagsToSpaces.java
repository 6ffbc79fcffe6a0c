package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.Rewriting;
import dev.khabar.normalize.engine.RewritingStep;

/** Whatever stands between {@code <} and the next {@code >}, at least one character, becomes a space. */
public final class TagsToSpaces extends RewritingStep {

    public TagsToSpaces(Enum<?> rule) {
        super(rule);
    }

    @Override
    public void rewrite(String text, Rewriting out) {
        int start = text.indexOf('<');
        while (start >= 0) {
            int end = text.indexOf('>', start + 1);
            if (end < 0) {
                return;
            }
            if (end > start + 1) {
                out.replace(start, end + 1 - start, " ");
                start = text.indexOf('<', end);
            } else {
                start = text.indexOf('<', start + 1);
            }
        }
    }

    /** After the last line break that is not within a tag; a tag may go on over lines. */
    @Override
    public int lastCut(CharSequence piece) {
        String text = piece.toString();
        int cut = 0;
        int from = 0;
        int start = text.indexOf('<');
        while (start >= 0) {
            cut = lastCut(text, from, start, cut);
            from = start;
            int end = text.indexOf('>', start + 1);
            if (end < 0) {
                return cut;
            }
            if (end > start + 1) {
                from = end + 1;
            }
            start = text.indexOf('<', Math.max(from, start + 1));
        }
        return lastCut(text, from, text.length(), cut);
    }

    /** The index after the last line break within {@code [from, to)}, or {@code otherwise} if there is none. */
    private static int lastCut(String text, int from, int to, int otherwise) {
        int lineBreak = text.lastIndexOf('\n', to - 1);
        return lineBreak >= from ? lineBreak + 1 : otherwise;
    }
}
