package dev.khabar.keyword;

import java.util.Locale;

/**
 * What is measured of a phrase. Shares are 0 to 1, yes is 1 and no is 0; "background" is what
 * {@link DocumentFrequencies} counted. docs/keywords.md says where each comes from and what it is worth.
 *
 * <p>For programs that fit a ranker only: not stable, other versions may have other features.
 */
public enum Feature {
    /** ln of how often the phrase occurs. */
    OCCURRENCES(Evidence.FREQUENCY),
    /** Whether it occurs twice or more. */
    RECURS(Evidence.FREQUENCY),
    /** ln(1 + how often it occurs), where it has more than one word. */
    PHRASE_OCCURRENCES(Evidence.FREQUENCY),
    /** How many of a hundred words it begins with. */
    DENSITY(Evidence.FREQUENCY),
    /** ln of how much oftener its first or last word occurs; 0 for a single word. */
    EDGE_OUTSIDE(Evidence.FREQUENCY),
    /** Share of the occurrences of a single word that open something longer. */
    OPENS_LONGER(Evidence.FREQUENCY),
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

    /** The title propensity of its first word. */
    FIRST_TITLE_PROPENSITY(Evidence.RARITY),
    /** That of its last word. */
    LAST_TITLE_PROPENSITY(Evidence.RARITY),

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
    /** Share before a preposition, one of the stop words. */
    PREPOSITION_AFTER(Evidence.CONTEXT),
    /** Share before a word that the article opens: the phrase is likely cut short. */
    DEFINITE_AFTER(Evidence.CONTEXT),
    /** ln(1 + the number of different words before it). */
    VARIETY_BEFORE(Evidence.CONTEXT),
    /** ln(1 + the number of different words after it). */
    VARIETY_AFTER(Evidence.CONTEXT),
    /** Share after a noun, where the phrase opens with the article: an adjective or the end of a longer phrase. */
    NOUN_BEFORE_DEFINITE(Evidence.CONTEXT),
    /** Share after an indefinite noun, where it does not: behind a definite one something new begins. */
    NOUN_BEFORE(Evidence.CONTEXT),
    /** Share before a noun. */
    NOUN_AFTER(Evidence.CONTEXT),
    /** Share before what may be a name. */
    NAME_AFTER(Evidence.CONTEXT),
    /** Share behind an office, a rank or a form of address, with the adjectives and nouns that belong to it. */
    ROLE_BEFORE(Evidence.CONTEXT),
    /** Share behind a noun that opens names and terms. */
    HEAD_BEFORE(Evidence.CONTEXT),
    /** Share before a definite adjective, where the phrase ends with the article: it goes on. */
    ADJECTIVE_AFTER(Evidence.CONTEXT),
    /** Share before a noun, where the phrase ends with an indefinite noun: a construct is cut. */
    CONSTRUCT_CUT(Evidence.CONTEXT),
    /** Share before للX, where the phrase opens with a noun that opens names and terms. */
    LAM_AFTER_HEAD(Evidence.CONTEXT),
    /** Share behind a number. */
    NUMBER_BEFORE(Evidence.CONTEXT),
    /** Share behind a word that looks like a verb. */
    VERB_BEFORE(Evidence.CONTEXT),
    /** Share before a word that opens with ل. */
    LAM_AFTER(Evidence.CONTEXT),
    /** Share before a word that opens with ب. */
    BEH_AFTER(Evidence.CONTEXT),
    /** Share before a word that opens with و. */
    CONJUNCTION_AFTER(Evidence.CONTEXT),
    /** Share that is a name of a person, whole. */
    WHOLE_NAME(Evidence.CONTEXT),
    /** Share that cuts one. */
    CUT_NAME(Evidence.CONTEXT),
    /** Share that has one and more. */
    MORE_THAN_NAME(Evidence.CONTEXT),
    /** Share that is a name of a person, whole, right behind an office. */
    NAME_BEHIND_ROLE(Evidence.CONTEXT),
    /** Share that is a name of a person, whole, after whom something is named: ملعب الأمير فلان. */
    NAME_OF_A_THING(Evidence.CONTEXT),
    /** Share that is a name of a person, whole, of which a part is known as a name. */
    KNOWN_NAME(Evidence.CONTEXT),
    /** Its {@link #FIRST_POSITION}, where it is a name of a person: names come later than terms. */
    NAME_POSITION(Evidence.CONTEXT),
    /** ln of how often the surname of a name of a person, which it is, occurs. */
    SURNAME_OCCURRENCES(Evidence.CONTEXT),
    /** Whether it is the surname alone of somebody who is named in full. */
    SURNAME_ALONE(Evidence.CONTEXT),
    /** Whether quotation marks or brackets open before it and close after it. */
    QUOTED(Evidence.CONTEXT),
    /** How often its last word ends a segment in the background. */
    LAST_ENDS_SEGMENTS(Evidence.CONTEXT),
    /** How often its first word starts a segment in the background. */
    FIRST_STARTS_SEGMENTS(Evidence.CONTEXT),
    /** How often its first word follows a definite one in the background, as an adjective does. */
    FIRST_AFTER_DEFINITE(Evidence.CONTEXT),
    /** How often its last word follows a definite one in the background. */
    LAST_AFTER_DEFINITE(Evidence.CONTEXT),
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
    /** Whether an adjective in it cannot belong to the noun before, by its gender: the phrase is cut, or two are glued. */
    DISAGREES(Evidence.FORM),
    /** Whether its first word carries a preposition. */
    FIRST_PROCLITIC(Evidence.FORM),
    /** Whether a later word does. */
    INNER_PROCLITIC(Evidence.FORM),
    /** Whether a later word opens with the conjunction و. */
    INNER_CONJUNCTION(Evidence.FORM),
    /** Whether it is two words with the conjunction between. */
    PAIR(Evidence.FORM),
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
    /** Whether it has two words. */
    TWO_WORDS(Evidence.FORM),
    /** Whether it has three. */
    THREE_WORDS(Evidence.FORM),
    /** Whether it has four. */
    FOUR_WORDS(Evidence.FORM),
    /** How far its first word is a noun by the background. */
    FIRST_NOUN(Evidence.FORM),
    /** How far its last word is. */
    LAST_NOUN(Evidence.FORM),
    /** How far the word is that is least so. */
    LEAST_NOUN(Evidence.FORM),
    /** Whether it is a definite word alone. */
    DEFINITE_ALONE(Evidence.FORM),
    /** Whether it is a word alone that has no article and is no name. */
    INDEFINITE_ALONE(Evidence.FORM),
    /** Whether it is a definite adjective alone. */
    ADJECTIVE_ALONE(Evidence.FORM),
    /** Whether it is a word alone that may be a name. */
    NAME_ALONE(Evidence.FORM),
    /** Whether an indefinite noun opens and a definite one closes it. */
    CONSTRUCT(Evidence.FORM),
    /** Whether all its words are definite, two or more. */
    ALL_DEFINITE(Evidence.FORM),
    /** Share of its words that may be names. */
    NAME_LIKE(Evidence.FORM),
    /** Whether its first word is a known name. */
    FIRST_NAME(Evidence.FORM),
    /** Whether its last word is. */
    LAST_NAME(Evidence.FORM),
    /** Whether it opens with an office and closes with a name. */
    ROLE_AND_NAME(Evidence.FORM),
    /** Whether it opens with an office, and goes on without a name. */
    ROLE_WITHOUT_NAME(Evidence.FORM),
    /** Whether it is an office alone. */
    ROLE_ALONE(Evidence.FORM),
    /** Whether it closes with an office. */
    LAST_ROLE(Evidence.FORM),
    /** Whether it is a general noun alone. */
    GENERAL_ALONE(Evidence.FORM),
    /** Whether it opens with a general noun, and goes on. */
    FIRST_GENERAL(Evidence.FORM),
    /** Whether it closes with one. */
    LAST_GENERAL(Evidence.FORM),
    /** Whether all of two or more words are general, or adjectives that go with anything. */
    ALL_GENERAL(Evidence.FORM),
    /** Whether one or two words hold a unit. */
    UNIT(Evidence.FORM),
    /** Whether it closes with a number. */
    LAST_DIGITS(Evidence.FORM),
    /** Whether a later word opens with ل. */
    INNER_LAM(Evidence.FORM),
    /** Whether its first word is an object or adverb by its ending. */
    FIRST_ACCUSATIVE(Evidence.FORM),
    /** Whether its last word is. */
    LAST_ACCUSATIVE(Evidence.FORM),
    /** Whether it closes with a place. */
    LAST_PLACE(Evidence.FORM),
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
