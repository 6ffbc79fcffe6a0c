package dev.khabar.normalize;

/** Latin letters to lower case by Unicode's simple mapping, which knows no locale: U+0041 to U+024F, U+1E00 to U+1EFF. */
final class LatinCase {

    private LatinCase() {}

    static void lower(CharacterTableBuilder table, Rule rule) {
        lower(table, rule, 'A', '\u024F');
        lower(table, rule, '\u1E00', '\u1EFF');
    }

    private static void lower(CharacterTableBuilder table, Rule rule, char first, char last) {
        for (int c = first; c <= last; c++) {
            int lower = Character.toLowerCase(c);
            if (lower != c && lower <= Character.MAX_VALUE) {
                table.map(rule, (char) c, (char) lower);
            }
        }
    }
}
