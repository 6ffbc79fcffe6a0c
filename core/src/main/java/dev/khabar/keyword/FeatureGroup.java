package dev.khabar.keyword;

/** Measures that are taken together. Stateless. */
@FunctionalInterface
interface FeatureGroup {

    /** Puts the values of its features into {@code values}, under their names. */
    void measure(Phrase phrase, FeatureVector values);
}
