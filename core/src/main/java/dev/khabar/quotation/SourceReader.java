package dev.khabar.quotation;

import static dev.khabar.quotation.Token.Kind.OPEN_QUOTE;
import static dev.khabar.quotation.Token.Kind.WORD;

import org.jspecify.annotations.Nullable;

/** Reads the phrases that name a source: {@code بحسب المتحدث}, {@code وفقا لما ذكرت الوكالة}, {@code على حد قوله}. */
final class SourceReader {

    private static final String ON = "علي";
    private static final String EXTENT = "حد";
    private static final String WHAT = "ما";
    private static final String FOR = "ل";
    private static final String FOR_THE = "لل";
    private static final String ARTICLE = "ال";

    private final Tokens tokens;
    private final SpeechWords words;
    private final NameReader names;

    SourceReader(Tokens tokens, SpeechWords words, NameReader names) {
        this.tokens = tokens;
        this.words = words;
        this.names = names;
    }

    /** The phrase that begins at {@code at}; null where none does. */
    @Nullable
    Source read(int at, int to) {
        int next = behindOpening(at);
        if (next < 0 || next >= to) {
            return null;
        }
        String word = tokens.key(next);
        if (words.is(word, SpeechClass.WORD_OF)) {
            return ofWord(at, next, to);
        }
        if (tokens.key(at).endsWith(WHAT)) {
            return ofVerb(at, next, to);
        }
        int prefix = prefix(at, word);
        if (word.startsWith(WHAT, prefix) && word.length() == prefix + WHAT.length()) {
            return ofVerb(at, next + 1, to);
        }
        int start = prefix > 0 && prefix == word.length() ? next + 1 : next;
        Name name = names.readFrom(start, to);
        if (name.isEmpty()) {
            return null;
        }
        boolean sure = tokens.is(start, OPEN_QUOTE) ? isSpeaker(tokens.key(start + 1)) : isSpeaker(bare(word, prefix));
        return new Source(at, name, name.next(), sure, start == next ? prefix : 0);
    }

    /** How many letters of the word behind {@code وفقا} are the {@code ل} that governs it, with its article or without. */
    private int prefix(int at, String word) {
        boolean takesFor = words.is(tokens.get(at), SpeechClass.SOURCE_FOR);
        return !takesFor || !word.startsWith(FOR) ? 0 : word.startsWith(FOR_THE) ? FOR_THE.length() : FOR.length();
    }

    /** {@code لتقرير} without {@code ل}, {@code للوزارة} with its article. */
    private static String bare(String word, int prefix) {
        return prefix == FOR_THE.length() ? ARTICLE + word.substring(prefix) : word.substring(prefix);
    }

    /** The source that a sentence begins with; null where it begins otherwise. */
    @Nullable
    Source opening(int from, int to) {
        Source source = from < to && tokens.is(from, WORD) ? read(from, to) : null;
        return source != null && source.next() < to ? source : null;
    }

    /** Where the statement begins that stands behind its source, behind a comma or with {@code فإن}; -1 where none does. */
    int statement(Source source, int to) {
        int start = source.next();
        while (start < to && !tokens.is(start, WORD) && !tokens.is(start, OPEN_QUOTE)) {
            start++;
        }
        boolean clause = start > source.next() || words.is(tokens.key(start), SpeechClass.THEN);
        return source.sure()
                        && clause
                        && tokens.is(start, WORD)
                        && start < to
                        && !source.name().isEmpty()
                ? start
                : -1;
    }

    /** Whether nothing stands behind a source any more but what describes it. */
    boolean endsSentence(Source source, int to) {
        for (int i = source.next(); i < to; i++) {
            if (tokens.is(i, WORD) || tokens.is(i, OPEN_QUOTE)) {
                String word = tokens.key(i);
                boolean described = words.is(word, SpeechClass.BEYOND) && i == source.next();
                return described || words.is(word, SpeechClass.RELATIVE);
            }
        }
        return true;
    }

    private boolean isSpeaker(String word) {
        return words.is(word, SpeechClass.HEAD) || words.isAgency(word);
    }

    private int behindOpening(int at) {
        String word = tokens.key(at);
        if (words.is(tokens.get(at), SpeechClass.SOURCE)) {
            return at + 1;
        }
        return word.equals(ON) && tokens.key(at + 1).equals(EXTENT) ? at + 2 : -1;
    }

    private Source ofWord(int at, int next, int to) {
        boolean pronoun = tokens.key(next).endsWith("ه")
                || tokens.key(next).endsWith("ها")
                || tokens.key(next).endsWith("هم");
        Name name = pronoun ? new Name(next + 1, next + 1, next + 1) : names.read(next + 1, to);
        return new Source(at, name, name.next(), true, 0);
    }

    /** {@code ما أعلنه الوزير}: the verb may have an object, and {@code به} or {@code في} behind it. */
    private @Nullable Source ofVerb(int at, int verb, int to) {
        String word = tokens.key(verb);
        SpeechForm form = words.form(word);
        for (int cut = 1; form == null && cut <= 2 && word.length() > cut + 2; cut++) {
            form = word.endsWith("ه") || word.endsWith("ها")
                    ? words.form(word.substring(0, word.length() - cut))
                    : null;
        }
        boolean written = words.is(word, SpeechClass.WRITTEN) || SpeechWords.mayBeVerb(word);
        if (form == null && !written) {
            return null;
        }
        int next = verb + 1;
        while (next < to
                && (tokens.key(next).equals("به")
                        || tokens.key(next).equals("في")
                        || tokens.key(next).equals("عنه"))) {
            next++;
        }
        Name name = names.read(next, to);
        return new Source(at, name, name.next(), true, 0);
    }
}
