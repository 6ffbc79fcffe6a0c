package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;

/**
 * What no reader sees and no other rule names: the combining grapheme joiner, invisible operators, deprecated format
 * controls; and variation selectors behind a letter, where they select nothing (behind an emoji they do).
 */
public final class InvisibleCharacters implements ContextRule {

    private static final char COMBINING_GRAPHEME_JOINER = '\u034F';
    private static final char FIRST_OPERATOR = '\u2061';
    private static final char LAST_OPERATOR = '\u2064';
    private static final char FIRST_DEPRECATED = '\u206A';
    private static final char LAST_DEPRECATED = '\u206F';
    private static final char FIRST_SELECTOR = '\uFE00';
    private static final char LAST_SELECTOR = '\uFE0F';

    private InvisibleCharacters() {}

    public static void drop(CharacterTableBuilder table, Enum<?> rule) {
        table.drop(rule, COMBINING_GRAPHEME_JOINER)
                .dropRange(rule, FIRST_OPERATOR, LAST_OPERATOR)
                .dropRange(rule, FIRST_DEPRECATED, LAST_DEPRECATED);
        InvisibleCharacters afterOthers = new InvisibleCharacters();
        for (char selector = FIRST_SELECTOR; selector <= LAST_SELECTOR; selector++) {
            table.context(selector, afterOthers).drop(rule, selector);
        }
    }

    /** Behind a letter a selector goes, as the table says; elsewhere it stays. */
    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (Surroundings.isWordLetter(Surroundings.letterBefore(out))) {
            return DECLINED;
        }
        out.copy(at);
        return at + 1;
    }
}
