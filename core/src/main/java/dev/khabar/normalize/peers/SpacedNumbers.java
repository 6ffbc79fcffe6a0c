package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.Rewriting;
import dev.khabar.normalize.engine.RewritingStep;
import dev.khabar.normalize.engine.Step;
import java.util.List;

/** A number and the Arabic letters that touch it, in one order and then in the other, get a space before, between, after. */
public final class SpacedNumbers extends RewritingStep {

    private final boolean numberFirst;

    private SpacedNumbers(Enum<?> rule, boolean numberFirst) {
        super(rule);
        this.numberFirst = numberFirst;
    }

    public static List<Step> steps(Enum<?> rule) {
        return List.of(new SpacedNumbers(rule, true), new SpacedNumbers(rule, false));
    }

    @Override
    public void rewrite(String text, Rewriting out) {
        int at = 0;
        while (at < text.length()) {
            int middle = runEnd(text, at, numberFirst);
            int end = middle > at ? runEnd(text, middle, !numberFirst) : at;
            if (end > middle) {
                out.replace(at, 0, " ");
                out.replace(middle, 0, " ");
                out.replace(end, 0, " ");
            }
            at = Math.max(Math.max(middle, end), at + 1);
        }
    }

    private static int runEnd(String text, int from, boolean ofDigits) {
        int end = from;
        while (end < text.length()
                && (ofDigits ? isDigit(text, end) : SpacedSymbols.isArabicLetter(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String text, int at) {
        return PythonCharacters.isDigit(text.charAt(at));
    }
}
