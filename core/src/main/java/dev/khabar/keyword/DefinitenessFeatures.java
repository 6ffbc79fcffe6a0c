package dev.khabar.keyword;

/** Articles and clitics: where a noun phrase may carry them, and where one that does is not whole. */
final class DefinitenessFeatures implements FeatureGroup {

    @Override
    public void measure(Phrase phrase, FeatureVector values) {
        boolean all = phrase.length() > 1;
        boolean broken = false;
        boolean proclitic = false;
        boolean conjunction = false;
        boolean preposition = false;
        for (int i = 0; i < phrase.length(); i++) {
            WordProfile word = phrase.word(i);
            WordForm form = word.form();
            all &= form.definite();
            if (i > 0) {
                broken |= phrase.word(i - 1).form().definite()
                        && !form.definite()
                        && !word.classes().preposition();
                proclitic |= form.proclitic();
                conjunction |= form.conjunction();
                preposition |= i < phrase.length() - 1 && word.classes().preposition();
            }
        }
        values.set(Feature.LAST_DEFINITE, phrase.last().form().definite());
        values.set(Feature.ALL_DEFINITE, all);
        values.set(Feature.DEFINITENESS_BROKEN, broken);
        values.set(Feature.FIRST_DEFINITE_SHARE, phrase.first().form().definiteShare());
        values.set(Feature.FIRST_PROCLITIC, phrase.first().form().proclitic());
        values.set(Feature.INNER_PROCLITIC, proclitic);
        values.set(Feature.INNER_CONJUNCTION, conjunction);
        values.set(Feature.INNER_PREPOSITION, preposition);
    }
}
