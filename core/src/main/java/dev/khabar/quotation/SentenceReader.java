package dev.khabar.quotation;

import static dev.khabar.quotation.Token.Kind.COMMA;
import static dev.khabar.quotation.Token.Kind.OPEN_QUOTE;
import static dev.khabar.quotation.Token.Kind.WORD;

import dev.khabar.text.ArabicCharacters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence, from left to right: each verb of speech that has a good place and something stated behind it makes a
 * quotation; reported speech goes on to the next verb, participle or source, or to the end.
 */
final class SentenceReader {

    private static final int SENTENCE = 4;
    /** A longer name of who does something else than state may hold what he does it to. */
    private static final int SURE_NAME = 7;

    private static final int SHORT_NAME = 4;
    /** How many tokens may stand between a participle or a noun and what it introduces. */
    private static final int REACH = 12;

    private static final String IN = "في";
    private static final String BY = "ب";
    private static final String ACCUSATIVE = "ا";

    private final Tokens tokens;
    private final SpeechWords words;
    private final NameReader names;
    private final StatementReader statements;
    private final SourceReader sources;
    private final VerbPlaces places;
    private final Findings found;
    private final int from;
    private final int to;

    /** Who acts in this sentence: null where that is not known, an empty name for a pronoun. */
    private @Nullable Name actor;
    /** Whether a verb of speech stands here whose statement was not understood. */
    private boolean spoken;
    /** The mark that opens the last quotation that was passed over; -1 for none. */
    private int passed = -1;

    SentenceReader(Tokens tokens, SpeechWords words, int from, int to) {
        this.tokens = tokens;
        this.words = words;
        this.from = from;
        this.to = to;
        names = new NameReader(tokens, words);
        statements = new StatementReader(tokens, words);
        sources = new SourceReader(tokens, words, names);
        places = new VerbPlaces(tokens, words, names, from);
        found = new Findings(tokens, words);
    }

    /** The quotations, in order. */
    List<Finding> read() {
        Source first = sources.opening(from, to);
        int at = first == null ? from : first.next();
        while (at < to) {
            at = step(at);
        }
        found.close(to);
        if (first != null && found.isEmpty() && !spoken) {
            int start = sources.statement(first, to);
            if (start >= 0) {
                found.add(first.finding(start, to, false));
            }
        }
        return found.list();
    }

    /** Reads what stands at {@code at}; where reading goes on. */
    private int step(int at) {
        Token token = tokens.get(at);
        if (token.is(OPEN_QUOTE) && tokens.mate(at) >= 0) {
            passed = at;
            return tokens.mate(at) + 1;
        }
        if (!token.is(WORD)) {
            return at + 1;
        }
        Source source = sources.read(at, to);
        if (source != null) {
            return behind(source);
        }
        if (words.is(token.key(), SpeechClass.SAYING)) {
            return saying(at);
        }
        if (words.is(token.bare(), SpeechClass.WRITTEN) && tokens.key(at + 1).equals(IN)) {
            return written(at);
        }
        SpeechForm form = words.formOf(token);
        if (form == null) {
            return at + 1;
        }
        return form.isParticiple() ? participle(at, form) : verb(at, form);
    }

    private int verb(int at, SpeechForm form) {
        if (places.isDenied(at) || (found.isOpen() && !places.opensAnother(at))) {
            spoken |= form.verb() == SpeechForm.Verb.SPEECH;
            return at + 1;
        }
        boolean opening = places.opensClause(at);
        Name subject = subject(at, form);
        if (subject.isEmpty() && !opening) {
            return at + 1;
        }
        int behind = Math.max(at + 1, subject.next());
        Statement stated = form.states() && !places.isImpersonal(at, subject) && !isObject(subject.next())
                ? statements.read(behind, to)
                : null;
        if (stated != null
                && stated.direct()
                && places.needsClause(at)
                && !words.isComplement(tokens.key(stated.from() - 2))) {
            stated = null;
        }
        if (form.verb() == SpeechForm.Verb.WEAK && !isLikely(at, subject, stated)) {
            return at + 1;
        }
        if (stated == null && form.states() && followsQuotation(at) && !subject.isEmpty() && endsClause(behind)) {
            found.add(new Finding(passed + 1, tokens.mate(passed), at, subject, 0, true));
            passed = -1;
            actor = subject;
            return behind;
        }
        if (stated == null && found.isOpen() && form.states()) {
            return at + 1;
        }
        found.close(at);
        if (stated == null && (!opening || subject.length() > (form.states() ? SURE_NAME : SHORT_NAME))) {
            actor = null;
        } else if (!subject.isEmpty() || actor == null) {
            actor = subject;
        }
        if (stated != null && words.is(tokens.get(at).bare(), SpeechClass.PASSING)) {
            Name speaker = names.passedOn(behind, stated.from());
            actor = speaker == null ? actor : speaker;
        }
        return stated == null || actor == null ? behind : state(at, stated, actor);
    }

