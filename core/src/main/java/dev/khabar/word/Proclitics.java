package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.BEH;
import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.KAF;
import static dev.khabar.text.ArabicCharacters.LAM;
import static dev.khabar.text.ArabicCharacters.SEEN;
import static dev.khabar.text.ArabicCharacters.WAW;

import java.util.List;

/**
 * What is written before a word: a conjunction (و ف), a preposition (ب ك ل), the article ال, the س of the future.
 *
 * <p>A single letter is a clitic only where nothing shows that it is the word's own: the whole is never seen with the
 * article, and the rest is known well enough, by a factor for each letter.
 */
final class Proclitics {

    private static final String ARTICLE = "ال";
    private static final String ARTICLE_AFTER_LAM = "لل";

    private static final int SHORTEST = 4;
    /** A rest of two letters is a word where so many documents have it: عن, غد. */
    private static final int WELL_KNOWN = 300;

    // Of a word that is not counted, the letter is a clitic where so many documents have the rest: ف and ك begin many
    // names. These numbers and those of factor() were fitted on words of the ANT corpus (docs/lucene.md).
    private static final int LEAST_REST = 3;
    private static final int LEAST_REST_AFTER_FEH_AND_KAF = 30;

    /** A word that is seen whole, with the article or both prepositions, in this share of its documents keeps its letter. */
    private static final double OWN_SHARE = .03;
    /** Where the rest is so many times as well known, a larger share is asked for. */
    private static final int FAR_BETTER_KNOWN = 20;

    private static final double OWN_SHARE_BESIDE_A_COMMON_REST = .1;
    /** A rest that is not even so many times as well known leaves the letter to a word that was seen whole at all. */
    private static final int BETTER_KNOWN = 4;

    /** Of words in ة, the longer ones first. */
    private static final List<String> PLURALS = List.of("تين", "تان", "ات");

    /** Of number, gender and tanwin. */
    private static final List<String> ENDINGS = List.of("ا", "ت", "ة", "وا", "ين", "ون", "ات");

    private static final int SHORTEST_SINGULAR = 2;
    private static final int LEAST_SINGULAR = 10;

    private static final double FUTURE_SHARE = .2;

    private final Evidence evidence;
    private final ForeignNames names;

    Proclitics(Evidence evidence) {
        this.evidence = evidence;
        this.names = new ForeignNames(evidence);
    }

    /**
     * A word taken apart.
     *
     * @param before what is written before it: one after another, a conjunction, a preposition, the article or س
     * @param definite whether the article is among it
     * @param word what is left; after لل it may begin with a ل that is written once for two: للجنة
     */
    record Split(String before, boolean definite, String word) {

        static Split none(String word) {
            return new Split("", false, word);
        }

        boolean afterPreposition() {
            return before.indexOf(BEH) >= 0 || before.indexOf(LAM) >= 0 || before.indexOf(KAF) >= 0;
        }
    }

    Split split(String word) {
        int lead = lead(word);
        if (word.startsWith(ARTICLE, lead) && word.length() >= lead + 4) {
            return article(word, word.substring(0, lead), word.substring(lead + 2));
        }
        int conjunction = isConjunction(word.charAt(0)) ? 1 : 0;
        if (word.startsWith(ARTICLE_AFTER_LAM, conjunction) && word.length() >= conjunction + 4) {
            return articleAfterLam(word.substring(0, conjunction + 2), word.substring(conjunction + 2));
        }
        return letters(word);
    }

    /** How many letters are a conjunction and ب or ك, if they are. */
    private static int lead(String word) {
        int at = isConjunction(word.charAt(0)) ? 1 : 0;
        return at < word.length() && (word.charAt(at) == BEH || word.charAt(at) == KAF) ? at + 1 : at;
    }

