package dev.khabar.word;

import dev.khabar.scan.LetterBuffer;
import java.util.Objects;

/**
 * The form in which words are compared: alef forms become bare alef, alef maksura yeh, teh marbuta heh, Persian kaf and
 * yeh Arabic ones, presentation forms and wide letters plain ones, digits 0 to 9, letters lower case; marks, tatweel and
 * invisible controls fall away.
 */
public final class WordFolder {

    private WordFolder() {}

    /** The folded form of a word. */
    public static String fold(CharSequence word) {
        return LetterBuffer.folded(Objects.requireNonNull(word, "word"));
    }
}
