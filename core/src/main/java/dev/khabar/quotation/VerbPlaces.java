package dev.khabar.quotation;

import static dev.khabar.quotation.Token.Kind.CLOSE_BRACKET;
import static dev.khabar.quotation.Token.Kind.CLOSE_QUOTE;
import static dev.khabar.quotation.Token.Kind.COLON;
import static dev.khabar.quotation.Token.Kind.COMMA;
import static dev.khabar.quotation.Token.Kind.DASH;
import static dev.khabar.quotation.Token.Kind.STOP;

import org.jspecify.annotations.Nullable;

/** Where in its sentence a verb of speech stands: whether a clause opens with it, whether its subject comes before it. */
final class VerbPlaces {

    private static final String AND = "و";

    private final Tokens tokens;
    private final SpeechWords words;
    private final NameReader names;
    private final int from;

    VerbPlaces(Tokens tokens, SpeechWords words, NameReader names, int from) {
        this.tokens = tokens;
        this.words = words;
        this.names = names;
        this.from = from;
    }

    /** Whether the word before the verb makes it state nothing: {@code لم يقل}, {@code الذي قال}. */
    boolean isDenied(int at) {
        return at > from && words.is(tokens.key(at - 1), SpeechClass.NEVER);
    }

    /** Whether a clause may open with the verb. */
    boolean opensClause(int at) {
        return at == from || isJoined(at) || isPause(at - 1) || words.is(tokens.key(at - 1), SpeechClass.OPENING);
    }

    /** The same inside reported speech: only behind a comma, and joined to what stands before it. */
    boolean opensAnother(int at) {
        return tokens.is(at - 1, COMMA)
                ? isJoined(at)
                : tokens.is(at - 2, COMMA) && words.is(tokens.key(at - 1), SpeechClass.CONTRAST);
    }

    /** Whether a verb that means other things too has the place of one of speech. */
    boolean isStrong(int at) {
        return at == from || isJoined(at) || words.is(tokens.key(at - 1), SpeechClass.OPENING);
    }

    /** Whether {@code و} or {@code ف} stands before the verb. */
    private boolean isJoined(int at) {
        return words.form(tokens.key(at)) == null;
    }

    private boolean isPause(int at) {
        return isMark(at) || tokens.is(at, CLOSE_BRACKET) || tokens.is(at, CLOSE_QUOTE) || tokens.is(at, STOP);
    }

    private boolean isMark(int at) {
        return at < from || tokens.is(at, COMMA) || tokens.is(at, DASH) || tokens.is(at, COLON);
    }

    /** {@code يذكر أن}: nobody says it. */
    boolean isImpersonal(int at, Name subject) {
        return subject.isEmpty() && words.is(tokens.get(at), SpeechClass.IMPERSONAL);
    }

    /** {@code اعتبر القرار «خطوة»}: without {@code أن} its object stands behind it. */
    boolean needsClause(int at) {
        return words.is(tokens.get(at), SpeechClass.ESTEEM);
    }

    /** The subject of a verb that stands behind it: the sentence begins with it, or with {@code كان} and it. */
    @Nullable
    Name subjectBefore(int at) {
        if (isJoined(at) || isMark(at - 1) || isVerb(from)) {
            return null;
        }
        int start = from;
        while (start < at && words.is(tokens.key(start), SpeechClass.LEADING)) {
            start++;
        }
        if (mayNotName(start)) {
            return null;
        }
        Name name = names.read(start, at);
        int next = name.next();
        while (next < at && words.is(tokens.key(next), SpeechClass.OPENING)) {
            next++;
        }
        return next == at && !name.isEmpty() ? name : null;
    }

    private boolean mayNotName(int at) {
        String bare = tokens.get(at).bare();
        return bare.equals(AND)
                || words.is(bare, SpeechClass.BEYOND)
                || words.is(bare, SpeechClass.ADVERB)
                || words.is(tokens.key(at), SpeechClass.OPENING);
    }

    private boolean isVerb(int at) {
        String bare = tokens.get(at).bare();
        return !words.is(bare, SpeechClass.LEADING) && SpeechWords.isVerb(bare);
    }
}
