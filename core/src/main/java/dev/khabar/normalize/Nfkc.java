package dev.khabar.normalize;

import com.ibm.icu.text.Normalizer2;

/** Unicode's normalisation form NFKC, by ICU, in stretches between places where it can be cut. */
final class Nfkc extends RewritingStep {

    private static final Normalizer2 NORMALIZER = Normalizer2.getNFKCInstance();

    Nfkc(Rule rule) {
        super(rule);
    }

    @Override
    void rewrite(String text, Rewriting out) {
        int start = NORMALIZER.spanQuickCheckYes(text);
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && !NORMALIZER.hasBoundaryBefore(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            String before = text.substring(start, end);
            String after = NORMALIZER.normalize(before);
            if (!after.equals(before)) {
                out.replace(start, end - start, after);
            }
            start = end;
        }
    }
}
