package dev.khabar.word;

import java.util.Objects;

/**
 * Tells what is written onto a word: a conjunction (و ف), a preposition (ب ك ل), the article ال.
 *
 * <p>A single letter is taken for a clitic only where the rest is the likelier word by background counts: والد is a
 * father, وزير a minister, وتونس "and Tunis". Immutable and safe to share between threads.
 */
public final class Clitics {

    private final WordCounts counts;

    private Clitics(WordCounts counts) {
        this.counts = counts;
    }

    /** Clitics by counts of one's own. */
    public static Clitics over(WordCounts counts) {
        return new Clitics(Objects.requireNonNull(counts, "counts"));
    }

    /** The parts of a word, in the form of {@link WordFolder}. */
    public Parts split(CharSequence word) {
        String letters = WordFolder.fold(word);
        boolean joined = letters.length() >= 4
                && letters.charAt(0) == 'و'
                && ((letters.startsWith("ال", 1) && letters.length() >= 5)
                        || counts.count(letters.substring(1)) > counts.count(letters)
                        || counts.count("ال" + letters.substring(1)) > counts.count(letters));
        String rest = joined ? letters.substring(1) : letters;
        String conjunction = joined ? "و" : "";
        if (rest.startsWith("ال") && rest.length() >= 4) {
            return new Parts(conjunction, "", "ال", rest.substring(2));
        }
        if (rest.startsWith("لل") && rest.length() >= 4) {
            return new Parts(conjunction, "ل", "ل", rest.substring(2));
        }
        if (rest.length() >= 5 && rest.startsWith("ال", 1) && "بكف".indexOf(rest.charAt(0)) >= 0) {
            return new Parts(conjunction, rest.substring(0, 1), "ال", rest.substring(3));
        }
        if (rest.length() >= 4
                && "بلك".indexOf(rest.charAt(0)) >= 0
                && Math.max(counts.count(rest.substring(1)), counts.count("ال" + rest.substring(1)))
                        > 2 * counts.count(rest)) {
            return new Parts(conjunction, rest.substring(0, 1), "", rest.substring(1));
        }
        return new Parts(conjunction, "", "", rest);
    }

    /**
     * A word taken apart; what is not there is empty.
     *
     * @param conjunction و or ف
     * @param preposition ب, ك or ل
     * @param article ال, or the ل that is left of it in لل
     * @param core the word itself
     */
    public record Parts(String conjunction, String preposition, String article, String core) {}
}
