package dev.khabar.lucene;

import dev.khabar.text.ArabicCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a term that tokenizers keep in one piece: those of a phrase that normalisation wrote out (النبي صلى الله) and
 * of a hashtag (تونس_تنتخب), the two of a name such as عبدالله, the number and the word that are written together (لـ20,
 * الـ30, 1446هـ, كوفيد19). Letters that
 * only lead up to a number or say of which era it is are left out. Decimals have a point, and thousands nothing: 5,2 is
 * 5.2 and 5,000 is 5000.
 */
final class TermParts {

    /** Clitics before a number, and ه for years after the Hijra, م for those of the common era. */
    private static final Set<String> BESIDE_NUMBERS =
            Set.of("و", "ف", "ب", "ل", "ك", "ال", "وال", "بال", "فال", "كال", "لل", "ول", "وب", "ولل", "ه", "م");

    private static final int THOUSANDS = 3;

    private static final String ARTICLE = "ال";
    /** عبد before a name of God, which newspapers write in one word or in two, with what may be written before it. */
    private static final List<String> OPENERS = List.of("عبد", "وعبد", "لعبد", "بعبد", "فعبد", "ولعبد", "وبعبد");
    /** Of a name with its article. */
    private static final int SHORTEST_NAME = 4;

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
        return word && !(letter && digit) && !mayBeName(letters, length);
    }

    /** Whether a د stands where that of عبد would, three to five letters in; few words have it there and ال behind it. */
    private static boolean mayBeName(char[] letters, int length) {
        for (int i = 2; i <= 4 && i + SHORTEST_NAME < length; i++) {
            if (letters[i] == 'د' && letters[i - 1] == 'ب' && letters[i + 1] == 'ا' && letters[i + 2] == 'ل') {
                return true;
            }
        }
        return false;
    }

    /** Where the name begins in a word such as عبدالله; 0 where the word is none. */
    private static int startOfName(String word) {
        for (String opener : OPENERS) {
            if (word.startsWith(opener)
                    && word.startsWith(ARTICLE, opener.length())
                    && word.length() >= opener.length() + SHORTEST_NAME) {
                return opener.length();
            }
        }
        return 0;
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
        int name = startOfName(plain);
        if (name > 0) {
            parts.add(plain.substring(0, name));
            parts.add(plain.substring(name));
        } else if (comma < 0 || !isDigit(plain.charAt(0))) {
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
