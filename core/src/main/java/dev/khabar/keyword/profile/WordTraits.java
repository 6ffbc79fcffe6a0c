package dev.khabar.keyword.profile;

import dev.khabar.lexicon.SliceIndex;
import dev.khabar.lexicon.WordEnds;
import java.util.Arrays;

/** {@link Trait}s under words. */
final class WordTraits {

    private final SliceIndex words;
    private int[] traits;

    WordTraits(int expected) {
        words = new SliceIndex(expected);
        traits = new int[Math.max(8, expected)];
    }

    /** Adds traits to those of a word. */
    void add(CharSequence word, int more) {
        char[] letters = word.toString().toCharArray();
        int number = words.number(letters, 0, letters.length);
        if (number == traits.length) {
            traits = Arrays.copyOf(traits, number * 2);
        }
        traits[number] |= more;
    }

    /** Those of a word from a letter on, with something written before it. */
    int of(WordEnds word, String before, int from) {
        int number = words.find(word, before, from);
        return number == SliceIndex.ABSENT ? 0 : traits[number];
    }
}
