package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.BEH;
import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.HEH;
import static dev.khabar.text.ArabicCharacters.KAF;
import static dev.khabar.text.ArabicCharacters.LAM;
import static dev.khabar.text.ArabicCharacters.NOON;
import static dev.khabar.text.ArabicCharacters.SEEN;
import static dev.khabar.text.ArabicCharacters.TEH;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.YEH;

import java.util.Objects;

/**
 * Tells what is written onto a word: before it a conjunction (و ف), a preposition (ب ك ل), the س of the future, the
 * article ال; after it a pronoun (ها هم هما هن نا كم).
 *
 * <p>A single letter is taken for a clitic only where the rest is the likelier word by background counts: والد is a
 * father, وزير a minister, وتونس "and Tunis". Before ال no counts are needed. A pronoun is taken off where the rest, or
 * the rest with ت as ة, is known well enough, and also where neither it nor the whole word is known.
 *
 * <p>Immutable and safe to share between threads. A word costs some ten look-ups of a count at most.
 */
public final class Clitics {

    private static final String ARTICLE = "ال";
    /** Longer ones before those they end with. */
    private static final String[] PRONOUNS = {"هما", "هم", "هن", "ها", "نا", "كم"};

    private static final int SHORTEST = 4;
    private static final int SHORTEST_BEFORE_PRONOUN = 3;
    /** A rest that is half as well known as the whole word is a word by itself. */
    private static final int RATIO = 2;
    /** What is left of a word by a pronoun needs but a tenth: a form with a pronoun is rarer than the word. */
    private static final int PRONOUN_RATIO = 10;

    private final WordCounts counts;

    private Clitics(WordCounts counts) {
        this.counts = counts;
    }

    /** Clitics by the packaged counts of news. */
    public static Clitics news() {
        return News.CLITICS;
    }

    /** Clitics by counts of one's own. */
    public static Clitics over(WordCounts counts) {
        return new Clitics(Objects.requireNonNull(counts, "counts"));
    }

    /** The parts of a word, in the form of {@link WordFolder}. */
    public Parts split(CharSequence word) {
        String folded = WordFolder.fold(word);
        Letters letters = new Letters(folded.toCharArray(), folded.length());
        String conjunction = takeFirst(letters, conjunction(letters));
        String preposition = takeFirst(letters, preposition(letters));
        String article = takeFirst(letters, article(letters, preposition.equals("ل")));
        String future = preposition.isEmpty() && article.isEmpty() ? takeFirst(letters, future(letters)) : "";
        int pronoun = pronoun(letters);
        String core = letters.cut(0, letters.length() - pronoun);
        return new Parts(conjunction, preposition, article, future, core, letters.cut(core.length(), letters.length()));
    }

    private static String takeFirst(Letters letters, int count) {
        String taken = letters.cut(0, count);
        letters.dropFirst(count);
        return taken;
    }

    /** Takes off what stands before the word. */
    void dropProclitics(Letters word) {
        word.dropFirst(conjunction(word));
        int preposition = preposition(word);
        boolean lam = preposition > 0 && word.first() == LAM;
        word.dropFirst(preposition);
        int article = article(word, lam);
        word.dropFirst(preposition + article > 0 ? article : future(word));
    }

    /** How many letters at the beginning are a conjunction: 1 or none. The same for the following methods. */
    private int conjunction(Letters word) {
        if (word.length() < SHORTEST || (word.first() != WAW && word.first() != FEH)) {
            return 0;
        }
        boolean article = word.has(ARTICLE, 1) && word.length() >= 6;
        if (article && (word.first() == WAW || word.known(counts, 3, 0) > word.count(counts))) {
            return 1;
        }
        return isLikelier(word, joined(word)) ? 1 : 0;
    }

    /** How known the rest after a conjunction is; it may have a preposition of its own. */
    private int joined(Letters word) {
        boolean preposition = isPreposition(word.at(1));
        return rest(word, 1) + (preposition ? word.known(counts, 2, 0) / 4 : 0);
    }

    private int preposition(Letters word) {
        if (word.length() < SHORTEST || !isPreposition(word.first())) {
            return 0;
        }
        boolean article = word.first() == LAM
                ? word.at(1) == LAM && word.length() > SHORTEST
                : word.has(ARTICLE, 1) && word.length() >= 6;
        return article || isLikelier(word, rest(word, 1)) ? 1 : 0;
    }

    private boolean isLikelier(Letters word, long rest) {
        return RATIO * rest > word.count(counts);
    }

    /** How known a word is without its first letters; where it is not, without a pronoun too: بحكومتنا. */
    private int rest(Letters word, int skipped) {
        int rest = word.known(counts, skipped, 0);
        if (rest > 0) {
            return rest;
        }
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun) && word.length() - skipped - pronoun.length() >= SHORTEST_BEFORE_PRONOUN) {
                return host(word, skipped, pronoun.length());
            }
        }
        return 0;
    }

    private static boolean isPreposition(char letter) {
        return letter == BEH || letter == LAM || letter == KAF;
    }

    /** After the preposition ل the article is a ل; but للجنة is ل and ال and لجنة, its third ل not written. */
    private int article(Letters word, boolean afterLam) {
        if (afterLam) {
            boolean lam = word.first() == LAM && word.length() >= SHORTEST;
            return lam && word.known(counts, 1, 0) >= word.known(counts) ? 1 : 0;
        }
        return word.startsWith(ARTICLE) && word.length() >= SHORTEST ? 2 : 0;
    }

    private int future(Letters word) {
        if (word.length() <= SHORTEST || word.first() != SEEN) {
            return 0;
        }
        char person = word.at(1);
        boolean imperfect = person == YEH || person == TEH || person == NOON || person == ALEF;
        return imperfect && word.count(counts, 1) > word.count(counts) ? 1 : 0;
    }

    /** How many letters at the end are a pronoun. */
    int pronoun(Letters word) {
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun)
                    && word.length() - pronoun.length() >= SHORTEST_BEFORE_PRONOUN
                    && carries(word, pronoun)) {
                return pronoun.length();
            }
        }
        return 0;
    }

    private boolean carries(Letters word, String pronoun) {
        int host = host(word, 0, pronoun.length());
        if (pronoun.charAt(0) == NOON && word.known(counts, 0, 1) > host) {
            return false; // قانونا: tanwin on قانون
        }
        int whole = word.known(counts);
        return whole == 0 || (long) PRONOUN_RATIO * host > whole;
    }

    /** How known the word before a pronoun is; ت before one may be a ة by itself. */
    private int host(Letters word, int skipped, int pronoun) {
        int asWritten = word.known(counts, skipped, pronoun);
        int last = word.length() - pronoun - 1;
        if (word.at(last) != TEH) {
            return asWritten;
        }
        word.set(last, HEH);
        int asFeminine = word.known(counts, skipped, pronoun);
        word.set(last, TEH);
        return asWritten + asFeminine;
    }

    /**
     * A word taken apart; what is not there is empty. The parts put together are the word.
     *
     * @param conjunction و or ف
     * @param preposition ب, ك or ل
     * @param article ال, or the ل that is left of it in لل
     * @param future س before an imperfect verb
     * @param core the word itself
     * @param pronoun ها, هم, هما, هن, نا or كم
     */
    public record Parts(
            String conjunction, String preposition, String article, String future, String core, String pronoun) {}

    /** Read when first asked for. */
    private static final class News {
        static final Clitics CLITICS = over(WordCounts.news());
    }
}
