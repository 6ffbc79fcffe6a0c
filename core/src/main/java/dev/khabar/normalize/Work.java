package dev.khabar.normalize;

import java.util.List;
import java.util.function.Function;

/** How a rule does its work: in the table of the pass it shares with others, or in a pass of its own. */
sealed interface Work {

    /** Something to say to the table under construction. */
    interface Telling {
        void tell(CharacterTableBuilder table, Rule rule, RuleSet rules);
    }

    /**
     * In a pass that goes first, over texts that need it: what the others must find repaired. It leaves none of the
     * characters that bring it about.
     */
    record Repair(Telling telling) implements Work {}

    /** In the table that it shares with its neighbours. */
    record Shared(Telling telling) implements Work {}

    /** In passes of its own, one after the other. */
    record Alone(List<Function<Rule, Step>> steps) implements Work {}

    static Work alone(Function<Rule, Step> step) {
        return new Alone(List.of(step));
    }
}
