package dev.khabar.keyword;

/** What the words of a phrase look like, and which lists they are in. */
final class WordFormFeatures {

    private static final int LONG = 5;

    private WordFormFeatures() {}

    static void measure(Phrase phrase, FeatureVector values) {
        WordProfile first = phrase.first();
        WordProfile last = phrase.last();
        boolean single = phrase.length() == 1;
        values.set(Feature.ONE_WORD, single);
        values.set(Feature.FIVE_WORDS, phrase.length() >= LONG);
        values.set(Feature.FIRST_RELATIVE, first.is(Trait.RELATIVE));
        values.set(Feature.LAST_RELATIVE, last.is(Trait.RELATIVE));
        values.set(Feature.FIRST_LENGTH, first.length());
        values.set(Feature.LAST_LENGTH, last.length());
        values.set(Feature.HEAD_NOUN, first.is(Trait.HEAD));
        values.set(Feature.PLACE, single && first.is(Trait.PLACE));
        values.set(Feature.VERBAL, phrase.words().any(Trait.VERBAL));
        values.set(Feature.PRONOUN, phrase.words().any(Trait.PRONOUN));
        values.set(Feature.NAME_PART, phrase.words().any(Trait.NAME_PART));
        values.set(Feature.DIGITS, phrase.share(Trait.DIGITS));
        values.set(Feature.LATIN, phrase.share(Trait.LATIN));
    }
}
