package dev.khabar.sentence.clause;

import dev.khabar.sentence.mark.Mark;
import dev.khabar.text.ArabicCharacters;

/**
 * Whether a new clause begins behind a doubtful {@link Mark} or the old one goes on, to judge by the next words: in order of
 * how much they say, {@link #surelyOpens}, {@link #opensSentence}, {@link #opens}, {@link #mayOpen} for a new one,
 * {@link #goesOn}, {@link #trails} and {@link #attributes} for the old one.
 */
public final class NextClause {

    private static final String ARTICLE = "ال";
    private static final String AS = "كما";

    private NextClause() {}

    /** Whether a clause clearly begins: with an opener, or with {@code و} or {@code ف} before one or a verb. */
    public static boolean opens(Mark mark) {
        String word = mark.words().after();
        return ClauseWords.isOpener(word) || ClauseWords.opensAfterConjunction(word) || isOpenerOfTwo(mark);
    }

    /** The same where the mark is no terminator in itself. */
    public static boolean surelyOpens(Mark mark) {
        String word = mark.words().after();
        return ClauseWords.isOpener(word) || isOpenerOfTwo(mark) || ClauseWords.surelyOpensAfterConjunction(word);
    }

    private static boolean isOpenerOfTwo(Mark mark) {
        return ClauseWords.beginsPhrase(mark.words().after())
                && ClauseWords.isOpener(mark.words().phraseAfter());
    }

    /** Whether a sentence clearly begins: as a clause, but with {@code ف} it draws on what stands before it. */
    public static boolean opensSentence(Mark mark) {
        return opens(mark) && mark.words().after().charAt(0) != 'ف';
    }

    /** Whether one clearly begins that no name can be: not with a word that was never counted ({@code ويلز}). */
    public static boolean opensSentenceBehindName(Mark mark) {
        String word = mark.words().after();
        return opensSentence(mark)
                && (ClauseWords.isOpener(word) || ClauseWords.isCounted(word) || isOpenerOfTwo(mark));
    }

    /** Whether a clause may begin: {@code و} or {@code ف} before anything but a definite noun will do. */
    public static boolean mayOpen(Mark mark) {
        String word = mark.words().after();
        boolean joined = ClauseWords.isJoined(word) && !word.startsWith(ARTICLE, 1);
        return opens(mark)
                || (joined && !ClauseWords.isContinuation(word) && !ClauseWords.isContinuation(word.substring(1)));
    }

    public static boolean beginsWithVerb(Mark mark) {
        String word = mark.words().after();
        return ClauseWords.isVerb(word) && !ClauseWords.isContinuation(word);
    }

    /** Whether {@code إن} follows, which only its hamza tells from {@code أن}. */
    public static boolean beginsWithIndeed(Mark mark) {
        return mark.after() == ArabicCharacters.ALEF_HAMZA_BELOW
                && mark.words().after().startsWith("ان");
    }

    /** Whether a pronoun, a question word or another particle follows that a clause can begin with. */
    public static boolean beginsWithParticle(Mark mark) {
        return ClauseWords.isParticle(mark.words().after());
    }

    /** Whether an Arabic word with the article follows. */
    public static boolean isDefinite(Mark mark) {
        return mark.after() == ArabicCharacters.ALEF && mark.words().after().startsWith(ARTICLE);
    }

    /** Whether what follows can be a name: no definite noun, and no word that is listed or a verb. */
    public static boolean mayBeName(Mark mark) {
        String word = mark.words().after();
        return Character.isLetter(mark.after())
                && !isDefinite(mark)
                && !ClauseWords.isContinuation(word)
                && !ClauseWords.isParticle(word)
                && !ClauseWords.isCountedVerb(word)
                && !(ClauseWords.isJoined(word) && !ClauseWords.isNameInWaw(word))
                && !opensSentenceBehindName(mark);
    }

    /** Whether what follows needs what stands before it: a preposition, written apart or not, a relative pronoun. */
    public static boolean goesOn(Mark mark) {
        String word = mark.words().after();
        if (ClauseWords.isSource(word)) {
            ClauseAhead ahead = ClauseAhead.of(mark);
            return !ahead.comma() && !ahead.then();
        }
        return (ClauseWords.isContinuation(word)
                        || ClauseWords.isContinuation(mark.words().phraseAfter()))
                && !opens(mark);
    }

    /** Whether what follows begins a sentence only with its main clause after it: {@code رغم أن}, {@code مما}. */
    public static boolean trails(Mark mark) {
        return ClauseWords.isTrailing(mark.words().after())
                && !ClauseAhead.of(mark).comma();
    }

    /**
     * Whether what follows tells who said what was just quoted, and how: a verb of speech, with {@code كما} or an object or
     * without, that states nothing else before its sentence ends; or a word that depends on one.
     */
    public static boolean attributes(Mark mark) {
        String word = mark.words().after();
        if (ClauseWords.isManner(word)
                || (ClauseWords.beginsPhrase(word)
                        && ClauseWords.isManner(mark.words().phraseAfter()))) {
            return true;
        }
        if (ClauseWords.isSource(word)) {
            return ClauseAhead.of(mark).ends() && goesOn(mark);
        }
        String verb = word.equals(AS) ? mark.words().secondAfter() : word;
        if (!ClauseWords.isSpeechOf(verb)) {
            return false;
        }
        ClauseAhead ahead = ClauseAhead.of(mark);
        return ahead.ends() && !ahead.statement();
    }
}
