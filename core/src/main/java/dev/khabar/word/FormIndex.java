package dev.khabar.word;

import dev.khabar.lexicon.SliceIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The counted words by number, and those that look alike to who types in a hurry. Immutable once made. */
final class FormIndex {

    private static final int NONE = -1;
    private static final int ROOM = 1 << 15;

    private final SliceIndex forms = new SliceIndex(ROOM);
    private final SliceIndex keys = new SliceIndex(ROOM);
    /** For each key its last form, for each form the one before it with the same key. */
    private int[] lastOfKey = new int[ROOM];

    private int[] before = new int[ROOM];

    FormIndex(WordCounts counts) {
        counts.forms().forEach(this::add);
    }

    private void add(String form) {
        char[] letters = form.toCharArray();
        int number = forms.number(letters, 0, letters.length);
        char[] key = key(form).toCharArray();
        int known = keys.size();
        int row = keys.number(key, 0, key.length);
        if (number == before.length) {
            before = Arrays.copyOf(before, number * 2);
            lastOfKey = Arrays.copyOf(lastOfKey, number * 2);
        }
        before[number] = row == known ? NONE : lastOfKey[row];
        lastOfKey[row] = number;
    }

    /** The key without a final ء, which is left out where words are typed in a hurry. */
    private static String key(String form) {
        String key = SearchKey.of(form);
        return key.endsWith("ء") ? key.substring(0, key.length() - 1) : key;
    }

    /** How many words are counted: numbers go from 0 up to it. */
    int size() {
        return forms.size();
    }

    /** The number of a word, {@link SliceIndex#ABSENT} where it is not counted. */
    int find(char[] letters, int from, int to) {
        return forms.find(letters, from, to);
    }

    /** The counted words with the same letters but for hamza, ة and ى, the word itself among them if it is counted. */
    List<String> alike(String word) {
        int row = keys.find(key(word));
        if (row == SliceIndex.ABSENT) {
            return List.of();
        }
        List<String> alike = new ArrayList<>();
        for (int number = lastOfKey[row]; number != NONE; number = before[number]) {
            alike.add(forms.word(number));
        }
        return alike;
    }
}
