package dev.khabar.sentence.clause;

import dev.khabar.sentence.mark.Mark;
import dev.khabar.text.ArabicCharacters;

/**
 * Whether a new clause begins behind a doubtful {@link Mark} or the old one goes on, to judge by the next words: in order of
 * how much they say, {@link #surelyOpens}, {@link #opensSentence}, {@link #opens}, {@link #mayOpen} for a new one,
 * {@link #goesOn}, {@link #trails} and {@link #attributes} for the old one. Immutable.
 */
public final class NextClause {

    private static final String ARTICLE = "ال";
    private static final String AS = "كما";

    private final ClauseWords words;

    public NextClause(ClauseWords words) {
        this.words = words;
    }

    /** Whether a clause clearly begins: with an opener, or with {@code و} or {@code ف} before one or a verb. */
    public boolean opens(Mark mark) {
        String word = mark.words().after();
        return words.isOpener(word) || words.opensAfterConjunction(word) || isOpenerOfTwo(mark);
    }

    /** The same where the mark is no terminator in itself. */
    public boolean surelyOpens(Mark mark) {
        String word = mark.words().after();
        return words.isOpener(word) || isOpenerOfTwo(mark) || words.surelyOpensAfterConjunction(word);
    }

    private boolean isOpenerOfTwo(Mark mark) {
        return words.beginsPhrase(mark.words().after())
                && words.isOpener(mark.words().phraseAfter());
    }

    /** Whether a sentence clearly begins: as a clause, but with {@code ف} it draws on what stands before it. */
    public boolean opensSentence(Mark mark) {
        return opens(mark) && mark.words().after().charAt(0) != 'ف';
    }

    /** Whether one clearly begins that no name can be: not with a word that was never counted ({@code ويلز}). */
    public boolean opensSentenceBehindName(Mark mark) {
        String word = mark.words().after();
        return opensSentence(mark) && (words.isOpener(word) || words.isCounted(word) || isOpenerOfTwo(mark));
    }

    /** Whether a clause may begin: {@code و} or {@code ف} before anything but a definite noun will do. */
    public boolean mayOpen(Mark mark) {
        String word = mark.words().after();
        boolean joined = ClauseWords.isJoined(word) && !word.startsWith(ARTICLE, 1);
        return opens(mark) || (joined && !words.isContinuation(word) && !words.isContinuation(word.substring(1)));
    }

    public boolean beginsWithVerb(Mark mark) {
        String word = mark.words().after();
        return words.isVerb(word) && !words.isContinuation(word);
    }

    /** Whether {@code إن} follows, which only its hamza tells from {@code أن}. */
    public static boolean beginsWithIndeed(Mark mark) {
        return mark.after() == ArabicCharacters.ALEF_HAMZA_BELOW
                && mark.words().after().startsWith("ان");
    }

    /** Whether a pronoun, a question word or another particle follows that a clause can begin with. */
    public boolean beginsWithParticle(Mark mark) {
        return words.isParticle(mark.words().after());
    }

    /** Whether an Arabic word with the article follows. */
    public static boolean isDefinite(Mark mark) {
        return mark.after() == ArabicCharacters.ALEF && mark.words().after().startsWith(ARTICLE);
    }

    /** Whether what follows can be a name: no definite noun, and no word that is listed or a verb. */
    public boolean mayBeName(Mark mark) {
        String word = mark.words().after();
        return Character.isLetter(mark.after())
                && !isDefinite(mark)
                && !words.isContinuation(word)
                && !words.isParticle(word)
                && !words.isCountedVerb(word)
                && !(ClauseWords.isJoined(word) && !words.isNameInWaw(word))
                && !opensSentenceBehindName(mark);
    }

    /** Whether what follows needs what stands before it: a preposition, written apart or not, a relative pronoun. */
    public boolean goesOn(Mark mark) {
        String word = mark.words().after();
        if (words.isSource(word)) {
            ClauseAhead ahead = ClauseAhead.of(mark, words);
            return !ahead.comma() && !ahead.then();
        }
        return (words.isContinuation(word) || words.isContinuation(mark.words().phraseAfter())) && !opens(mark);
    }

    /** Whether what follows begins a sentence only with its main clause after it: {@code رغم أن}, {@code مما}. */
    public boolean trails(Mark mark) {
        return words.isTrailing(mark.words().after())
                && !ClauseAhead.of(mark, words).comma();
    }

    /**
     * Whether what follows tells who said what was just quoted, and how: a verb of speech, with {@code كما} or an object or
     * without, that states nothing else before its sentence ends; or a word that depends on one.
     */
    public boolean attributes(Mark mark) {
        String word = mark.words().after();
        if (words.isManner(word)
                || (words.beginsPhrase(word) && words.isManner(mark.words().phraseAfter()))) {
            return true;
        }
        if (words.isSource(word)) {
            return ClauseAhead.of(mark, words).ends() && goesOn(mark);
        }
        String verb = word.equals(AS) ? mark.words().secondAfter() : word;
        if (!words.isSpeechOf(verb)) {
            return false;
        }
        ClauseAhead ahead = ClauseAhead.of(mark, words);
        return ahead.ends() && !ahead.statement();
    }
}
