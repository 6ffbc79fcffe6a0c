package dev.khabar.sentence;

import dev.khabar.sentence.clause.ClauseWords;
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

    private final NextClause following;

    private Rules(List<Rule> rules, NextClause following) {
        this.rules = rules.toArray(new Rule[0]);
        this.following = following;
    }

    static Rules of(Set<Pause> pauses, Ellipses ellipses, Abbreviations abbreviations) {
        ClauseWords words = ClauseWords.news();
        return new Rules(
                List.of(
                        new Pauses(pauses, ellipses, words),
                        new EndOfLine(),
                        new Emptiness(),
                        new Punctuation(),
                        new Coordination(words),
                        new Numbers(words),
                        new Addresses(),
                        new ListMarkers(words),
                        new Acronyms(),
                        new ShortForms(abbreviations, words),
                        new Initials(words),
                        new Brands(abbreviations, words),
                        new Closings(words)),
                new NextClause(words));
    }

    /** Whether a credit in brackets is a sentence by itself: a new clause clearly begins behind it. */
    boolean endsAfterCredit(Mark mark) {
        return following.opensSentence(mark);
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
