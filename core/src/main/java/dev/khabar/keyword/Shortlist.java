package dev.khabar.keyword;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The best phrases of a document: measures all there are, and keeps only so many. */
final class Shortlist {

    private final Document document;
    private final FeatureVector weights;
    private final double bias;
    private final double headlineWeight;
    private final int room;
    private final PriorityQueue<Scored> worstFirst = new PriorityQueue<>(Scored.BEST_FIRST.reversed());
    private final FeatureVector values = new FeatureVector();

    /**
     * @param headlineWeight what a phrase gains whose words are all in the title
     * @param room how many phrases to keep
     */
    Shortlist(Document document, Ranker ranker, double headlineWeight, int room) {
        this.document = document;
        this.weights = ranker.weightsFor(document.size());
        this.bias = ranker.biasFor(document.size());
        this.headlineWeight = headlineWeight;
        this.room = room;
    }

    /** The best phrases of up to {@code longest} words, best first. */
    List<Scored> best(int longest) {
        byte[] reach = document.reach(longest);
        for (int length = 1; length <= longest; length++) {
            Phrases phrases = Phrases.of(document, reach, length);
            Phrase phrase = new Phrase(document, phrases);
            for (int number = 0; number < phrases.size(); number++) {
                phrase.moveTo(number);
                offer(phrases, number, phrase);
            }
        }
        List<Scored> best = new ArrayList<>(worstFirst);
        best.sort(Scored.BEST_FIRST);
        return best;
    }

    private void offer(Phrases phrases, int number, Phrase phrase) {
        Features.measure(phrase, values);
        if (values.get(Feature.DIGITS) == 1) {
            return;
        }
        double headline = headlineWeight * titleShare(phrase);
        double logOdds = bias + headline + values.dot(weights);
        if (worstFirst.size() == room && logOdds < worstFirst.element().logOdds()) {
            return;
        }
        worstFirst.add(new Scored(phrases, number, phrase.representative(), values.copy(), headline, logOdds));
        if (worstFirst.size() > room) {
            worstFirst.remove();
        }
    }

    private double titleShare(Phrase phrase) {
        if (!document.hasTitle()) {
            return 0;
        }
        int content = 0;
        int shared = 0;
        for (int i = 0; i < phrase.length(); i++) {
            if (!phrase.word(i).is(Trait.STOP)) {
                content++;
                shared += document.inTitle(phrase.representative() + i) ? 1 : 0;
            }
        }
        return shared / (double) content;
    }
}
