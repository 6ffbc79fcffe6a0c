package dev.khabar.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Turns a set of rules into steps: neighbours that can share a table share one, and each repair is a pass that goes before
 * them only over texts that need it.
 */
final class Compiler {

    private final List<Step> steps = new ArrayList<>();
    private @Nullable CharacterPass repair;
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
            CharacterTableBuilder table = after(repair);
            one.telling().tell(table, rule, rules);
            repair = table.build();
        } else if (work instanceof Work.Shared one) {
            shared = shared == null ? after(repair) : shared;
            one.telling().tell(shared, rule, rules);
        } else if (work instanceof Work.Alone alone) {
            endPass();
            for (Function<Rule, Step> step : alone.steps()) {
                steps.add(step.apply(rule));
            }
        }
    }

    private void endPass() {
        if (shared != null) {
            steps.add(shared.build());
        } else if (repair != null) {
            steps.add(repair);
        }
        repair = null;
        shared = null;
    }

    private static CharacterTableBuilder after(@Nullable CharacterPass first) {
        CharacterTableBuilder table = new CharacterTableBuilder();
        return first == null ? table : table.after(first);
    }
}