    private Split article(String word, String lead, String rest) {
        String whole = ARTICLE + rest;
        boolean own = isPronoun(rest) || isOwn(whole, rest);
        if (!lead.isEmpty()) {
            if (leadIsOwn(word, lead, rest) || (!own && isFormOfWhole(word, lead, rest))) {
                return Split.none(word);
            }
            if (names.isName(lead.charAt(lead.length() - 1), rest)) {
                String conjunction = lead.substring(0, lead.length() - 1);
                return new Split(conjunction, false, word.substring(conjunction.length()));
            }
            if (lead.length() == 1
                    && rest.length() <= 3
                    && !seenWithArticle(rest)
                    && evidence.count(word) > 2 * evidence.count(rest)) {
                return letters(word);
            }
        }
        return own ? new Split(lead, false, whole) : new Split(lead + ARTICLE, true, rest);
    }

    /** A pronoun takes no article: الله is not له. */
    private static boolean isPronoun(String word) {
        return word.length() <= 3 && StopWords.news().categories(word).contains(StopWords.Category.PRONOUN);
    }

    private boolean seenWithArticle(String word) {
        return evidence.count(ARTICLE, word) > 0;
    }

    /** Whether ال is the word's own: it is seen with another article before it (الالتزام), more than the rest is a word. */
    private boolean isOwn(String whole, String rest) {
        int own = evidence.count(ARTICLE, whole);
        if (own > 0
                && own >= evidence.count(rest)
                && evidence.count(rest) + evidence.count("ب", rest) + evidence.count("ل", rest) <= own) {
            return true;
        }
        Pronouns.Host host = Pronouns.firstHost(whole);
        if (host != null && host.word().length() > SHORTEST) {
            String bare = host.word().substring(ARTICLE.length());
            int ofHost = evidence.count(ARTICLE, host.word());
            if (ofHost > 0
                    && ofHost >= evidence.count(bare)
                    && evidence.count(bare) + evidence.count("ب", bare) <= ofHost
                    && evidence.count(rest) <= ofHost) {
                return true;
            }
        }
        if (whole.endsWith("ا") && whole.length() > 5) { // tanwin: التزاما
            int withoutTanwin = evidence.count(ARTICLE + whole.substring(0, whole.length() - 1));
            return withoutTanwin > 0 && withoutTanwin >= evidence.count(rest.substring(0, rest.length() - 1));
        }
        return false;
    }

    /** Whether the letters before ال are the word's own: والد, بالغ, فالح. */
    private boolean leadIsOwn(String word, String lead, String rest) {
        int definite = evidence.definite(word);
        if (definite >= 2 && definite >= elsewhere(lead, rest)) {
            return true;
        }
        for (Pronouns.Host host : Pronouns.hosts(word)) {
            String bare = host.word().substring(Math.min(host.word().length(), lead.length() + 2));
            if (evidence.definite(host.word()) >= 2 && evidence.count(host.word()) >= evidence.count(bare)) {
                return true;
            }
        }
        return rest.length() <= 3 && definite > 0 && evidence.known(rest) * 3 < evidence.count(word);
    }

    /** How often the rest is seen with the article, but for the word itself. */
    private int elsewhere(String lead, String rest) {
        return evidence.definite(rest) - (lead.length() == 1 ? evidence.count(lead + ARTICLE, rest) : 0);
    }

    /**
     * Whether a word is known that begins with the letters before ال and has an ending on it (والدتها of والدة, بالغت of
     * بالغ), while what would be left after ال is known in no form.
     */
    private boolean isFormOfWhole(String word, String lead, String rest) {
        if (lead.length() != 1 || evidence.rest(rest) > 0 || elsewhere(lead, rest) > 0) {
            return false;
        }
        for (Pronouns.Host host : Pronouns.hosts(word)) {
            String bare = host.word().substring(Math.min(host.word().length(), lead.length() + 2));
            if (evidence.count(host.word()) >= LEAST_REST && evidence.known(bare) == 0) {
                return true;
            }
        }
        for (String ending : ENDINGS) {
            String whole = word.substring(0, word.length() - ending.length());
            if (word.endsWith(ending) && whole.length() >= SHORTEST && evidence.definite(whole) >= 2) {
                return true;
            }
        }
        return false;
    }

