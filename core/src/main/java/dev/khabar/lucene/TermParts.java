package dev.khabar.lucene;

import dev.khabar.text.ArabicCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a term that tokenizers keep in one piece: those of a phrase that normalisation wrote out (النبي صلى الله) and
 * of a hashtag (تونس_تنتخب), the number and the word that are written together (لـ20, الـ30, 1446هـ, كوفيد19). Letters that
 * only lead up to a number or say of which era it is are left out. Decimals have a point, and thousands nothing: 5,2 is
 * 5.2 and 5,000 is 5000.
 */
final class TermParts {

    /** Clitics before a number, and ه for years after the Hijra, م for those of the common era. */
    private static final Set<String> BESIDE_NUMBERS =
            Set.of("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "لل", "ول", "وب", "ولل", "ه", "م");

    private static final int THOUSANDS = 3;

    private TermParts() {}

    /** Whether a term is, as most are, a single word or number as it stands. */
    static boolean isWhole(char[] letters, int length) {
        boolean letter = false;
        boolean digit = false;
        boolean word = false;
        for (int i = 0; i < length; i++) {
            char c = letters[i];
            if (c == ' ' || c == '_' || c == ',' || c == ArabicCharacters.COMMA) {
                return false;
            }
            letter |= ArabicCharacters.isLetter(c);
            digit |= isDigit(c);
            word |= c != ArabicCharacters.TATWEEL;
        }
        return word && !(letter && digit);
    }

    /** The words, in order; none where the term has only tatweel. */
    static List<String> of(String term) {
        List<String> parts = new ArrayList<>();
        for (int start = 0; start < term.length(); ) {
            int end = end(term, start);
            add(parts, term.substring(start, end));
            start = end;
        }
        boolean number = parts.stream().anyMatch(part -> isDigit(part.charAt(0)));
        if (number && parts.size() > 1) {
            parts.removeIf(BESIDE_NUMBERS::contains);
        }
        return parts;
    }

    /** Where a run of letters, of digits or of what stands between words ends. */
    private static int end(String term, int start) {
        int end = start + 1;
        while (end < term.length() && joins(term, end)) {
            end++;
        }
        return end;
    }

    private static boolean joins(String term, int at) {
        char before = term.charAt(at - 1);
        char c = term.charAt(at);
        if (isBetween(before) || isBetween(c)) {
            return isBetween(before) && isBetween(c);
        }
        return !(isDigit(before) && ArabicCharacters.isLetter(c)) && !(ArabicCharacters.isLetter(before) && isDigit(c));
    }

    private static void add(List<String> parts, String part) {
        if (isBetween(part.charAt(0))) {
            return;
        }
        String plain = part.replace(ArabicCharacters.COMMA, ',');
        int comma = plain.indexOf(',');
        if (comma < 0 || !isDigit(plain.charAt(0))) {
            parts.add(plain);
        } else {
            boolean thousands = plain.length() - comma - 1 >= THOUSANDS;
            parts.add(thousands ? plain.replace(",", "") : plain.replace(',', '.'));
        }
    }

    private static boolean isBetween(char c) {
        return c == ' ' || c == '_' || c == ArabicCharacters.TATWEEL;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
