package dev.khabar.keyword;

/** The phrase that is being measured: moves from phrase to phrase, so that measuring makes no objects. */
final class Phrase {

    private final Document document;
    private final Phrases phrases;
    private final DistinctStems distinct;
    private int number;
    private int representative;
    private int frequency;
    private int forms;
    /** Traits of all words, of any, and of any after the first. */
    private int common;

    private int any;
    private int later;

    Phrase(Document document, Phrases phrases) {
        this.document = document;
        this.phrases = phrases;
        this.distinct = new DistinctStems(document);
    }

    /** Moves to a phrase. */
    void moveTo(int phrase) {
        number = phrase;
        frequency = phrases.frequency(phrase);
        if (frequency == 1) {
            representative = phrases.place(phrase, 0);
            forms = 1;
        } else {
            WrittenForms written = WrittenForms.of(document, phrases, phrase);
            representative = written.best();
            forms = written.count();
        }
        gatherTraits();
    }

    private void gatherTraits() {
        int first = word(0).traits();
        later = 0;
        common = first;
        for (int i = 1; i < phrases.length(); i++) {
            int traits = word(i).traits();
            later |= traits;
            common &= traits;
        }
        any = first | later;
    }

    /** Whether any of its words has a trait. */
    boolean any(int trait) {
        return (any & trait) != 0;
    }

    /** Whether all of them have it. */
    boolean all(int trait) {
        return (common & trait) != 0;
    }

    /** Whether a word after the first has it. */
    boolean afterFirst(int trait) {
        return (later & trait) != 0;
    }

    /** The share of the words that have it. */
    double share(int trait) {
        if (!any(trait)) {
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

    /** How many written forms it has. */
    int forms() {
        return forms;
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
