package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.SupplementaryMarks;
import dev.khabar.text.Diacritic;

/** Marks above and below letters, by the classes of {@link Diacritic}. */
public final class Marks {

    /** Quranic signs that stand for themselves or are letters: end of ayah, rub el hizb, small waw and yeh, sajdah. */
    public static final String QURANIC_SIGNS = "\u06DD\u06DE\u06E5\u06E6\u06E9";

    private static final int LAST_OF_BLOCK = 0x06FF;

    private Marks() {}

    /** Drops those of a kind; those of Arabic Extended-C are {@link SupplementaryMarks}. */
    public static void drop(CharacterTableBuilder table, Enum<?> rule, Diacritic.Kind kind) {
        for (Diacritic mark : Diacritic.values()) {
            if (mark.kind() == kind && Character.isBmpCodePoint(mark.codePoint())) {
                table.drop(rule, (char) mark.codePoint());
            }
        }
    }

    /** Drops those of the Arabic block. */
    public static void dropBlock(CharacterTableBuilder table, Enum<?> rule) {
        for (Diacritic mark : Diacritic.values()) {
            if (mark.codePoint() <= LAST_OF_BLOCK) {
                table.drop(rule, (char) mark.codePoint());
            }
        }
    }

    /** Has {@code context} asked about each of them. */
    public static void each(CharacterTableBuilder table, ContextRule context) {
        for (Diacritic mark : Diacritic.values()) {
            if (Character.isBmpCodePoint(mark.codePoint())) {
                table.context((char) mark.codePoint(), context);
            }
        }
    }
}
