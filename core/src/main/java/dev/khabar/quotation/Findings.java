package dev.khabar.quotation;

import static dev.khabar.quotation.Token.Kind.CLOSE_BRACKET;
import static dev.khabar.quotation.Token.Kind.CLOSE_QUOTE;
import static dev.khabar.quotation.Token.Kind.WORD;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was found in a sentence so far, and the reported speech that goes on until something ends it. */
final class Findings {

    private static final int LEAST_WORDS = 2;

    private final Tokens tokens;
    private final SpeechWords words;
    private final List<Finding> list = new ArrayList<>();
    private @Nullable Finding open;

    Findings(Tokens tokens, SpeechWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    List<Finding> list() {
        return list;
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** Whether reported speech goes on. */
    boolean isOpen() {
        return open != null;
    }

    /** Takes what somebody states; reported speech without an end stays open. */
    void state(int attribution, Statement stated, Name speaker) {
        Finding finding = new Finding(stated.from(), stated.to(), attribution, speaker, 0, stated.direct());
        if (stated.isOpen()) {
            open = finding;
        } else {
            add(finding);
        }
    }

    /** Ends the reported speech before {@code at}. */
    void close(int at) {
        Finding finding = open;
        open = null;
        if (finding != null) {
            add(finding.until(at));
        }
    }

    /** Takes a finding without the marks and joining words at its end, if words are left. */
    void add(Finding finding) {
        int end = finding.to();
        while (end > finding.from() && isLoose(end - 1)) {
            end--;
        }
        if (tokens.words(finding.from(), end, LEAST_WORDS) == LEAST_WORDS) {
            list.add(finding.until(end));
        }
    }

    private boolean isLoose(int at) {
        boolean content = tokens.is(at, WORD) || tokens.is(at, CLOSE_QUOTE) || tokens.is(at, CLOSE_BRACKET);
        return !content || words.is(tokens.key(at), SpeechClass.LOOSE);
    }
}