    /** Whether a verb that means other things too means speech here, to judge by its place and by what is stated. */
    private boolean isLikely(int at, Name subject, @Nullable Statement stated) {
        if (words.is(tokens.key(at + 1), SpeechClass.PARTITIVE)) {
            return false;
        }
        if (stated == null) {
            return places.isStrong(at);
        }
        boolean conditional = !stated.direct() && tokens.beginsWith(stated.from(), ArabicCharacters.ALEF_HAMZA_BELOW);
        boolean rightBehind = !subject.isEmpty() && stated.from() <= subject.next() + 1;
        boolean near = stated.direct() || stated.from() <= subject.next() + REACH;
        return !conditional && near && (places.isStrong(at) || rightBehind);
    }

    private Name subject(int at, SpeechForm form) {
        Name before = found.isOpen() ? null : places.subjectBefore(at);
        Name subject = before == null ? names.read(at + 1, to) : before;
        return form.states() ? subject : names.withoutObject(subject);
    }

    private boolean isObject(int at) {
        return words.is(tokens.key(at), SpeechClass.OBJECT);
    }

    /** {@code جاء في البيان أن}. */
    private int written(int at) {
        Name name = names.readFrom(at + 2, to);
        boolean free = !found.isOpen() && !name.isEmpty() && !places.isDenied(at);
        Statement stated = free ? statements.read(name.next(), to) : null;
        if (stated == null || stated.from() > name.next() + REACH) {
            return at + 1;
        }
        actor = name;
        return state(at, stated, name);
    }

    private int participle(int at, SpeechForm form) {
        Statement stated = statements.read(at + 1, to);
        if (stated == null || !isNear(stated, at, form)) {
            boolean governs = words.is(tokens.key(at + 1), SpeechClass.PASSED_ON);
            if ((tokens.is(at - 1, COMMA) || governs) && tokens.key(at).endsWith(ACCUSATIVE)) {
                found.close(at);
            }
            return at + 1;
        }
        found.close(at);
        return actor == null ? stated.next(to) : state(at, stated, actor);
    }

    /** Whether it is the participle's: a clause close to it, or a quotation right behind one of any act of speech. */
    private static boolean isNear(Statement stated, int at, SpeechForm form) {
        int distance = stated.from() - at;
        return form.states() ? stated.direct() || distance <= REACH : stated.direct() && distance <= 2;
    }

    /** {@code نقلت الوكالة عن الوزير قوله إن}, {@code رد بالقول}. */
    private int saying(int at) {
        Statement stated = statements.read(at + 1, to);
        if (stated == null || stated.from() > at + REACH) {
            return at + 1;
        }
        Name speaker = tokens.key(at).startsWith(BY) ? actor : names.passedOn(from, at);
        found.close(at);
        if (speaker == null) {
            return stated.next(to);
        }
        actor = speaker;
        return state(at, stated, speaker);
    }

    private int state(int at, Statement stated, Name speaker) {
        found.state(at, stated, speaker);
        passed = -1;
        return stated.next(to);
    }

    // Behind a quotation or a statement.

    /** A source behind what it said: the end of reported speech, or what makes the sentence or a quotation one. */
    private int behind(Source source) {
        int at = source.at();
        if (!source.sure()) {
            return source.next();
        }
        if (found.isOpen()) {
            found.close(at);
        } else if (endsQuotation(at)) {
            found.add(source.finding(passed + 1, tokens.mate(passed), true));
            passed = -1;
        } else if (!spoken && found.isEmpty() && !source.name().isEmpty() && sources.endsSentence(source, to)) {
            found.add(source.finding(from, at, false));
        }
        return source.next();
    }

    private boolean followsQuotation(int at) {
        return endsQuotation(at) && words.form(tokens.key(at)) != null;
    }

    /** Whether a quotation that is a sentence, and nobody's yet, ends before {@code at} or before a comma there. */
    private boolean endsQuotation(int at) {
        int last = tokens.is(at - 1, COMMA) ? at - 2 : at - 1;
        return passed >= 0 && tokens.mate(passed) == last && tokens.words(passed, last, SENTENCE) == SENTENCE;
    }

    private boolean endsClause(int at) {
        return at >= to
                || !tokens.is(at, WORD)
                || words.is(tokens.key(at), SpeechClass.BEYOND)
                || words.form(tokens.key(at)) != null;
    }
}
