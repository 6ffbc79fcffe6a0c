package dev.khabar.word;

import java.util.Arrays;
import java.util.Iterator;

/**
 * The counted words by number, with their counts. Immutable once made.
 *
 * <p>A word is asked for in up to three pieces, what is written before it, the word and what is written after it, which
 * are never put together: the table hashes as {@link String#hashCode} does, whose value for a whole follows from those of
 * its pieces. A look-up costs some nanoseconds and makes no object, so that a word may be asked about in many forms.
 */
final class CountedForms {

    /** The number of a word that is not counted. */
    static final int ABSENT = -1;

    private static final int ROOM = 1 << 15;

    /** As in {@link String#hashCode}. */
    private static final int BASE = 31;

    private static final int[] POWERS = powers(64);

    private final HashSlots slots = new HashSlots();
    private String[] forms = new String[ROOM];
    private int[] counts = new int[ROOM];
    private int size;

    CountedForms(WordCounts counts) {
        for (Iterator<String> words = counts.forms().iterator(); words.hasNext(); ) {
            String form = words.next();
            add(form, counts.documents(form));
        }
    }

    private static int[] powers(int count) {
        int[] powers = new int[count];
        powers[0] = 1;
        for (int i = 1; i < count; i++) {
            powers[i] = powers[i - 1] * BASE;
        }
        return powers;
    }

    private static int power(int exponent) {
        if (exponent < POWERS.length) {
            return POWERS[exponent];
        }
        int half = power(exponent / 2);
        return exponent % 2 == 0 ? half * half : half * half * BASE;
    }

    private void add(String form, int count) {
        if (size == forms.length) {
            forms = Arrays.copyOf(forms, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        if (find(form, form.hashCode()) == ABSENT) {
            forms[size] = form;
            counts[size] = count;
            slots.put(form.hashCode(), size++);
        }
    }

    /** How many words are counted: numbers go from 0 up to it. */
    int size() {
        return size;
    }

    /** The word of a number. */
    String form(int number) {
        return forms[number];
    }

    /** The number of a word, {@link #ABSENT} where it is not counted; {@code hash} as {@link String#hashCode} has it. */
    int find(CharSequence word, int hash) {
        for (int slot = slots.first(hash); slot != HashSlots.NONE; slot = slots.next(slot, hash)) {
            int number = slots.number(slot);
            if (forms[number].contentEquals(word)) {
                return number;
            }
        }
        return ABSENT;
    }

    /** The hash of a word, as {@link String#hashCode} has it. */
    static int hash(CharSequence word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * BASE + word.charAt(i);
        }
        return hash;
    }

    /** The count of a word, 0 where it is not counted. */
    int count(String word) {
        return count("", word, "");
    }

    /** The count of the word that three pieces make. */
    int count(String start, String word, String end) {
        int hash = word.hashCode();
        if (!start.isEmpty()) {
            hash += start.hashCode() * power(word.length());
        }
        if (!end.isEmpty()) {
            hash = hash * power(end.length()) + end.hashCode();
        }
        for (int slot = slots.first(hash); slot != HashSlots.NONE; slot = slots.next(slot, hash)) {
            int number = slots.number(slot);
            if (isMadeOf(forms[number], start, word, end)) {
                return counts[number];
            }
        }
        return 0;
    }

    private static boolean isMadeOf(String form, String start, String word, String end) {
        return form.length() == start.length() + word.length() + end.length()
                && form.startsWith(start)
                && form.startsWith(word, start.length())
                && form.endsWith(end);
    }
}
