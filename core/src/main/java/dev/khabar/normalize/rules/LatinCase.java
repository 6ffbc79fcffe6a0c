package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;

/** Latin letters to lower case by Unicode's simple mapping, which knows no locale: U+0041 to U+024F, U+1E00 to U+1EFF. */
public final class LatinCase {

    private LatinCase() {}

    public static void lower(CharacterTableBuilder table, Enum<?> rule) {
        lower(table, rule, 'A', '\u024F');
        lower(table, rule, '\u1E00', '\u1EFF');
    }

    private static void lower(CharacterTableBuilder table, Enum<?> rule, char first, char last) {
        for (int c = first; c <= last; c++) {
            int lower = Character.toLowerCase(c);
            if (lower != c && lower <= Character.MAX_VALUE) {
                table.map(rule, (char) c, (char) lower);
            }
        }
    }
}
