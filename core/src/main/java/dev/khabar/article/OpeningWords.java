package dev.khabar.article;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.sentence.SentenceSplitter;

/** The lists that openings are told by. */
final class OpeningWords {

    static final Phrases AGENCIES = openings("agency");
    static final Phrases EVERYDAY_AGENCIES = openings("everyday");
    static final Phrases IN_PLACE_OF_AGENCIES = openings("agencies");
    static final Phrases AUTHORS = openings("author");
    static final Phrases PHOTOGRAPHERS = openings("photographer");
    static final Phrases SOURCES = openings("source");
    static final Phrases SIGNATURES = openings("signature");
    static final Phrases DAYS = openings("weekday");
    static final Phrases MONTHS = openings("month");
    static final Phrases IN_DATES = openings("era", "joiner", "inside");
    static final Phrases BEFORE_DATES = openings("joiner");
    static final Phrases LABELS = openings("label");
    static final Phrases PAPERS = openings("paper");
    static final Phrases NAMES_OF_SITES = openings("site");
    static final Phrases PROSE = openings("prose");
    static final Phrases PLACES = Phrases.labelled(CorpusCounts.class, "places.txt", "town", "region");
    /** The commonest verbs of news, which stop words list too. */
    static final Phrases VERBS = Phrases.listed(CorpusCounts.class, "verbs.txt");
    /** What begins a clause after و or ف. */
    static final Phrases JOINED = Phrases.labelled(SentenceSplitter.class, "clause/clause-words.txt", "joined");

    private static final String ARTICLE = "ال";

    private OpeningWords() {}

    private static Phrases openings(String... labels) {
        return Phrases.labelled(OpeningWords.class, "openings.txt", labels);
    }

    /** Whether a word is one of the commonest verbs of news, feminine or plural too. */
    static boolean isVerb(String key) {
        return VERBS.contains(key)
                || (key.endsWith("ت") && VERBS.contains(key.substring(0, key.length() - 1)))
                || (key.endsWith("وا") && VERBS.contains(key.substring(0, key.length() - 2)));
    }

    /**
     * Whether a word is و or ف and one of the commonest verbs of news. A word that is seen with the article begins with a letter
     * of its own: {@code وادي} is no {@code أدى}, nor {@code فيصل} a {@code يصل}.
     */
    static boolean isJoinedVerb(String key) {
        return (key.startsWith("و") || key.startsWith("ف"))
                && isVerb(key.substring(1))
                && CorpusCounts.news().documentsOfForm(ARTICLE + key) == 0;
    }
}
