package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.Rewriting;
import dev.khabar.normalize.engine.RewritingStep;

/** Any code point but a decimal digit, written three times or more, is written twice. */
public final class Repetition extends RewritingStep {

    public Repetition(Enum<?> rule) {
        super(rule);
    }

    @Override
    public void rewrite(String text, Rewriting out) {
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int length = Character.charCount(codePoint);
            int end = at + length;
            while (end < text.length() && text.codePointAt(end) == codePoint) {
                end += length;
            }
            if (end - at > 2 * length && !PythonCharacters.isDigit(codePoint)) {
                out.replace(at + 2 * length, end - at - 2 * length, "");
            }
            at = end;
        }
    }

    /** Not within a run of line breaks. */
    @Override
    public int lastCut(CharSequence text) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (text.charAt(i - 1) == '\n' && text.charAt(i) != '\n') {
                return i;
            }
        }
        return 0;
    }
}
