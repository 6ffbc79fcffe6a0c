package dev.khabar.benchmarks.training;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.WordList;
import dev.khabar.word.StopWords;
import dev.khabar.word.WordFolder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How the words of a corpus are used: tells which may be names, and are no nouns, verbs or words with clitics. */
final class WordUses {

    private static final String ARTICLE = "ال";
    private static final int SHORTEST = 3;
    private static final Set<String> PREPOSITIONS =
            Set.of("في", "من", "الي", "عن", "مع", "بعد", "قبل", "منذ", "خلال", "عند", "ضد", "بين");
    /** Behind them comes a verb. */
    private static final Set<String> PARTICLES =
            Set.of("قد", "وقد", "لم", "لن", "سوف", "الذي", "التي", "الذين", "ما", "عندما", "بعدما", "كما", "حيث");

    private static final String PERSON = "ت";
    private static final Pattern IMPERFECT = Pattern.compile("س?ي");
    private static final String PRONOUN = "ه";
    private static final Set<String> PRONOUNS = Set.of("هم", "هما", "ها");
    private static final String ARTICLE_AFTER_LAM = "لل";
    private static final int SHORTEST_WITH_CLITIC = 4;
    /** What follows the first letter of a longer word must be as frequent, beside the whole. */
    private static final double CLITIC = 0.3;
    /** The same of a noun behind ل with the article in its place. */
    private static final double DEFINITE = 0.1;

    private static final char LAM = 'ل';

    private static final Set<String> PLACES = new HashSet<>();

    static {
        WordList.readLabelled(CorpusCounts.class, "places.txt", (label, place) -> PLACES.add(WordFolder.fold(place)));
    }

    /** From such shares of its uses on a word is a verb. */
    private static final double OTHER_PERSON = 0.1;

    private static final double AFTER_PARTICLES = 0.04;
    /** From such a share on it says whose somebody is: أرملة الرئيس. */
    private static final double BEFORE_OFFICES = 0.6;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> afterPrepositions = new HashMap<>();
    private final Map<String, Integer> afterParticles = new HashMap<>();
    private final Map<String, Integer> beforeOffices = new HashMap<>();

    /** Counts the words between two breaks. */
    void add(String[] words) {
        for (int i = 0; i < words.length; i++) {
            counts.merge(words[i], 1, Integer::sum);
            if (i > 0 && PREPOSITIONS.contains(words[i - 1])) {
                afterPrepositions.merge(words[i], 1, Integer::sum);
            }
            if (i > 0 && PARTICLES.contains(words[i - 1])) {
                afterParticles.merge(words[i], 1, Integer::sum);
            }
            if (i + 1 < words.length && (Offices.isOffice(words[i + 1]) || Offices.isAddress(words[i + 1]))) {
                beforeOffices.merge(words[i], 1, Integer::sum);
            }
        }
    }

    /** Whether a word is a verb: another person of it is frequent, or it stands where only verbs do; and no name rather. */
    private boolean isVerb(String word, int count, int asName) {
        int otherPerson = count(word.endsWith(PERSON) ? word.substring(0, word.length() - 1) : word + PERSON);
        int behindParticles = afterParticles.getOrDefault(word, 0);
        boolean verb = otherPerson >= OTHER_PERSON * count || behindParticles >= AFTER_PARTICLES * count;
        return verb && (IMPERFECT.matcher(word).lookingAt() || otherPerson + behindParticles >= asName);
    }

    /** Whether the first letter may be a conjunction or preposition; not in فيصل, which is seen with the article. */
    private boolean mayBeJoined(String word) {
        char first = word.charAt(0);
        return "بلك".indexOf(first) >= 0 || ("فو".indexOf(first) >= 0 && !counts.containsKey(ARTICLE + word));
    }

    private boolean isStopWord(String word) {
        boolean joined = "فو".indexOf(word.charAt(0)) >= 0;
        return StopWords.news().matchFolded(word).contained() && !(joined && counts.containsKey(ARTICLE + word));
    }

    private boolean hasClitic(String word, int count) {
        boolean definite = word.startsWith("وال")
                || (word.startsWith(ARTICLE_AFTER_LAM) && counts.containsKey(ARTICLE + word.substring(2)));
        double share = word.length() > SHORTEST_WITH_CLITIC ? CLITIC : 1;
        boolean joined = mayBeJoined(word) && count(word.substring(1)) >= share * count;
        return definite || joined || isBehindLam(word, count) || hasPronoun(word, count) || isAccusative(word);
    }

    /** Whether a noun stands behind ل: لكرة, but not لطفي. */
    private boolean isBehindLam(String word, int count) {
        String rest = word.substring(1);
        return word.charAt(0) == LAM && count(rest) >= CLITIC * count && count(ARTICLE + rest) >= DEFINITE * count;
    }

    private boolean hasPronoun(String word, int count) {
        String base = word.substring(0, word.length() - 1);
        return PRONOUNS.stream().anyMatch(word::endsWith)
                || (word.endsWith(PRONOUN) && count(base) >= count && !mayBeName(base, 0))
                || (word.endsWith("ته") && count(word.substring(0, word.length() - 2) + PRONOUN) > 0);
    }

    private boolean isAccusative(String word) {
        return word.endsWith("ا") && count(ARTICLE + word.substring(0, word.length() - 1)) > 0;
    }

    int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    /**
     * Whether nothing but names is used as a word is.
     *
     * @param asName how often it stands where names do
     */
    boolean mayBeName(String word, int asName) {
        int count = count(word);
        return word.length() >= SHORTEST
                && !word.startsWith(ARTICLE)
                && !Offices.isOffice(word)
                && !PLACES.contains(word)
                && !isStopWord(word)
                && word.chars().allMatch(Character::isLetter)
                && !Offices.isAddress(ARTICLE + word)
                && count(ARTICLE + word) < 0.3 * count
                && afterPrepositions.getOrDefault(word, 0) < 0.15 * count
                && beforeOffices.getOrDefault(word, 0) < BEFORE_OFFICES * count
                && !isVerb(word, count, asName)
                && !hasClitic(word, count);
    }
}
