package dev.khabar.sentence.clause;

import dev.khabar.lexicon.ClauseOdds;
import dev.khabar.sentence.mark.Words;
import java.util.List;

/**
 * What a word is to clauses: by the {@link ClosedClasses} that it belongs to, or by how often news opens and ends sentences
 * with it ({@link ClauseOdds}). All questions are asked of words as {@link Words#key} writes them.
 */
public final class ClauseWords {

    /** Odds, in tenths of a natural logarithm, from which on a word with a conjunction opens a clause: three times chance. */
    private static final int OPENS = 12;
    /** The same for a word that was not counted, only others with its first letters. */
    private static final int SURELY_OPENS = 18;
    /** Odds from which on a word is a verb. */
    private static final int VERB = 9;
    /** The letters that Arabic writes together with what they govern. */
    private static final String PREPOSITIONS = "بلك";

    /** The conjunctions that it writes together with the next word. */
    private static final String CONJUNCTIONS = "وف";

    private ClauseWords() {}

    /** Asked for each time, and so read when a rule first needs them: most marks need neither, and a start waits for less. */
    private static ClauseOdds odds() {
        return ClauseOdds.news();
    }

    private static ClosedClasses classes() {
        return ClosedClasses.news();
    }

    private static boolean is(String word, WordClass wordClass) {
        return classes().has(word, wordClass);
    }

    /** Whether some phrases of two words begin with {@code word}, which may have {@code و} or {@code ف} before it. */
    static boolean beginsPhrase(String word) {
        boolean joined = word.length() > 1 && CONJUNCTIONS.indexOf(word.charAt(0)) >= 0;
        return classes().beginsPhrase(word) || (joined && classes().beginsPhrase(word.substring(1)));
    }

    /** Whether {@code word} was counted itself, and not only others that begin like it. */
    static boolean isCounted(String word) {
        return odds().counts(word);
    }

    /** How much likelier than chance {@code word} opens a sentence. */
    public static int opening(String word) {
        return odds().of(word).opening();
    }

    /** How much likelier than chance {@code word} ends one. */
    public static int ending(String word) {
        return odds().of(word).ending();
    }

    /** Whether {@code word} is a verb, to judge by what stands before it elsewhere. */
    public static boolean isVerb(String word) {
        return word.length() > 2 && odds().of(word).verb() >= VERB;
    }

    public static boolean isCountedVerb(String word) {
        return isVerb(word) && odds().counts(word);
    }

    /** Whether {@code word}, which was never counted, begins like a foreign name in w: {@code ويليامز}, {@code واتسون}. */
    static boolean isNameInWaw(String word) {
        return word.charAt(0) == 'و' && (word.charAt(1) == 'ي' || word.charAt(1) == 'ا') && !odds().counts(word);
    }

    private static boolean opensJoined(String words) {
        return is(words, WordClass.OPENER) || is(words, WordClass.JOINED) || is(words, WordClass.TIME);
    }

    /** Whether {@code word} opens a clause with {@code و} or {@code ف} before it, or is a verb with one of them. */
    static boolean opensAfterConjunction(String word) {
        if (!isJoined(word)) {
            return false;
        }
        return opening(word) >= (odds().counts(word) ? OPENS : SURELY_OPENS) || isCountedVerb(word.substring(1));
    }

    /** Whether counts leave no doubt that {@code word}, which has {@code و} or {@code ف} before it, opens a clause. */
    static boolean surelyOpensAfterConjunction(String word) {
        return isJoined(word) && isCounted(word) && opening(word) >= OPENS;
    }

    /** Whether {@code word} is a pronoun, a question word or another particle that a clause can begin with. */
    static boolean isParticle(String word) {
        return is(word, WordClass.JOINED);
    }

    /** Whether {@code word} tells whose words are reported. */
    static boolean isSource(String word) {
        return is(word, WordClass.SOURCE);
    }

    /** Whether {@code words}, one or two, tell how something was said. */
    static boolean isManner(String words) {
        return is(words, WordClass.MANNER);
    }

    /** Whether {@code word} begins a sentence only with its main clause after it. */
    static boolean isTrailing(String word) {
        return is(word, WordClass.TRAILING);
    }

