package dev.khabar.diacritics;

import dev.khabar.diacritics.mark.CanonicalOrder;
import dev.khabar.diacritics.mark.MarkBuffer;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Diacritic;

/** Puts each run of marks in {@link CanonicalOrder}. */
record Ordering() implements DiacriticEdit {

    @Override
    public AlignedText align(CharSequence text) {
        Revision revision = new Revision(text);
        MarkBuffer marks = new MarkBuffer();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            marks.clear();
            Diacritic mark;
            while (i < text.length() && (mark = Diacritic.of(Character.codePointAt(text, i))) != null) {
                marks.add(mark);
                i += Character.charCount(mark.codePoint());
            }
            if (marks.size() > 1) {
                revise(text, start, i, marks, revision);
            }
            i += i == start ? 1 : 0;
        }
        return revision.result();
    }

    private static void revise(CharSequence text, int start, int end, MarkBuffer marks, Revision revision) {
        marks.sort();
        String ordered = marks.toString();
        if (!ordered.contentEquals(text.subSequence(start, end))) {
            revision.replace(start, end, ordered);
        }
    }

    @Override
    public String toString() {
        return "order";
    }
}
