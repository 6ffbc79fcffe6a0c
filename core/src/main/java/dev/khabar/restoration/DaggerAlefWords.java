package dev.khabar.restoration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of modern Arabic that say a long a which no letter writes. */
final class DaggerAlefWords {

    private static final String CLITICS = "وفبكل";
    private static final String CONJUNCTIONS = "وف";

    /** Each word with the index of the letter that the dagger alef follows. */
    private static final Map<String, Integer> WORDS = new HashMap<>();

    /** The same for words that follow only conjunctions: كلكن is another word. */
    private static final Map<String, Integer> AFTER_CONJUNCTIONS = new HashMap<>();

    static {
        for (String word : List.of("هذا", "هذه", "هذان", "هذين", "هؤلاء", "هكذا", "ذلك", "ذلكم")) {
            WORDS.put(word, 0);
        }
        for (String word : List.of("إله", "إلهي", "إلهنا", "لله")) {
            WORDS.put(word, 1);
        }
        for (String word : List.of("أولئك", "أولئكم", "الله", "اللهم")) {
            WORDS.put(word, 2);
        }
        WORDS.put("الإله", 3);
        WORDS.put("الرحمن", 4);
        for (String word :
                List.of("لكن", "لكنه", "لكنها", "لكنهما", "لكنهم", "لكنني", "لكني", "لكننا", "لكنا", "لكنك", "لكنكم")) {
            AFTER_CONJUNCTIONS.put(word, 0);
        }
    }

    private DaggerAlefWords() {}

    /** The index of the letter that a dagger alef follows, or -1 if the word has none. */
    static int letterOf(WordReading word) {
        String letters = word.letters();
        for (int clitics = 0; clitics <= 2 && word.startsWithClitics(clitics, CLITICS); clitics++) {
            Integer index = WORDS.get(letters.substring(clitics));
            if (index == null && word.startsWithClitics(clitics, CONJUNCTIONS)) {
                index = AFTER_CONJUNCTIONS.get(letters.substring(clitics));
            }
            if (index != null) {
                return clitics + index;
            }
        }
        return -1;
    }
}
