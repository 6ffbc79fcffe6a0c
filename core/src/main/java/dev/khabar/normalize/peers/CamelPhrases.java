package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.Step;
import dev.khabar.normalize.rules.Phrases;

/** What CAMeL Tools' {@code normalize_unicode} adds to NFKC: ﷼ and ﷽ are written out. */
public final class CamelPhrases {

    private static final char RIYAL = '\uFDFC';

    private CamelPhrases() {}

    public static Step pass(Enum<?> rule) {
        return new CharacterTableBuilder()
                .map(rule, RIYAL, "ريال")
                .map(rule, Phrases.BASMALA, Phrases.IN_THE_NAME_OF_GOD)
                .build();
    }
}
