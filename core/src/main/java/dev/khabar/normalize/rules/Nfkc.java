package dev.khabar.normalize.rules;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import dev.khabar.normalize.engine.Rewriting;
import dev.khabar.normalize.engine.RewritingStep;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Unicode's normalisation form NFKC, by ICU, in stretches between places where it can be cut. */
public final class Nfkc extends RewritingStep {

    /** From here on ICU's way of putting marks in order, one by one, would take too long. */
    private static final int LONG = 128;

    private static final Normalizer2 NORMALIZER = Normalizer2.getNFKCInstance();

    public Nfkc(Enum<?> rule) {
        super(rule);
    }

    @Override
    public void rewrite(String text, Rewriting out) {
        int start = NORMALIZER.spanQuickCheckYes(text);
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            while (end < text.length() && !NORMALIZER.hasBoundaryBefore(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            String before = text.substring(start, end);
            String after = NORMALIZER.normalize(end - start > LONG ? ordered(before) : before);
            if (!after.equals(before)) {
                out.replace(start, end - start, after);
            }
            start = NormalCharacters.end(text, end);
        }
    }

    /** Each run of marks in canonical order, which normalisation keeps. */
    private static String ordered(String text) {
        List<Integer> codePoints = new ArrayList<>(text.codePoints().boxed().toList());
        int start = 0;
        for (int i = 0; i <= codePoints.size(); i++) {
            if (i == codePoints.size() || UCharacter.getCombiningClass(codePoints.get(i)) == 0) {
                codePoints.subList(start, i).sort(Comparator.comparingInt(UCharacter::getCombiningClass));
                start = i + 1;
            }
        }
        StringBuilder result = new StringBuilder(text.length());
        codePoints.forEach(result::appendCodePoint);
        return result.toString();
    }
}