    /**
     * Whether a verb of the main clause is among {@code words}, with {@code و} or {@code ف} or without, before the first that
     * begins a subordinate clause, and not behind a preposition or an indefinite noun, where it is a noun itself
     * ({@code معركة فتح}).
     */
    public static boolean haveVerb(List<String> words) {
        boolean governed = false;
        for (String word : words) {
            String bare = isJoined(word) ? word.substring(1) : word;
            if (isSubordinator(bare)) {
                return false;
            }
            boolean continuation = isContinuation(word) || isContinuation(bare);
            if (!governed && !continuation && (isVerb(word) || isVerb(bare))) {
                return true;
            }
            governed = continuation || (bare.endsWith("ة") && !bare.startsWith("ال"));
        }
        return false;
    }

    /** Whether {@code words}, one or two, begin a clause by themselves or after a conjunction. */
    public static boolean isOpener(String words) {
        return is(words, WordClass.OPENER) || (isJoined(words) && opensJoined(words.substring(1)));
    }

    /** Whether {@code word} needs what stands before it. */
    public static boolean isContinuation(String word) {
        return is(word, WordClass.GOVERNING)
                || is(word, WordClass.WHEN)
                || (isJoined(word)
                        && word.charAt(0) == 'و'
                        && isContinuation(word.substring(1))
                        && opening(word) < OPENS)
                || (word.length() > 4 && word.startsWith("لل"));
    }

    /** Whether {@code word} begins with a preposition of one letter, as far as counts tell it from a noun. */
    public static boolean isGoverned(String word) {
        return word.length() > 3 && PREPOSITIONS.indexOf(word.charAt(0)) >= 0 && opening(word) < -OPENS;
    }

    /** Whether no sentence ends with {@code word}: a preposition, a conjunction. */
    public static boolean needMore(String word) {
        return is(word, WordClass.GOVERNING) || isSubordinator(word);
    }

    static boolean isRelative(String word) {
        return is(word, WordClass.RELATIVE);
    }

    public static boolean isSubordinator(String word) {
        return is(word, WordClass.RELATIVE) || is(word, WordClass.TIME);
    }

    /** Whether {@code word} is a verb of speech, with the object {@code ها} or without. */
    public static boolean isSpeechOf(String word) {
        return isSpeech(word) || (word.endsWith("ها") && isSpeech(word.substring(0, word.length() - 2)));
    }

    /** Whether what is stated follows {@code word}. */
    static boolean introducesStatement(String word) {
        return is(word, WordClass.COMPLEMENT);
    }

    /** Whether {@code word} counts or measures. */
    public static boolean measures(String word) {
        return is(word, WordClass.SCALE);
    }

    /** Whether {@code word} asks. */
    public static boolean isQuestion(String word) {
        return is(isJoined(word) ? word.substring(1) : word, WordClass.QUESTION);
    }

    /** Whether {@code word} is a verb of speech, with {@code و} or {@code ف} before it or without, or depends on one. */
    public static boolean isSaying(String word) {
        String bare = isJoined(word) ? word.substring(1) : word;
        return isSpeech(word)
                || isSpeech(bare)
                || is(word, WordClass.MANNER)
                || is(word, WordClass.SAYING)
                || is(bare, WordClass.SAYING);
    }

    /** Whether {@code word} is a verb that reports speech. */
    static boolean isSpeech(String word) {
        return is(word, WordClass.ATTRIBUTION);
    }

    /** Whether {@code word} names a work or a saying that a title follows. */
    public static boolean takesTitle(String word) {
        return is(word, WordClass.TITLED) || (word.length() > 3 && is(word.substring(1), WordClass.TITLED));
    }

    /** Whether {@code word} names a thing that a single letter is told apart by: a group, a vitamin. */
    public static boolean takesLetter(String word) {
        String bare = word;
        for (String clitic : new String[] {"و", "لل", "ب", "ل", "ال"}) {
            if (bare.startsWith(clitic) && bare.length() > clitic.length() + 2) {
                bare = bare.substring(clitic.length());
            }
        }
        return is(word, WordClass.LETTERED) || is(bare, WordClass.LETTERED);
    }

    /** Whether a clause of a longer sentence may begin with {@code word}: a particle, or a verb with {@code و}. */
    public static boolean opensInside(String word) {
        return isOpener(word)
                || is(word, WordClass.INNER)
                || (isJoined(word) && odds().counts(word) && opening(word) >= SURELY_OPENS);
    }

    /** Whether {@code word} may begin with {@code و} or {@code ف}. */
    public static boolean isJoined(String word) {
        return word.length() > 2 && CONJUNCTIONS.indexOf(word.charAt(0)) >= 0;
    }
}
