package dev.khabar.normalize;

/** Characters that nobody sees: directional controls, joiners, control characters. */
final class Invisibles {

    private Invisibles() {}

    static void embeddings(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.dropRange(rule, '\u202A', '\u202E').dropRange(rule, '\u2066', '\u2069');
    }

    static void joiner(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.context(Joiner.ZWJ, new Joiner(rule)).drop(rule, Joiner.ZWJ);
    }

    /** C0 and C1 without white space, and DEL. */
    static void controls(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        for (char c = 0; c <= '\u009F'; c++) {
            if (Character.isISOControl(c) && !Spaces.isSpace(c)) {
                table.drop(rule, c);
            }
        }
    }
}
