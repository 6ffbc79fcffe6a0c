package dev.khabar.keyword;

/** What the words of a phrase look like, and which lists they are in. */
final class WordFormFeatures implements FeatureGroup {

    private static final int LONG = 5;

    @Override
    public void measure(Phrase phrase, FeatureVector values) {
        WordProfile first = phrase.first();
        WordProfile last = phrase.last();
        values.set(Feature.ONE_WORD, phrase.length() == 1);
        values.set(Feature.FIVE_WORDS, phrase.length() >= LONG);
        values.set(Feature.FIRST_RELATIVE, first.form().relative());
        values.set(Feature.LAST_RELATIVE, last.form().relative());
        values.set(Feature.LAST_TEH_MARBUTA, last.form().tehMarbuta());
        values.set(Feature.FIRST_LENGTH, Logarithms.of(1 + first.form().core().length()));
        values.set(Feature.LAST_LENGTH, Logarithms.of(1 + last.form().core().length()));
        values.set(Feature.HEAD_NOUN, first.classes().head());
        values.set(Feature.PLACE, phrase.length() == 1 && first.classes().place());
        words(phrase, values);
    }

    private static void words(Phrase phrase, FeatureVector values) {
        boolean verbal = false;
        boolean pronoun = false;
        boolean name = false;
        int digits = 0;
        int latin = 0;
        for (int i = 0; i < phrase.length(); i++) {
            WordProfile word = phrase.word(i);
            verbal |= word.form().verbal() && !word.classes().stop();
            pronoun |= word.form().pronoun();
            name |= word.classes().namePart();
            digits += word.digits() ? 1 : 0;
            latin += word.latin() ? 1 : 0;
        }
        values.set(Feature.VERBAL, verbal);
        values.set(Feature.PRONOUN, pronoun);
        values.set(Feature.NAME_PART, name);
        values.set(Feature.DIGITS, digits / (double) phrase.length());
        values.set(Feature.LATIN, latin / (double) phrase.length());
    }
}
