package dev.khabar.normalize;

import com.ibm.icu.lang.UCharacter;
import dev.khabar.text.ArabicCharacters;

/** Letters folded into other letters. */
final class Letters {

    private static final char LAST_LATIN = '\u024F';
    private static final char FIRST_LATIN_ADDITIONAL = '\u1E00';
    private static final char LAST_LATIN_ADDITIONAL = '\u1EFF';

    private Letters() {}

    /** Each of {@code letters} becomes {@code target}. */
    static Work fold(String letters, char target) {
        return new Work.Shared((table, rule, rules) -> table.mapAll(rule, letters, target));
    }

    /** Pairs of letters: the second of each is what the first becomes. */
    static Work pairs(String pairs) {
        return new Work.Shared((table, rule, rules) -> {
            for (int i = 0; i < pairs.length(); i += 2) {
                table.map(rule, pairs.charAt(i), pairs.charAt(i + 1));
            }
        });
    }

    static Work drop(String characters) {
        return new Work.Shared((table, rule, rules) -> table.dropAll(rule, characters));
    }

    static void yehAtWordEnd(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.context(ArabicCharacters.YEH, new WordEndYeh(rule));
    }

    static void allToHamza(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.mapAll(rule, "أإؤئ\u0654\u0655", ArabicCharacters.HAMZA).map(rule, ArabicCharacters.ALEF_MADDA, "ءء");
    }

    /** Latin letters to lower case by Unicode's simple mapping, which knows no locale. */
    static void lowerCase(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        lowerCase(table, rule, 'A', LAST_LATIN);
        lowerCase(table, rule, FIRST_LATIN_ADDITIONAL, LAST_LATIN_ADDITIONAL);
    }

    private static void lowerCase(CharacterTableBuilder table, Rule rule, char first, char last) {
        for (int c = first; c <= last; c++) {
            int lower = UCharacter.toLowerCase(c);
            if (lower != c && lower <= Character.MAX_VALUE) {
                table.map(rule, (char) c, (char) lower);
            }
        }
    }
}
