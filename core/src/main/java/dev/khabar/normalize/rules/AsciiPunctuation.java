package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.text.ArabicCharacters;

/** Arabic punctuation and typographic quotation marks become those of ASCII. */
public final class AsciiPunctuation {

    private static final char FIVE_POINTED_STAR = '\u066D';
    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E\u201F«»";
    private static final String SINGLE_QUOTES = "\u2018\u2019\u201A\u201B\u2039\u203A";

    private AsciiPunctuation() {}

    public static void marks(CharacterTableBuilder table, Enum<?> rule) {
        for (int i = 0; i < ArabicPunctuation.ARABIC.length(); i++) {
            table.map(rule, ArabicPunctuation.ARABIC.charAt(i), ArabicPunctuation.ASCII.charAt(i));
        }
        table.map(rule, ArabicCharacters.FULL_STOP, '.').map(rule, FIVE_POINTED_STAR, '*');
    }

    public static void quotes(CharacterTableBuilder table, Enum<?> rule) {
        table.mapAll(rule, DOUBLE_QUOTES, '"').mapAll(rule, SINGLE_QUOTES, '\'');
    }
}
