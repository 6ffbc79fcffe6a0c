package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;

/** Punctuation and digits, to and from the Arabic forms. */
final class Punctuation {

    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F«»";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2039\u203A";

    private Punctuation() {}

    /** Digits of all three scripts become those from {@code zero} on. */
    static void digits(CharacterTableBuilder table, Rule rule, char zero) {
        for (char other : new char[] {'0', ArabicCharacters.ARABIC_INDIC_ZERO, ArabicCharacters.PERSIAN_ZERO}) {
            for (int i = 0; i <= 9 && other != zero; i++) {
                table.map(rule, (char) (other + i), (char) (zero + i));
            }
        }
    }

    /** By the digits that the other rules ask for; ASCII if none does. */
    static void numberSeparators(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        boolean toArabic = rules.has(Rule.DIGITS_TO_ARABIC_INDIC) || rules.has(Rule.DIGITS_TO_PERSIAN);
        table.contextAll(toArabic ? ".," : "٫٬", new NumberSeparators(rule));
    }

    static void toAscii(CharacterTableBuilder table, Rule rule) {
        table.contextAll(ArabicPunctuation.ARABIC, new KeptInNumbers());
        for (int i = 0; i < ArabicPunctuation.ARABIC.length(); i++) {
            table.map(rule, ArabicPunctuation.ARABIC.charAt(i), ArabicPunctuation.ASCII.charAt(i));
        }
        table.map(rule, ArabicCharacters.FULL_STOP, '.').map(rule, '\u066D', '*');
    }

    static void quotesToAscii(CharacterTableBuilder table, Rule rule) {
        table.mapAll(rule, DOUBLE_QUOTES, '"').mapAll(rule, SINGLE_QUOTES, '\'');
    }
}
