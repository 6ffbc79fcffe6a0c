package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_ABOVE;
import static dev.khabar.text.ArabicCharacters.LAM;

/**
 * What counts of written words say of a word: whether it is one, and of what kind. Articles and prepositions show a noun,
 * the feminine and the plural of the past a verb. All answers are numbers of documents.
 */
final class Evidence {

    private static final String ARTICLE = "ال";

    /** Of the occurrences after a definite word; of the words with ال and ة in the ANT corpus, few lie between. */
    private static final double NOUN_SHARE = .1;

    private static final double ADJECTIVE_SHARE = .35;

    /** A plural of the list is a word, also where it is not counted: as good as one in so many documents. */
    private static final int LISTED = 3;

    private final WordCounts counts;
    private final CountedForms forms;
    private final AlikeForms alike;

    Evidence(WordCounts counts) {
        this.counts = counts;
        this.forms = new CountedForms(counts);
        this.alike = new AlikeForms(forms);
    }

    /** The packaged counts of news; read when first asked for, then shared. */
    static Evidence news() {
        return News.EVIDENCE;
    }

    /** What there is for counts: shared where they are those of news. */
    static Evidence of(WordCounts counts) {
        return counts == WordCounts.news() ? news() : new Evidence(counts);
    }

    /** The words that are counted. */
    CountedForms forms() {
        return forms;
    }

    /** The counted words by how they look to who types in a hurry. */
    AlikeForms alike() {
        return alike;
    }

    /** Of the word as it stands. */
    int count(String word) {
        return forms.count(word);
    }

    /** Of a word with something written before it. */
    int count(String before, String word) {
        return forms.count(before, word, "");
    }

    /** Of a word with something written after it. */
    int countWithEnding(String word, String ending) {
        return forms.count("", word, ending);
    }

    /** With the article, alone or after a letter: الـ, والـ, بالـ, فالـ and للـ. */
    int definite(String word) {
        int sum = count(ARTICLE, word) + count("وال", word) + count("بال", word) + count("فال", word);
        return word.charAt(0) == LAM ? sum : sum + count("لل", word);
    }

    /** With the article or without it. */
    int known(String word) {
        return count(word) + count(ARTICLE, word);
    }

    /** The same of a word with something written after it. */
    int knownWithEnding(String word, String ending) {
        return forms.count("", word, ending) + forms.count(ARTICLE, word, ending);
    }

    /** With ب as well as with ل written onto it. */
    private int afterPrepositions(String word) {
        return word.charAt(0) == LAM ? 0 : 2 * Math.min(count("ب", word), count("ل", word));
    }

    /** With what only a whole word has before it: the article or both prepositions. */
    int whole(String word) {
        return definite(word) + afterPrepositions(word);
    }

    /** The same; of a word that has no such thing, of the one that it is with a pronoun. */
    int wholeOrHost(String word) {
        int whole = whole(word);
        if (whole > 0) {
            return whole;
        }
        Pronouns.Host host = Pronouns.firstHost(word);
        int count = count(word);
        return host != null && known(host.word()) >= count ? Math.min(definite(host.word()), count) : 0;
    }

    /** Of what is left after a clitic; where it is unknown, a quarter of the word that it is with a pronoun. */
    int rest(String rest) {
        if (rest.length() < 2) {
            return 0;
        }
        int known = known(rest);
        if (known == 0) {
            for (Pronouns.Host host : Pronouns.hosts(rest)) {
                known = Math.max(known, known(host.word()) / 4);
            }
        }
        return known == 0 && BrokenPlurals.news().isPlural(rest) ? LISTED : known;
    }

    /** Whether a word is known to be no adjective: with the article it hardly ever follows a definite noun. */
    boolean isNoAdjective(String word) {
        double share = counts.shareAfterDefinite(ARTICLE + word);
        return share >= 0 && share < NOUN_SHARE;
    }

    /** Whether a word is known to be an adjective: with the article it often follows a definite noun. */
    boolean isAdjective(String word) {
        return counts.shareAfterDefinite(ARTICLE + word) >= ADJECTIVE_SHARE;
    }

    /** Whether a word is surely a noun. */
    boolean isNoun(String word) {
        return definite(word) >= 2;
    }

    /** That a word is the past of a verb: it has a feminine or plural, and an imperfect. */
    int past(String word) {
        if (word.length() < 3) {
            return 0;
        }
        int feminine = countWithEnding(word, "ت");
        int plural = countWithEnding(word, "وا");
        if (feminine == 0 && plural == 0) {
            return 0;
        }
        char first = word.charAt(0);
        boolean alef = (first == ALEF || first == ALEF_HAMZA_ABOVE) && word.length() > 3;
        String body = alef ? word.substring(1) : word;
        int imperfect = 3 * (count("ي", body) + count("ت", body));
        return Math.min(count(word) + feminine + plural, imperfect + feminine);
    }

    /** Made when first asked for. */
    private static final class News {
        static final Evidence EVIDENCE = new Evidence(WordCounts.news());
    }
}
