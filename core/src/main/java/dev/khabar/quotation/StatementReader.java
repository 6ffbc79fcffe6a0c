package dev.khabar.quotation;

import static dev.khabar.quotation.Token.Kind.CLOSE_BRACKET;
import static dev.khabar.quotation.Token.Kind.COLON;
import static dev.khabar.quotation.Token.Kind.COMMA;
import static dev.khabar.quotation.Token.Kind.DASH;
import static dev.khabar.quotation.Token.Kind.OPEN_BRACKET;
import static dev.khabar.quotation.Token.Kind.OPEN_QUOTE;
import static dev.khabar.quotation.Token.Kind.WORD;

import org.jspecify.annotations.Nullable;

/** Finds what is stated behind a verb of speech and its subject: a clause with {@code أن} or {@code إن}, or a quotation. */
final class StatementReader {

    /** How many tokens may stand between the speaker's name and what is said. */
    private static final int SIGHT = 45;
    /** Fewer words between quotation marks are a name or a term, unless nothing else can be meant. */
    private static final int SENTENCE = 4;
    /** The same where other words stand before them. */
    private static final int LONG_SENTENCE = 6;

    private static final int SHORT_SENTENCE = 2;

    private static final String AND = "و";

    private final Tokens tokens;
    private final SpeechWords words;

    StatementReader(Tokens tokens, SpeechWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** What is stated from {@code from} on, before {@code to}; null where nothing is. */
    @Nullable
    Statement read(int from, int to) {
        int limit = Math.min(to, from + SIGHT);
        int at = from;
        boolean aside = false;
        while (at < limit) {
            Token token = tokens.get(at);
            if (token.is(OPEN_QUOTE)) {
                Statement quoted = quoted(at, from, to);
                if (quoted != null) {
                    return quoted;
                }
                at = Math.max(at, tokens.mate(at));
            } else if (token.is(COLON)) {
                return behindColon(at, to);
            } else if (token.is(WORD)) {
                if (words.isComplement(token.key()) && !tokens.isLetterName(at, words)) {
                    return aside && token.key().startsWith("ب") ? null : clause(at, to);
                }
                if (!aside && ends(at)) {
                    return null;
                }
                aside |= words.is(token.key(), SpeechClass.RELATIVE);
            } else if (isPause(at)) {
                aside = false;
            }
            at++;
        }
        return null;
    }

    /** Whether somebody else's verb, or a participle that introduces what is said itself, stands at a place. */
    private boolean ends(int at) {
        SpeechForm form = words.formOf(tokens.get(at));
        return words.is(tokens.key(at), SpeechClass.SAYING)
                || words.is(tokens.key(at), SpeechClass.WORD_OF)
                || words.is(tokens.key(at), SpeechClass.OBJECT)
                || (form != null && (form.verb() == SpeechForm.Verb.SPEECH || form.isParticiple()));
    }

    private @Nullable Statement clause(int at, int to) {
        if (words.is(tokens.key(at - 1), SpeechClass.BEFORE_THAT)
                || (SpeechWords.isBareComplement(tokens.key(at)) && isVerb(at + 1))) {
            return null;
        }
        int next = at + 1;
        if (next < to && tokens.is(next, OPEN_QUOTE)) {
            int close = tokens.mate(next);
            if (close < 0) {
                return new Statement(next + 1, to, true);
            }
            if (close <= to && tokens.words(next, close, SENTENCE) >= SENTENCE) {
                return new Statement(next + 1, close, true);
            }
        }
        return next < to ? new Statement(at, -1, false) : null;
    }

    /** Whether a verb stands there: behind {@code أن} it tells what should be, behind {@code إن} what may be. */
    private boolean isVerb(int at) {
        return SpeechWords.isImperfect(tokens.key(at)) || SpeechWords.isVerb(tokens.key(at));
    }

    private @Nullable Statement behindColon(int at, int to) {
        int next = at + 1;
        if (next < to && tokens.is(next, OPEN_QUOTE)) {
            int close = tokens.mate(next);
            return new Statement(next + 1, close < 0 ? to : close, true);
        }
        return tokens.words(next, to, SENTENCE) >= SENTENCE ? new Statement(next, to, true) : null;
    }

    private @Nullable Statement quoted(int at, int from, int to) {
        int close = tokens.mate(at);
        if (close < 0) {
            return at == from && at + 1 < to ? new Statement(at + 1, to, true) : null;
        }
        int count = tokens.words(at, close, LONG_SENTENCE);
        boolean ends = close + 1 >= to || !(tokens.is(close + 1, WORD) || tokens.is(close + 1, OPEN_BRACKET));
        int least = at == from && ends ? SHORT_SENTENCE : ends && isPause(at - 1) ? SENTENCE : LONG_SENTENCE;
        if (count < least || tokens.key(at - 1).equals(AND) || takesTitle(tokens.key(at - 1))) {
            return null;
        }
        return new Statement(at + 1, close, true);
    }

    private boolean isPause(int at) {
        return tokens.is(at, COMMA) || tokens.is(at, DASH) || tokens.is(at, CLOSE_BRACKET);
    }

    private boolean takesTitle(String word) {
        return words.is(word, SpeechClass.TITLED)
                || (word.length() > 3 && words.is(word.substring(1), SpeechClass.TITLED))
                || (word.length() > 4 && words.is(word.substring(2), SpeechClass.TITLED));
    }
}
