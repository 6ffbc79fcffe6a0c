package dev.khabar.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a set of rules into steps: neighbours that can share a table share one, and the table of repairs goes before the
 * others only over texts that need it.
 */
final class Compiler {

    private final List<Step> steps = new ArrayList<>();
    private @Nullable CharacterTableBuilder repair;
    private @Nullable CharacterTableBuilder shared;

    private Compiler() {}

    static List<Step> compile(RuleSet rules) {
        Compiler compiler = new Compiler();
        for (Rule rule : rules.rules()) {
            compiler.add(rule, rules);
        }
        compiler.endPass();
        return List.copyOf(compiler.steps);
    }

    private void add(Rule rule, RuleSet rules) {
        Work work = rule.work();
        if (work instanceof Work.Repair one) {
            repair = repair == null ? new CharacterTableBuilder() : repair;
            one.telling().tell(repair, rule, rules);
        } else if (work instanceof Work.Shared one) {
            shared = shared == null ? new CharacterTableBuilder() : shared;
            one.telling().tell(shared, rule, rules);
        } else if (work instanceof Work.Alone alone) {
            endPass();
            for (Function<Rule, Step> step : alone.steps()) {
                steps.add(step.apply(rule));
            }
        }
    }

    private void endPass() {
        CharacterPass first = repair == null ? null : repair.build();
        if (shared != null) {
            steps.add(first == null ? shared.build() : shared.after(first).build());
        } else if (first != null) {
            steps.add(first);
        }
        repair = null;
        shared = null;
    }
}
