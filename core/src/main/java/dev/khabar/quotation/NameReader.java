package dev.khabar.quotation;

import static dev.khabar.quotation.Token.Kind.CLOSE_BRACKET;
import static dev.khabar.quotation.Token.Kind.OPEN_BRACKET;
import static dev.khabar.quotation.Token.Kind.OPEN_QUOTE;
import static dev.khabar.quotation.Token.Kind.STOP;
import static dev.khabar.quotation.Token.Kind.WORD;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.word.Clitics;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of a speaker behind a verb: office, name and what describes them, up to a comma, a clause, the occasion or
 * the time ({@code قال [وزير الصحة سامي الخوري] في تصريح أمس إن}).
 */
final class NameReader {

    /** The most tokens of a name. */
    private static final int LONGEST = 24;
    /** The most words between quotation marks inside a name, as in {@code صحيفة "صن"}. */
    private static final int QUOTED = 3;
    /** The same behind a word that a name of its own follows. */
    private static final int TITLE = 6;

    private static final int BRACKETED = 10;
    private static final String FOR = "ل";
    private static final String FROM = "عن";
    private static final String BY = "ب";
    private static final String IN_THE_NAME = "باسم";
    private static final String FIRST = "اول";
    private static final String YESTERDAY = "امس";
    /** على, and the name علي. */
    private static final String ON = "علي";

    private final Tokens tokens;
    private final SpeechWords words;

    NameReader(Tokens tokens, SpeechWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The name that begins at {@code from}, before {@code to}; adverbs before it are passed over. */
    Name read(int from, int to) {
        int start = skipAdverbs(from, to);
        return read(start, start, to);
    }

    /** The same where a word that surely belongs to the name begins it. */
    Name readFrom(int from, int to) {
        return tokens.is(from, WORD) ? read(from, from + 1, to) : read(from, from, to);
    }

    private Name read(int start, int from, int to) {
        int limit = Math.min(to, start + LONGEST);
        int end = from;
        int at = from;
        while (at < limit) {
            int next = step(at, start, limit);
            if (next < 0) {
                break;
            }
            end = tokens.is(at, OPEN_BRACKET) ? end : tokens.is(at, STOP) ? end : next;
            at = next;
        }
        return new Name(start, end, end);
    }

    /** A name without the object of {@code طالب} and {@code ندد}, which {@code ب} governs. */
    Name withoutObject(Name name) {
        for (int i = name.from() + 1; i < name.to(); i++) {
            String word = tokens.key(i);
            if (isGoverned(word)) {
                return new Name(name.from(), i, i);
            }
        }
        return name;
    }

    /** Whether {@code ب} governs a word. */
    private static boolean isGoverned(String word) {
        return word.startsWith(BY)
                && word.length() > 3
                && !word.equals(IN_THE_NAME)
                && !Clitics.news().split(word).preposition().isEmpty();
    }

    /** Whose words a paper passes on: the name behind {@code عن} or {@code إلى}, before {@code at}; null for nobody. */
    @Nullable
    Name passedOn(int from, int at) {
        for (int i = at - 1; i >= Math.max(from, at - LONGEST); i--) {
            if (words.is(tokens.key(i), SpeechClass.PASSED_ON)) {
                Name name = read(i + 1, at);
                return name.isEmpty() ? null : name;
            }
        }
        return null;
    }

    private int skipAdverbs(int from, int to) {
        int at = from;
        while (at < to) {
            if (words.is(tokens.key(at), SpeechClass.ADVERB)) {
                at++;
            } else if (isToQuoted(at, to)) {
                at = tokens.mate(at + 1) + 1;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether {@code لـ«…»} stands at a place: the paper that was told. */
    private boolean isToQuoted(int at, int to) {
        return tokens.key(at).equals(FOR) && at + 1 < to && tokens.is(at + 1, OPEN_QUOTE) && tokens.mate(at + 1) >= 0;
    }

    /** Behind the token at {@code at}, with what belongs to it; -1 where the name ends before it. */
    private int step(int at, int start, int limit) {
        Token token = tokens.get(at);
        return switch (token.kind()) {
            case WORD -> belongs(at, start) ? at + 1 : -1;
            case OPEN_QUOTE -> quoted(at, start, limit);
            case OPEN_BRACKET -> at == start ? -1 : bracketed(at, limit);
            case STOP ->
                at > start
                                && tokens.key(at - 1).length() <= 2
                                && !tokens.key(at - 1).isEmpty()
                        ? at + 1
                        : -1;
            default -> -1;
        };
    }

    private boolean belongs(int at, int start) {
        String word = tokens.key(at);
        if ((at == start && (word.startsWith("لل") || isGoverned(word)))
                || (words.isComplement(word) && !tokens.isLetterName(at, words))
                || words.is(word, SpeechClass.OBJECT)
                || isBeyond(at, start)
                || words.is(word, SpeechClass.THEN)
                || words.is(word, SpeechClass.RELATIVE)
                || words.is(word, SpeechClass.SOURCE)
                || words.is(word, SpeechClass.SAYING)
                || word.equals(FOR)) {
            return false;
        }
        if (words.is(word, SpeechClass.WITHIN)) {
            return at > start && tokens.is(at + 1, WORD) && !isOccasion(at + 1);
        }
        SpeechForm form = words.form(word);
        if (form != null && (form.verb() != SpeechForm.Verb.WEAK || form.isParticiple())) {
            return false;
        }
        Token token = tokens.get(at);
        boolean another = token.isJoined() && (words.form(token.bare()) != null || SpeechWords.isVerb(token.bare()));
        return !another || at == start;
    }

    /** Whether something was said in it: {@code تصريح}, {@code مقابلة}, or what belongs to the speaker, {@code رسالته}. */
    private boolean isOccasion(int at) {
        String word = tokens.key(at);
        return words.is(word, SpeechClass.OCCASION)
                || tokens.endsIn(at, ArabicCharacters.HEH)
                || word.endsWith("ها")
                || word.endsWith("هم");
    }

    private boolean isBeyond(int at, int start) {
        String word = tokens.key(at);
        boolean name = word.equals(ON) && !tokens.endsIn(at, ArabicCharacters.ALEF_MAKSURA);
        boolean from = word.equals(FROM) && at > start && words.is(tokens.key(at - 1), SpeechClass.ISSUED);
        boolean past = word.equals(FIRST) && tokens.key(at + 1).equals(YESTERDAY);
        return (words.is(word, SpeechClass.BEYOND) && !name && !from) || past;
    }

    /** Behind a term in quotation marks; -1 where it may be all that was said, at the end of the sentence. */
    private int quoted(int at, int start, int limit) {
        int close = tokens.mate(at);
        if (at > start && (tokens.is(close + 1, STOP) || close + 1 == tokens.size())) {
            return -1;
        }
        int most = words.is(tokens.key(at - 1), SpeechClass.TITLED) ? TITLE : QUOTED;
        return close >= 0 && close < limit && tokens.words(at, close, most + 1) <= most ? close + 1 : -1;
    }

    private int bracketed(int at, int limit) {
        for (int i = at + 1; i < Math.min(limit, at + BRACKETED); i++) {
            if (tokens.is(i, CLOSE_BRACKET)) {
                return i + 1;
            }
        }
        return -1;
    }
}
