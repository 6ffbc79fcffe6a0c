package dev.khabar.normalize.rules;

import com.ibm.icu.text.Normalizer;
import com.ibm.icu.text.Normalizer2;

/**
 * ICU's quick check of NFKC over a table: which stretches of a text are normal for sure. Asked of ICU for every stretch, it
 * would take a string for each letter.
 */
final class NormalCharacters {

    /** Code units in the table: all of Arabic text but presentation forms. */
    private static final int END = 0x2100;
    /** Above all combining classes: ICU has to be asked. */
    private static final char UNKNOWN = 256;
    /** By code unit: the combining class of what is normal by itself and composes with nothing before it. */
    private static final char[] ORDERS = orders(Normalizer2.getNFKCInstance());

    private NormalCharacters() {}

    /** The start of the first stretch from {@code from} on that may not be normal, or the end of the text. */
    static int end(String text, int from) {
        int stretch = from;
        int last = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            int order = c < END ? ORDERS[c] : UNKNOWN;
            if (order == 0) {
                stretch = at;
            } else if (order == UNKNOWN || order < last) {
                return stretch;
            }
            last = order;
        }
        return text.length();
    }

    private static char[] orders(Normalizer2 normalizer) {
        char[] orders = new char[END];
        for (char c = 0; c < END; c++) {
            boolean normal = normalizer.quickCheck(Character.toString(c)) == Normalizer.YES;
            orders[c] = normal ? (char) normalizer.getCombiningClass(c) : UNKNOWN;
        }
        return orders;
    }
}
