package dev.khabar.normalize;

import dev.khabar.text.Diacritic;

/** Marks above and below letters, by the classes of {@link Diacritic}. */
final class Marks {

    /** Quranic signs that stand for themselves or are letters: end of ayah, rub el hizb, small waw and yeh, sajdah. */
    static final String QURANIC_SIGNS = "\u06DD\u06DE\u06E5\u06E6\u06E9";

    static final String DAGGER_ALEF = Character.toString(Diacritic.DAGGER_ALEF.codePoint());

    private static final int LAST_OF_BLOCK = 0x06FF;

    private Marks() {}

    /** Drops those of a kind; those of Arabic Extended-C are {@link SupplementaryMarks}. */
    static void drop(CharacterTableBuilder table, Rule rule, Diacritic.Kind kind) {
        for (Diacritic mark : Diacritic.values()) {
            if (mark.kind() == kind && Character.isBmpCodePoint(mark.codePoint())) {
                table.drop(rule, (char) mark.codePoint());
            }
        }
    }

    /** Drops those of the Arabic block. */
    static void dropBlock(CharacterTableBuilder table, Rule rule) {
        for (Diacritic mark : Diacritic.values()) {
            if (mark.codePoint() <= LAST_OF_BLOCK) {
                table.drop(rule, (char) mark.codePoint());
            }
        }
    }

    /** Has {@code context} asked about each of them. */
    static void each(CharacterTableBuilder table, ContextRule context) {
        for (Diacritic mark : Diacritic.values()) {
            if (Character.isBmpCodePoint(mark.codePoint())) {
                table.context((char) mark.codePoint(), context);
            }
        }
    }

    static void daggerToAlef(CharacterTableBuilder table, Rule rule) {
        table.contextAll(DAGGER_ALEF, new DaggerAlef(rule));
    }
}
