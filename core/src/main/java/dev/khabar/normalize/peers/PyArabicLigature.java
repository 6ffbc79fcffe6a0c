package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.CharacterTableBuilder;

/** PyArabic's way with lam-alef in one character: لا, without what the alef carries, and only for the isolated shapes. */
public final class PyArabicLigature {

    /** Lam-alef in its four isolated shapes. */
    public static final String LAM_ALEF = "\uFEF5\uFEF7\uFEF9\uFEFB";

    private PyArabicLigature() {}

    public static void toBareLetters(CharacterTableBuilder table, Enum<?> rule) {
        for (int i = 0; i < LAM_ALEF.length(); i++) {
            table.map(rule, LAM_ALEF.charAt(i), "لا");
        }
    }
}
