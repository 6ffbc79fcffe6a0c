package dev.khabar.keyword;

import java.util.Locale;

/**
 * What is measured of a phrase. Shares are 0 to 1, yes is 1 and no is 0; "background" is what
 * {@link DocumentFrequencies} counted. docs/keywords.md says where each comes from and what it is worth.
 */
public enum Feature {
    /** ln of how often the phrase occurs. */
    OCCURRENCES(Evidence.FREQUENCY),
    /** Whether it occurs twice or more. */
    RECURS(Evidence.FREQUENCY),
    /** ln of its occurrences over those of its rarest word here; 0 for a single word. */
    COHESION(Evidence.FREQUENCY),

    /** Whether it occurs in the first sentence. */
    IN_LEAD(Evidence.POSITION),
    /** ln of the number of words up to its first occurrence, that occurrence's first word included. */
    FIRST_POSITION(Evidence.POSITION),

    /** Frequency times rarity: ln(1 + occurrences) × the mean inverse document frequency of its words. */
    TF_IDF(Evidence.RARITY),
    /** Inverse document frequency of its first word. */
    FIRST_WORD_RARITY(Evidence.RARITY),
    /** Inverse document frequency of its last word. */
    LAST_WORD_RARITY(Evidence.RARITY),
    /** Mean ln of how likely a text that has the word has it in its title too, by the background. */
    TITLE_PROPENSITY(Evidence.RARITY),

    /** The largest title propensity of a word of it. */
    BEST_TITLE_PROPENSITY(Evidence.RARITY),

    /** Share at the start of a sentence, with a word that hardly ever has an article: a verb, most likely. */
    SENTENCE_VERB(Evidence.CONTEXT),
    /** Share of the occurrences after a break. */
    BREAK_BEFORE(Evidence.CONTEXT),
    /** Share before a break. */
    BREAK_AFTER(Evidence.CONTEXT),
    /** Share after a stop word. */
    STOP_WORD_BEFORE(Evidence.CONTEXT),
    /** Share before a stop word. */
    STOP_WORD_AFTER(Evidence.CONTEXT),
    /** Share before a word that the article opens: the phrase is likely cut short. */
    DEFINITE_AFTER(Evidence.CONTEXT),
    /** ln(1 + the number of different words before it). */
    VARIETY_BEFORE(Evidence.CONTEXT),
    /** ln(1 + the number of different words after it). */
    VARIETY_AFTER(Evidence.CONTEXT),
    /** Whether quotation marks or brackets open before it and close after it. */
    QUOTED(Evidence.CONTEXT),
    /** How often its last word ends a segment in the background. */
    LAST_ENDS_SEGMENTS(Evidence.CONTEXT),
    /** How often its first word starts a segment in the background. */
    FIRST_STARTS_SEGMENTS(Evidence.CONTEXT),
    /** How often its first word follows a definite one in the background, as an adjective does. */
    FIRST_AFTER_DEFINITE(Evidence.CONTEXT),
    /** The largest share of a word of it after particles and relatives in the background, as verbs stand. */
    AFTER_CLAUSE_OPENERS(Evidence.CONTEXT),

    /** Whether it is a single word. */
    ONE_WORD(Evidence.FORM),
    /** Whether it has five words or more. */
    FIVE_WORDS(Evidence.FORM),
    /** Whether its last word is definite. */
    LAST_DEFINITE(Evidence.FORM),
    /** Whether an indefinite word that is no preposition follows a definite one: no noun phrase goes on like that. */
    DEFINITENESS_BROKEN(Evidence.FORM),
    /** Whether its first word carries a preposition. */
    FIRST_PROCLITIC(Evidence.FORM),
    /** Whether a later word does. */
    INNER_PROCLITIC(Evidence.FORM),
    /** Whether a later word opens with the conjunction و. */
    INNER_CONJUNCTION(Evidence.FORM),
    /** Whether a preposition stands inside. */
    INNER_PREPOSITION(Evidence.FORM),
    /** Whether its first word ends like a relative adjective. */
    FIRST_RELATIVE(Evidence.FORM),
    /** Whether its last word does. */
    LAST_RELATIVE(Evidence.FORM),
    /** ln(1 + the letters of its first word). */
    FIRST_LENGTH(Evidence.FORM),
    /** ln(1 + the letters of its last word). */
    LAST_LENGTH(Evidence.FORM),
    /** Whether a word looks like a verb. */
    VERBAL(Evidence.FORM),
    /** Whether a word ends like a pronoun. */
    PRONOUN(Evidence.FORM),
    /** Whether a word joins or opens names of people. */
    NAME_PART(Evidence.FORM),
    /** Share of its words that start with a digit. */
    DIGITS(Evidence.FORM),
    /** Share of its words that start with a Latin letter. */
    LATIN(Evidence.FORM),
    /** Whether its first word opens names and terms. */
    HEAD_NOUN(Evidence.FORM),
    /** Whether it is a single word, and a place. */
    PLACE(Evidence.FORM);

    private final Evidence evidence;

    Feature(Evidence evidence) {
        this.evidence = evidence;
    }

    /** The kind of evidence that it belongs to. */
    public Evidence evidence() {
        return evidence;
    }

    /** Its name in files of weights: {@code first-position}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
