package dev.khabar.keyword.phrase;

import dev.khabar.keyword.document.DistinctStems;
import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;
import java.util.function.Consumer;

/** The phrase that is being measured: moves from phrase to phrase, so that measuring makes no objects. */
public final class Phrase {

    private static final int[] NO_PLACES = {};

    private final Document document;
    private final DistinctStems distinct;
    private final PhraseWords words = new PhraseWords();
    /** Where it occurs, if that is more than once. */
    private int[] places = NO_PLACES;

    private int length;
    private int representative;
    private int frequency;

    public Phrase(Document document) {
        this.document = document;
        this.distinct = document.distinct();
    }

    /**
     * Shows every phrase of up to {@code longest} words that may become a keyword, in the order of length and first
     * occurrence; numbers alone are none, nor is a letter.
     */
    public static void forEach(Document document, int longest, Consumer<Phrase> visitor) {
        Phrases all = Phrases.of(document, longest);
        Phrase phrase = new Phrase(document);
        for (int length = 1; length <= longest; length++) {
            RecurringPhrases recurring = all.recurring(length);
            int next = 0;
            for (int token = 0; token + length <= document.size(); token++) {
                if (!all.isAt(token, length)) {
                    continue;
                } else if (!all.recurs(token, length)) {
                    phrase.moveTo(token, length);
                } else if (next < recurring.size() && recurring.place(next, 0) == token) {
                    phrase.moveTo(recurring.places(next++), length);
                } else {
                    continue;
                }
                if (phrase.mayBeKeyword()) {
                    visitor.accept(phrase);
                }
            }
        }
    }

    /** Moves to a phrase that occurs once. */
    public void moveTo(int place, int words) {
        moveToWord(place);
        length = words;
        this.words.gather(document, place, words);
    }

    /** Moves to a phrase. */
    public void moveTo(int[] occurrences, int words) {
        moveTo(occurrences, words, WrittenForms.best(document, occurrences, words));
    }

    /** Moves to a phrase whose form to show is known to stand at a token. */
    public void moveTo(int[] occurrences, int words, int best) {
        places = occurrences;
        length = words;
        frequency = occurrences.length;
        representative = best;
        this.words.gather(document, representative, words);
    }

    /** Moves to a word that occurs once, which may grow. */
    public void begin(int token) {
        moveToWord(token);
        words.begin(document, token);
    }

    /** Takes the next word too, as a phrase that occurs once. */
    public void grow() {
        words.add(document, representative + length);
        length++;
    }

    /** Moves to a token as to a phrase that occurs once, of whose words nothing is gathered. */
    private void moveToWord(int token) {
        length = 1;
        frequency = 1;
        representative = token;
    }

    /** Not if it has but numbers, or but letters (أ ف ب). */
    public boolean mayBeKeyword() {
        return share(Trait.DIGITS) < 1 && !words.all(Trait.LETTER);
    }

    /** What its words have together. */
    public PhraseWords words() {
        return words;
    }

    /** The share of the words that have a trait. */
    public double share(int trait) {
        if (!words.any(trait)) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < length; i++) {
            count += word(i).is(trait) ? 1 : 0;
        }
        return count / (double) length;
    }

    public Document document() {
        return document;
    }

    /** How many words it has. */
    public int length() {
        return length;
    }

    /** How often it occurs. */
    public int frequency() {
        return frequency;
    }

    /** The token at which an occurrence starts. */
    public int place(int occurrence) {
        return frequency == 1 ? representative : places[occurrence];
    }

    /** The tokens at which its occurrences start. */
    public int[] places() {
        return frequency == 1 ? new int[] {representative} : places;
    }

    /** The token at which the form to show starts. */
    public int representative() {
        return representative;
    }

    /** A word of the form to show. */
    public WordProfile word(int index) {
        return document.profile(representative + index);
    }

    public WordProfile first() {
        return word(0);
    }

    public WordProfile last() {
        return word(length - 1);
    }

    public DistinctStems distinct() {
        return distinct;
    }
}
