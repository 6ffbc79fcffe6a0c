package dev.khabar.normalize;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rules of a normaliser, at most one of each choice, and the caller's words that double a letter by right. Immutable. */
final class RuleSet {

    private final EnumSet<Rule> rules;
    private final Set<String> doublingWords;

    private RuleSet(EnumSet<Rule> rules, Set<String> doublingWords) {
        this.rules = rules;
        this.doublingWords = doublingWords;
    }

    static RuleSet empty() {
        return new RuleSet(EnumSet.noneOf(Rule.class), Set.of());
    }

    RuleSet with(Iterable<Rule> more) {
        EnumSet<Rule> all = EnumSet.copyOf(rules);
        Map<Rule.Choice, Rule> chosen = new EnumMap<>(Rule.Choice.class);
        for (Rule rule : more) {
            Objects.requireNonNull(rule, "rule");
            Rule other = rule.choice() == Rule.Choice.NONE ? null : chosen.put(rule.choice(), rule);
            if (other != null && other != rule) {
                throw new IllegalArgumentException(rule + " and " + other + " exclude each other: one of the choice "
                        + rule.choice() + " at a time");
            }
            all.removeIf(old -> old.choice() == rule.choice() && rule.choice() != Rule.Choice.NONE);
            all.add(rule);
        }
        return new RuleSet(all, doublingWords);
    }

    RuleSet without(Iterable<Rule> fewer) {
        EnumSet<Rule> all = EnumSet.copyOf(rules);
        fewer.forEach(rule -> all.remove(Objects.requireNonNull(rule, "rule")));
        return new RuleSet(all, doublingWords);
    }

    RuleSet withDoublingWords(Set<String> words) {
        return new RuleSet(rules, Set.copyOf(words));
    }

    boolean has(Rule rule) {
        return rules.contains(rule);
    }

    /** A copy, in the order in which they work. */
    Set<Rule> rules() {
        return EnumSet.copyOf(rules);
    }

    Set<String> doublingWords() {
        return doublingWords;
    }
}
