package dev.khabar.sentence;

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

    static Rules of(Set<Pause> pauses, Abbreviations abbreviations) {
        ClauseWords words = ClauseWords.news();
        return new Rules(List.of(
                new Pauses(pauses, words),
                new EndOfLine(),
                new Emptiness(),
                new Punctuation(),
                new Coordination(),
                new Numbers(),
                new Addresses(),
                new ListMarkers(words),
                new Acronyms(),
                new ShortForms(abbreviations, words),
                new Initials(words),
                new Brands(abbreviations, words),
                new Closings(words)));
    }

    Verdict judge(Mark mark) {
        for (Rule rule : rules) {
            Verdict verdict = rule.judge(mark);
            if (verdict != Verdict.UNDECIDED) {
                return verdict;
            }
        }
        return Verdict.ENDS;
    }
}
