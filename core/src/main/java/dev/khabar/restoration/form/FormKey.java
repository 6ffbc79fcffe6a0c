package dev.khabar.restoration.form;

/** A word or a form of it as the bytes that a filter knows it by: two for each letter, then one for each label but the last. */
final class FormKey {

    /** The longest first, so that the right one is found at the end of a word. */
    private static final String[] PRONOUNS = {"هما", "كما", "ها", "هم", "هن", "نا", "كم", "ه", "ك"};

    private static final int BYTES = 3;

    private final byte[] bytes;
    private int length;

    FormKey(int letters) {
        bytes = new byte[BYTES * letters];
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void addLetters(String letters, int from) {
        for (int i = from; i < letters.length(); i++) {
            bytes[length++] = (byte) (letters.charAt(i) >> Byte.SIZE);
            bytes[length++] = (byte) letters.charAt(i);
        }
    }

    /** Adds the labels of the letters from {@code from} on, but that of the first is {@code first}. */
    void addLabels(String letters, int from, int[] labels, int first) {
        int start = length;
        for (int i = from; i < letters.length() - 1; i++) {
            bytes[length++] = (byte) (i == from ? first : labels[i]);
        }
        int pronoun = pronounOf(letters, from) - from;
        if (pronoun > 0) {
            makeCasesOne(start + pronoun - 1);
            boolean ofThirdPerson = letters.charAt(from + pronoun) == 'ه';
            if (ofThirdPerson && start + pronoun < length && bytes[start + pronoun] == Label.KASRA) {
                // هُمْ and هِمْ
                bytes[start + pronoun] = Label.DAMMA;
            }
        }
    }

    /** The vowel of case or mood before a pronoun is not part of the form. */
    private void makeCasesOne(int at) {
        int vowel = Label.vowel(bytes[at]);
        if (vowel == Label.DAMMA || vowel == Label.KASRA) {
            bytes[at] = (byte) Label.withVowel(bytes[at], Label.FATHA);
        }
    }

    /** Where a pronoun begins that ends the word, two letters or more before it; else {@code from}. */
    private static int pronounOf(String letters, int from) {
        for (String pronoun : PRONOUNS) {
            int at = letters.length() - pronoun.length();
            if (at - from >= 2 && letters.endsWith(pronoun)) {
                return at;
            }
        }
        return from;
    }
}
