package dev.khabar.normalize;

import java.util.List;

/** A number and the Arabic letters that touch it, in one order and then in the other, get a space before, between, after. */
final class SpacedNumbers extends RewritingStep {

    private final boolean numberFirst;

    private SpacedNumbers(Rule rule, boolean numberFirst) {
        super(rule);
        this.numberFirst = numberFirst;
    }

    static List<Step> steps(Rule rule) {
        return List.of(new SpacedNumbers(rule, true), new SpacedNumbers(rule, false));
    }

    @Override
    void rewrite(String text, Rewriting out) {
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
