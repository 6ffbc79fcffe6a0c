package dev.khabar.keyword;

/**
 * Chooses which of the written forms of a phrase to show: the most frequent, where a form that opens with a conjunction
 * or preposition has to be that much more frequent; the first one of equals.
 */
final class WrittenForms {

    private static final double CONJUNCTION_PENALTY = 1.5;
    private static final double PREPOSITION_PENALTY = 0.7;

    private WrittenForms() {}

    /** The token at which the form to show first stands. */
    static int best(Document document, Phrases phrases, int phrase) {
        int frequency = phrases.frequency(phrase);
        PhraseIndex forms = new PhraseIndex(document.wordNumbers(), phrases.length(), Math.min(frequency, 16));
        int[] counts = new int[frequency];
        for (int i = 0; i < frequency; i++) {
            counts[forms.number(phrases.place(phrase, i))]++;
        }
        int best = 0;
        for (int form = 1; form < forms.size(); form++) {
            if (value(document, forms.first(form), counts[form]) > value(document, forms.first(best), counts[best])) {
                best = form;
            }
        }
        return forms.first(best);
    }

    private static double value(Document document, int place, int count) {
        WordProfile first = document.profile(place);
        return count
                - (first.is(Trait.CONJUNCTION) ? CONJUNCTION_PENALTY : 0)
                - (first.is(Trait.PROCLITIC) ? PREPOSITION_PENALTY : 0);
    }
}
