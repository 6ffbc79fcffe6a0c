package dev.khabar.word;

import dev.khabar.lexicon.WordList;
import java.util.HashMap;
import java.util.Map;

/** Words that newsrooms spell in several ways (أمريكا and أميركا), brought together once they are stems. */
final class Variants {

    private static final Map<String, String> COMMON = read();

    private Variants() {}

    private static Map<String, String> read() {
        Map<String, String> common = new HashMap<>();
        WordList.readLabelled(Variants.class, "spellings.txt", (stem, variant) -> common.put(variant, stem));
        return Map.copyOf(common);
    }

    /** The stem that stands for all spellings of a word. */
    static String common(String stem) {
        return COMMON.getOrDefault(stem, stem);
    }
}
