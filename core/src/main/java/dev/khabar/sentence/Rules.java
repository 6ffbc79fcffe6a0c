package dev.khabar.sentence;

import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.Mark;
import java.util.List;
import java.util.Set;

/**
 * All rules, in the order they are asked. The order matters: what the writer made plain (the end of a line, a comma) comes
 * first; then what sticks together (numbers, addresses); then what a short word before the full stop may be; and last
 * whether a sentence goes on from a quotation. A mark that no rule claims ends the sentence.
 */
final class Rules {

    private final Rule[] rules;

    private Rules(List<Rule> rules) {
        this.rules = rules.toArray(new Rule[0]);
    }

    static Rules of(Set<Pause> pauses, Ellipses ellipses, Abbreviations abbreviations) {
        return new Rules(List.of(
                new Pauses(pauses, ellipses),
                new EndOfLine(),
                new Emptiness(),
                new Punctuation(),
                new Coordination(),
                new Numbers(),
                new Addresses(),
                new ListMarkers(),
                new Acronyms(),
                new ShortForms(abbreviations),
                new Initials(),
                new Brands(abbreviations),
                new Closings()));
    }

    /** Whether a credit in brackets is a sentence by itself: a new clause clearly begins behind it. */
    boolean endsAfterCredit(Mark mark) {
        return NextClause.opensSentence(mark);
    }

    Decision decide(Mark mark) {
        for (Rule rule : rules) {
            Decision decision = rule.decide(mark);
            if (decision != Decision.UNDECIDED) {
                return decision;
            }
        }
        return Decision.ENDS;
    }
}
