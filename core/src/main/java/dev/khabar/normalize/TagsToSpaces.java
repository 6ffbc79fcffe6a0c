package dev.khabar.normalize;

/** Whatever stands between {@code <} and the next {@code >}, at least one character, becomes a space. */
final class TagsToSpaces extends RewritingStep {

    TagsToSpaces(Rule rule) {
        super(rule);
    }

    @Override
    void rewrite(String text, Rewriting out) {
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

    /** Not within a tag, which may go on over lines. */
    @Override
    public int lastCut(CharSequence text) {
        int end = text.length();
        for (int i = end - 1; i >= 0 && text.charAt(i) != '>'; i--) {
            if (text.charAt(i) == '<') {
                end = i;
            }
        }
        return super.lastCut(text.subSequence(0, end));
    }
}
