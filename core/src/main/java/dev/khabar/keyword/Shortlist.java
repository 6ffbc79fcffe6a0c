package dev.khabar.keyword;

import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.phrase.Phrases;
import dev.khabar.keyword.phrase.RecurringPhrases;
import dev.khabar.keyword.profile.Trait;
import java.util.ArrayList;
import java.util.List;

/**
 * The best phrases of a document. What each of them adds up to is estimated first, but for roundings, with the sums of its
 * edges; only those that may be among the best are measured in full.
 */
final class Shortlist {

    /** What roundings make of the estimates at most, for each unit of weight. */
    private static final double ROUNDING = 1e-9;

    private final Document document;
    private final FeatureVector weights;
    private final FeatureVector innerWeights;
    private final double bias;
    private final double headlineWeight;
    private final int room;
    private final FeatureVector values = new FeatureVector();
    private final Phrase phrase;

    /**
     * @param headlineWeight what a phrase gains whose words are all in the title
     * @param room how many phrases to keep
     */
    Shortlist(Document document, Ranker ranker, double headlineWeight, int room) {
        this.document = document;
        this.weights = ranker.weightsFor(document.size());
        this.innerWeights = weights.without(Features.BOUNDARIES);
        this.bias = ranker.biasFor(document.size());
        this.headlineWeight = headlineWeight;
        this.room = room;
        this.phrase = new Phrase(document);
    }

    /** The best phrases of up to {@code longest} words, best first. */
    List<Scored> best(int longest) {
        Phrases phrases = Phrases.of(document, longest);
        List<Scored> best = recurring(phrases);
        Estimates estimates = new Estimates(room, document.size() * 2);
        best.forEach(scored -> estimates.beat(scored.logOdds()));
        estimateOnce(phrases, estimates);
        double least = estimates.least() - ROUNDING * (1 + weights.size());
        for (int i = 0; i < estimates.size(); i++) {
            if (!(estimates.sum(i) < least)) {
                phrase.moveTo(estimates.place(i), estimates.length(i));
                best.add(scored());
            }
        }
        best.sort(Scored.BEST_FIRST);
        return best.size() > room ? best.subList(0, room) : best;
    }

    /** Those that occur twice or more, all measured. */
    private List<Scored> recurring(Phrases phrases) {
        List<Scored> all = new ArrayList<>();
        for (int length = 1; length <= phrases.longest(); length++) {
            RecurringPhrases recurring = phrases.recurring(length);
            for (int number = 0; number < recurring.size(); number++) {
                phrase.moveTo(recurring.places(number), length);
                if (phrase.mayBeKeyword()) {
                    all.add(scored());
                }
            }
        }
        return all;
    }

    private void estimateOnce(Phrases phrases, Estimates estimates) {
        EdgeSums edges = new EdgeSums(document, weights);
        PlainSums plain = new PlainSums(document, weights, phrases.longest());
        for (int token = 0; token < document.size(); token++) {
            int reach = phrases.reach(token);
            for (int length = 1; length <= reach; length++) {
                if (length == 1) {
                    phrase.begin(token);
                } else {
                    phrase.grow();
                }
                if (phrases.isAt(token, length) && !phrases.recurs(token, length) && phrase.mayBeKeyword()) {
                    estimates.add(token, length, bias + headline() + edges.of(phrase) + plain.of(phrase));
                }
            }
        }
    }

    private Scored scored() {
        Features.measure(phrase, values);
        double headline = headline();
        double logOdds = bias + headline + values.dot(innerWeights);
        return Scored.of(phrase, headline, logOdds + values.add(0, weights, Features.BOUNDARIES));
    }

    private double headline() {
        return headlineWeight * titleShare();
    }

    private double titleShare() {
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
