package dev.khabar.keyword;

import java.util.function.Consumer;

/** The phrase that is being measured: moves from phrase to phrase, so that measuring makes no objects. */
final class Phrase {

    private final Document document;
    private final Phrases phrases;
    private final DistinctStems distinct;
    private final PhraseWords words = new PhraseWords();
    private int number;
    private int representative;
    private int frequency;

    Phrase(Document document, Phrases phrases) {
        this.document = document;
        this.phrases = phrases;
        this.distinct = document.distinct();
    }

    /**
     * Shows every phrase of up to {@code longest} words that may become a keyword, in the order of length and first
     * occurrence; numbers alone are none, nor is a letter.
     */
    static void forEach(Document document, int longest, Consumer<Phrase> visitor) {
        byte[] reach = document.reach(longest);
        for (int length = 1; length <= longest; length++) {
            Phrases phrases = Phrases.of(document, reach, length);
            Phrase phrase = new Phrase(document, phrases);
            for (int number = 0; number < phrases.size(); number++) {
                phrase.moveTo(number);
                if (phrase.share(Trait.DIGITS) < 1 && !phrase.isLetter()) {
                    visitor.accept(phrase);
                }
            }
        }
    }

    /** Moves to a phrase. */
    void moveTo(int phrase) {
        number = phrase;
        frequency = phrases.frequency(phrase);
        if (frequency == 1) {
            representative = phrases.place(phrase, 0);
        } else {
            representative = WrittenForms.best(document, phrases, phrase);
        }
        words.gather(document, representative, phrases.length());
    }

    private boolean isLetter() {
        return phrases.length() == 1 && first().letters().length() == 1;
    }

    /** What its words have together. */
    PhraseWords words() {
        return words;
    }

    /** The share of the words that have a trait. */
    double share(int trait) {
        if (!words.any(trait)) {
            return 0;
        }
        int count = 0;
        for (int i = 0; i < phrases.length(); i++) {
            count += word(i).is(trait) ? 1 : 0;
        }
        return count / (double) phrases.length();
    }

    Document document() {
        return document;
    }

    /** Those that it moves among. */
    Phrases phrases() {
        return phrases;
    }

    /** Its number among them. */
    int number() {
        return number;
    }

    /** How many words it has. */
    int length() {
        return phrases.length();
    }

    /** How often it occurs. */
    int frequency() {
        return frequency;
    }

    /** The token at which an occurrence starts. */
    int place(int occurrence) {
        return phrases.place(number, occurrence);
    }

    /** The token at which the form to show starts. */
    int representative() {
        return representative;
    }

    /** A word of the form to show. */
    WordProfile word(int index) {
        return document.profile(representative + index);
    }

    WordProfile first() {
        return word(0);
    }

    WordProfile last() {
        return word(length() - 1);
    }

    DistinctStems distinct() {
        return distinct;
    }
}
