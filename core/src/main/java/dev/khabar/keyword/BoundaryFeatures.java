package dev.khabar.keyword;

import dev.khabar.keyword.document.DistinctStems;
import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.Logarithms;
import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;

/**
 * What stands right before and after the occurrences of a phrase: a whole phrase is often set off by breaks and stop
 * words, and its neighbours vary (accessor variety).
 */
final class BoundaryFeatures {

    private static final int BARE_DEFINITE = Trait.DEFINITE | Trait.CONJUNCTION | Trait.PROCLITIC;
    private static final double MOSTLY_BARE = 0.5;

    static final Feature[] BEFORE = {
        Feature.SENTENCE_VERB, Feature.BREAK_BEFORE, Feature.STOP_WORD_BEFORE, Feature.VARIETY_BEFORE
    };

    static final Feature[] AFTER = {
        Feature.BREAK_AFTER, Feature.STOP_WORD_AFTER, Feature.DEFINITE_AFTER, Feature.VARIETY_AFTER
    };

    private BoundaryFeatures() {}

    static void before(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        DistinctStems neighbours = phrase.distinct();
        neighbours.begin();
        double share = 1.0 / phrase.frequency();
        int breaks = 0;
        int stops = 0;
        int verbs = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int start = phrase.place(i);
            verbs += isSentenceVerb(document, start) ? 1 : 0;
            if (document.tokens().breaksBefore(start)) {
                breaks++;
            } else {
                neighbours.add(start - 1);
                stops += document.profile(start - 1).is(Trait.STOP) ? 1 : 0;
            }
        }
        values.set(Feature.SENTENCE_VERB, verbs * share);
        values.set(Feature.BREAK_BEFORE, breaks * share);
        values.set(Feature.STOP_WORD_BEFORE, stops * share);
        values.set(Feature.VARIETY_BEFORE, Logarithms.of(1 + neighbours.count()));
    }

    static boolean isSentenceVerb(Document document, int token) {
        WordProfile word = document.profile(token);
        return document.tokens().sentenceBefore(token)
                && !word.is(Trait.DEFINITE)
                && word.definiteShare() < MOSTLY_BARE;
    }

    static void after(Phrase phrase, FeatureVector values) {
        Document document = phrase.document();
        DistinctStems neighbours = phrase.distinct();
        neighbours.begin();
        double share = 1.0 / phrase.frequency();
        int breaks = 0;
        int stops = 0;
        WordProfile ends = phrase.last();
        int definites = 0;
        for (int i = 0; i < phrase.frequency(); i++) {
            int end = phrase.place(i) + phrase.length();
            if (document.tokens().breaksBefore(end)) {
                breaks++;
            } else {
                neighbours.add(end);
                WordProfile word = document.profile(end);
                stops += isStopBehind(word, ends) ? 1 : 0;
                definites += isBareDefinite(word) ? 1 : 0;
            }
        }
        values.set(Feature.BREAK_AFTER, breaks * share);
        values.set(Feature.STOP_WORD_AFTER, stops * share);
        values.set(Feature.DEFINITE_AFTER, definites * share);
        values.set(Feature.VARIETY_AFTER, Logarithms.of(1 + neighbours.count()));
    }

    /** No ordinal behind a definite word, which it may close. */
    static boolean isStopBehind(WordProfile word, WordProfile last) {
        return word.is(Trait.STOP) && !(word.is(Trait.ORDINAL) && last.is(Trait.DEFINITE));
    }

    /** Whether a word carries the article, and nothing before it. */
    static boolean isBareDefinite(WordProfile word) {
        return (word.traits() & BARE_DEFINITE) == Trait.DEFINITE;
    }
}
