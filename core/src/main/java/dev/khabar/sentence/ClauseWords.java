package dev.khabar.sentence;

import dev.khabar.lexicon.ClauseOdds;
import dev.khabar.lexicon.WordList;
import dev.khabar.text.ArabicCharacters;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What words tell, after a doubtful mark, about whether a new clause begins or the old one goes on. Closed classes come from
 * a resource file that explains them, what other words are from counts. All questions are asked of words as
 * {@link Words#key} writes them. Immutable.
 */
final class ClauseWords {

    private static final String RESOURCE = "clause-words.txt";

    /** Odds, in tenths of a natural logarithm, from which on a word with a conjunction opens a clause: three times chance. */
    private static final int OPENS = 12;
    /** The same for a word that was not counted, only others with its first letters. */
    private static final int SURELY_OPENS = 18;
    /** Odds from which on a word is a verb. */
    private static final int VERB = 9;
    /** The letters that Arabic writes together with what they govern. */
    private static final String PREPOSITIONS = "بلك";

    private final Map<WordClass, Set<String>> words;
    private final ClauseOdds odds;

    private ClauseWords(Map<WordClass, Set<String>> words, ClauseOdds odds) {
        this.words = words;
        this.odds = odds;
    }

    static ClauseWords news() {
        return News.WORDS;
    }

    private boolean is(String word, WordClass wordClass) {
        return words.getOrDefault(wordClass, Set.of()).contains(word);
    }

    /** How much likelier than chance {@code word} opens a sentence. */
    int opening(String word) {
        return odds.of(word).opening();
    }

    /** How much likelier than chance {@code word} ends one. */
    int ending(String word) {
        return odds.of(word).ending();
    }

    /** Whether what follows the mark clearly begins a clause: an opener, or {@code و} or {@code ف} before one or a verb. */
    boolean openClause(Mark mark) {
        String word = mark.wordAfter();
        return isOpener(word) || opensAfterConjunction(word) || isOpener(mark.phraseAfter());
    }

    /** The same where the mark is no terminator in itself. */
    boolean surelyOpenClause(Mark mark) {
        String word = mark.wordAfter();
        return isOpener(word)
                || isOpener(mark.phraseAfter())
                || (isJoined(word) && odds.counts(word) && opening(word) >= OPENS);
    }

    /** Whether it clearly begins a sentence: as before, but with {@code ف} it draws on what stands before it. */
    boolean openSentence(Mark mark) {
        return openClause(mark) && mark.wordAfter().charAt(0) != 'ف';
    }

    /** Whether a clause clearly begins that no name can be: not with a word that was never counted ({@code ويلز}). */
    boolean openSentenceAfterName(Mark mark) {
        String word = mark.wordAfter();
        return openSentence(mark) && (isOpener(word) || odds.counts(word) || isOpener(mark.phraseAfter()));
    }

    /** Whether it may begin a clause: {@code و} or {@code ف} before anything but a definite noun will do. */
    boolean mayOpenClause(Mark mark) {
        String word = mark.wordAfter();
        boolean joined = isJoined(word) && !word.startsWith("ال", 1);
        return openClause(mark) || (joined && !isContinuation(word) && !isContinuation(word.substring(1)));
    }

    /** Whether what follows the mark begins with a verb. */
    boolean beginWithVerb(Mark mark) {
        String word = mark.wordAfter();
        return isVerb(word) && !isContinuation(word);
    }

    /** Whether {@code word} is a verb, to judge by what stands before it elsewhere. */
    boolean isVerb(String word) {
        return word.length() > 2 && odds.of(word).verb() >= VERB;
    }

    boolean isCountedVerb(String word) {
        return isVerb(word) && odds.counts(word);
    }

    /**
     * Whether a verb of the main clause stands in the words before the mark that can be seen, with {@code و} or {@code ف}
     * or without, before the first word that begins a subordinate clause, and not behind a preposition or an indefinite
     * noun, where it is a noun itself ({@code معركة فتح}).
     */
    boolean haveVerb(Mark mark) {
        boolean governed = false;
        for (String word : mark.wordsBefore()) {
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

    /** Whether what follows the mark can be a name: no definite noun, and no word that is listed or a verb. */
    boolean mayName(Mark mark) {
        String word = mark.wordAfter();
        return Character.isLetter(mark.after())
                && !isDefinite(mark)
                && !isContinuation(word)
                && !is(word, WordClass.JOINED)
                && !isCountedVerb(word)
                && !(isJoined(word) && !isNameInWaw(word))
                && !openSentenceAfterName(mark);
    }

    /** Whether {@code word}, which was never counted, begins like a foreign name in w: {@code ويليامز}, {@code واتسون}. */
    private boolean isNameInWaw(String word) {
        return word.charAt(0) == 'و' && (word.charAt(1) == 'ي' || word.charAt(1) == 'ا') && !odds.counts(word);
    }

    /** Whether what follows the mark is an Arabic word with the article. */
    boolean isDefinite(Mark mark) {
        return mark.after() == ArabicCharacters.ALEF && mark.wordAfter().startsWith("ال");
    }

    private boolean opensJoined(String words) {
        return is(words, WordClass.OPENER) || is(words, WordClass.JOINED) || is(words, WordClass.TIME);
    }

    private boolean opensAfterConjunction(String word) {
        if (!isJoined(word)) {
            return false;
        }
        return opening(word) >= (odds.counts(word) ? OPENS : SURELY_OPENS) || isCountedVerb(word.substring(1));
    }

    /** Whether {@code إن} follows, which only its hamza tells from {@code أن}. */
    static boolean beginWithIndeed(Mark mark) {
        return mark.after() == ArabicCharacters.ALEF_HAMZA_BELOW
                && mark.wordAfter().startsWith("ان");
    }

    /** Whether {@code words}, one or two, begin a clause by themselves or after a conjunction. */
    boolean isOpener(String words) {
        return is(words, WordClass.OPENER) || (isJoined(words) && opensJoined(words.substring(1)));
    }

    /** Whether what follows the mark needs what stands before it: a preposition, written apart or not, a relative pronoun. */
    boolean goOn(Mark mark) {
        String word = mark.wordAfter();
        if (is(word, WordClass.SOURCE)) {
            ClauseAhead ahead = ClauseAhead.of(mark, this);
            return !ahead.comma() && !ahead.then();
        }
        return (isContinuation(word) || isContinuation(mark.phraseAfter())) && !openClause(mark);
    }

    /** Whether {@code word} needs what stands before it. */
    boolean isContinuation(String word) {
        return is(word, WordClass.GOVERNING)
                || is(word, WordClass.WHEN)
                || (isJoined(word)
                        && word.charAt(0) == 'و'
                        && isContinuation(word.substring(1))
                        && opening(word) < OPENS)
                || (word.length() > 4 && word.startsWith("لل"));
    }

    /** Whether {@code word} begins with a preposition of one letter, as far as counts tell it from a noun. */
    boolean isGoverned(String word) {
        return word.length() > 3 && PREPOSITIONS.indexOf(word.charAt(0)) >= 0 && opening(word) < -OPENS;
    }

    /** Whether no sentence ends with {@code word}: a preposition, a conjunction. */
    boolean needMore(String word) {
        return is(word, WordClass.GOVERNING) || isSubordinator(word);
    }

    boolean isRelative(String word) {
        return is(word, WordClass.RELATIVE);
    }

    boolean isSubordinator(String word) {
        return is(word, WordClass.RELATIVE) || is(word, WordClass.TIME);
    }

    /**
     * Whether what follows the mark tells who said what was just quoted, and how: a verb of speech, with {@code كما} or an
     * object or without, that states nothing else before its sentence ends; or a word that depends on one.
     */
    boolean attribute(Mark mark) {
        String word = mark.wordAfter();
        if (is(word, WordClass.MANNER) || is(mark.phraseAfter(), WordClass.MANNER)) {
            return true;
        }
        if (is(word, WordClass.SOURCE)) {
            ClauseAhead ahead = ClauseAhead.of(mark, this);
            return ahead.ends() && goOn(mark);
        }
        String verb = word.equals("كما") ? mark.secondWordAfter() : word;
        if (!isSpeechOf(verb)) {
            return false;
        }
        ClauseAhead ahead = ClauseAhead.of(mark, this);
        return ahead.ends() && !ahead.statement();
    }

    /** Whether {@code word} is a verb of speech, with the object {@code ها} or without. */
    boolean isSpeechOf(String word) {
        return isSpeech(word) || (word.endsWith("ها") && isSpeech(word.substring(0, word.length() - 2)));
    }

    /** Whether what is stated follows {@code word}. */
    boolean introducesStatement(String word) {
        return is(word, WordClass.COMPLEMENT);
    }

    /** Whether {@code word} counts or measures. */
    boolean measures(String word) {
        return is(word, WordClass.SCALE);
    }

    /** Whether what follows the mark begins a sentence only with its main clause after it: {@code رغم أن}, {@code مما}. */
    boolean trails(Mark mark) {
        if (!is(mark.wordAfter(), WordClass.TRAILING)) {
            return false;
        }
        return !ClauseAhead.of(mark, this).comma();
    }

    /** Whether {@code word} asks. */
    boolean isQuestion(String word) {
        return is(isJoined(word) ? word.substring(1) : word, WordClass.QUESTION);
    }

    /** Whether what follows the mark is a pronoun, a question word or another particle that a clause can begin with. */
    boolean isParticle(Mark mark) {
        String word = mark.wordAfter();
        return is(word, WordClass.JOINED);
    }

    /** Whether {@code word} is a verb of speech, with {@code و} or {@code ف} before it or without, or depends on one. */
    boolean isSaying(String word) {
        String bare = isJoined(word) ? word.substring(1) : word;
        return isSpeech(word)
                || isSpeech(bare)
                || is(word, WordClass.MANNER)
                || is(word, WordClass.SAYING)
                || is(bare, WordClass.SAYING);
    }

    /** Whether {@code word} is a verb that reports speech. */
    boolean isSpeech(String word) {
        return is(word, WordClass.ATTRIBUTION);
    }

    /** Whether {@code word} names a work or a saying that a title follows. */
    boolean takesTitle(String word) {
        return is(word, WordClass.TITLED) || (word.length() > 3 && is(word.substring(1), WordClass.TITLED));
    }

    /** Whether {@code word} names a thing that a single letter is told apart by: a group, a vitamin. */
    boolean takesLetter(String word) {
        String bare = word;
        for (String clitic : new String[] {"و", "لل", "ب", "ل", "ال"}) {
            if (bare.startsWith(clitic) && bare.length() > clitic.length() + 2) {
                bare = bare.substring(clitic.length());
            }
        }
        return is(word, WordClass.LETTERED) || is(bare, WordClass.LETTERED);
    }

    /** Whether a clause of a longer sentence may begin with {@code word}: a particle, or a verb with {@code و}. */
    boolean opensInside(String word) {
        return isOpener(word)
                || is(word, WordClass.INNER)
                || (isJoined(word) && odds.counts(word) && opening(word) >= SURELY_OPENS);
    }

    /** Whether {@code word} may begin with {@code و} or {@code ف}. */
    static boolean isJoined(String word) {
        return word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
    }

    /** Read at first use. */
    private static final class News {

        static final ClauseWords WORDS = read();

        private static ClauseWords read() {
            Map<WordClass, Set<String>> words = new EnumMap<>(WordClass.class);
            WordList.readLabelled(ClauseWords.class, RESOURCE, (label, word) -> words.computeIfAbsent(
                            WordClass.valueOf(label.toUpperCase(Locale.ROOT)), any -> new HashSet<>())
                    .add(Words.key(word.replace('_', ' '))));
            return new ClauseWords(words, ClauseOdds.news());
        }
    }
}
