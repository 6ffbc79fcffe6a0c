package dev.khabar.keyword;

/**
 * What stands right before and after the occurrences of a phrase: a whole phrase is often set off by breaks and stop
 * words, and its neighbours vary (accessor variety).
 */
final class BoundaryFeatures implements FeatureGroup {

    @Override
    public void measure(Phrase phrase, FeatureVector values) {
        before(phrase, values);
        after(phrase, values);
    }

    private static void before(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        DistinctStems neighbours = phrase.distinct();
        neighbours.begin();
        double frequency = phrase.frequency();
        int breaks = 0;
        int stops = 0;
        int verbs = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int start = phrase.place(i);
            WordForm form = document.profile(start).form();
            verbs += document.tokens().sentenceBefore(start) && !form.definite() && form.definiteShare() < 0.5 ? 1 : 0;
            if (document.tokens().breaksBefore(start)) {
                breaks++;
            } else {
                neighbours.add(start - 1);
                stops += document.profile(start - 1).classes().stop() ? 1 : 0;
            }
        }
        values.set(Feature.SENTENCE_VERB, verbs / frequency);
        values.set(Feature.BREAK_BEFORE, breaks / frequency);
        values.set(Feature.STOP_WORD_BEFORE, stops / frequency);
        values.set(Feature.VARIETY_BEFORE, Logarithms.of(1 + neighbours.count()));
    }

    private static void after(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        DistinctStems neighbours = phrase.distinct();
        neighbours.begin();
        double frequency = phrase.frequency();
        int breaks = 0;
        int stops = 0;
        int prepositions = 0;
        int definites = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int end = phrase.place(i) + phrase.length();
            if (document.tokens().breaksBefore(end)) {
                breaks++;
            } else {
                neighbours.add(end);
                WordProfile word = document.profile(end);
                stops += word.classes().stop() ? 1 : 0;
                prepositions += word.classes().preposition() ? 1 : 0;
                definites += word.form().bareDefinite() ? 1 : 0;
            }
        }
        values.set(Feature.BREAK_AFTER, breaks / frequency);
        values.set(Feature.STOP_WORD_AFTER, stops / frequency);
        values.set(Feature.PREPOSITION_AFTER, prepositions / frequency);
        values.set(Feature.DEFINITE_AFTER, definites / frequency);
        values.set(Feature.VARIETY_AFTER, Logarithms.of(1 + neighbours.count()));
    }
}