    private Split articleAfterLam(String before, String rest) {
        int single = evidence.count(ARTICLE, rest);
        int twice = evidence.count("الل", rest);
        if (single == 0 && twice == 0) {
            single = evidence.count(rest);
            twice = evidence.count("ل", rest);
        }
        return new Split(before, true, twice > single ? "ل" + rest : rest);
    }

    private Split letters(String word) {
        String rest = word;
        String before = "";
        while (rest.length() >= SHORTEST && before.length() < 2) {
            char first = rest.charAt(0);
            boolean conjunction = before.isEmpty() && isConjunction(first);
            if (!conjunction && !isPreposition(first)) {
                break;
            }
            if (!isClitic(first, rest)) {
                if (conjunction && bothAreClitics(rest)) {
                    before = rest.substring(0, 2);
                    rest = rest.substring(2);
                }
                break;
            }
            before += first;
            rest = rest.substring(1);
            if (isPreposition(first)) {
                break;
            }
        }
        Split split = new Split(before, false, rest);
        return !split.afterPreposition() && isFuture(rest) ? new Split(before + SEEN, false, rest.substring(1)) : split;
    }

    private static boolean isConjunction(char letter) {
        return letter == WAW || letter == FEH;
    }

    private static boolean isPreposition(char letter) {
        return letter == BEH || letter == LAM || letter == KAF;
    }

    /** Neither the word nor the rest after a conjunction is known, but the rest after a preposition too: وبتونس. */
    private boolean bothAreClitics(String word) {
        return word.length() >= 6
                && isPreposition(word.charAt(1))
                && evidence.wholeOrHost(word) == 0
                && evidence.rest(word.substring(2)) > BETTER_KNOWN * evidence.count(word);
    }

    private boolean isClitic(char letter, String word) {
        String rest = word.substring(1);
        if (rest.length() < 3 && evidence.count(rest) < WELL_KNOWN) {
            return false;
        }
        int count = evidence.count(word);
        int whole = isPreposition(letter) ? evidence.whole(word) : evidence.wholeOrHost(word);
        int known = evidence.rest(rest);
        if (count == 0) {
            int least = letter == FEH || letter == KAF ? LEAST_REST_AFTER_FEH_AND_KAF : LEAST_REST;
            return whole == 0 && (known >= least || (letter == WAW && isPluralOfKnown(rest)));
        }
        boolean rareAsWhole = whole < OWN_SHARE_BESIDE_A_COMMON_REST * count && known > FAR_BETTER_KNOWN * count;
        boolean ownByShare = whole >= Math.max(2, OWN_SHARE * count) && !rareAsWhole;
        boolean ownByRest = whole >= 1 && known < BETTER_KNOWN * count;
        if (ownByShare || ownByRest) {
            return false;
        }
        return known > factor(letter) * count;
    }

    /** Whether what is left after و is the dual or plural of a word that is well known without it, and never with it: ومئتين. */
    private boolean isPluralOfKnown(String rest) {
        for (String ending : PLURALS) {
            if (rest.endsWith(ending) && rest.length() >= ending.length() + SHORTEST_SINGULAR) {
                String singular = rest.substring(0, rest.length() - ending.length()) + "ة";
                return evidence.known(singular) >= LEAST_SINGULAR && evidence.whole("و" + singular) == 0;
            }
        }
        return false;
    }

    /** How many times as well known as the whole the rest must be for the letter to be a clitic. */
    private static double factor(char letter) {
        return switch (letter) {
            case WAW -> .15;
            case LAM -> .4;
            case BEH -> .5;
            case FEH -> 8;
            default -> 20; // ك
        };
    }

    private boolean isFuture(String word) {
        return word.length() > SHORTEST
                && word.charAt(0) == SEEN
                && "يتنأ".indexOf(word.charAt(1)) >= 0
                && evidence.definite(word) == 0
                && evidence.count(word.substring(1)) >= Math.max(1, FUTURE_SHARE * evidence.count(word));
    }
}
