package dev.khabar.restoration.form;

import dev.khabar.lexicon.CheckedFile;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Which words, and which vocalised forms of them, were met in vocalised text and in news. A form leaves out what its last
 * letter carries, which the sentence decides; before a pronoun, where that is the letter before it, all cases count as one.
 *
 * <p>As a file: the frame of {@link CheckedFile} with the letters {@code KHABARFM}, and in it an {@link XorFilter} of forms
 * with fingerprints of two bytes and one of words with one byte. Immutable.
 */
public final class WordForms {

    private static final CheckedFile FRAME = new CheckedFile("KHABARFM", 1, "file of word forms");

    private final XorFilter forms;
    private final XorFilter words;

    private WordForms(XorFilter forms, XorFilter words) {
        this.forms = forms;
        this.words = words;
    }

    /**
     * Reads a file.
     *
     * @param source what to call it in messages
     * @throws IOException if the bytes are no such file, of another version, cut short or damaged
     */
    public static WordForms read(byte[] bytes, String source) throws IOException {
        ByteBuffer data = FRAME.content(bytes, source);
        XorFilter forms = XorFilter.read(data, 2, source);
        XorFilter words = XorFilter.read(data, 1, source);
        if (data.hasRemaining()) {
            throw new IOException(source + ": " + data.remaining() + " bytes more than its sizes say");
        }
        return new WordForms(forms, words);
    }

    /** Whether a word is known, as it is written. */
    boolean isWord(String word) {
        FormKey key = new FormKey(word.length());
        key.addLetters(word, 0);
        return words.contains(key.bytes(), key.length());
    }

    /** Whether the letters from {@code from} on are a known word in the form that the labels say, {@code first} on its first letter. */
    boolean isForm(String letters, int from, int[] labels, int first) {
        FormKey key = new FormKey(letters.length() - from);
        key.addLetters(letters, from);
        key.addLabels(letters, from, labels, first);
        return forms.contains(key.bytes(), key.length());
    }
}
