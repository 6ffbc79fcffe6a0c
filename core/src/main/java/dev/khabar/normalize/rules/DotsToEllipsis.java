package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;

/** Three full stops become …; other numbers of them stay. */
public final class DotsToEllipsis implements ContextRule {

    private final Enum<?> rule;

    public DotsToEllipsis(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        int end = at + 1;
        while (Surroundings.at(source, end) == '.') {
            end++;
        }
        if (end == at + 1) {
            return DECLINED;
        }
        if (end - at == 3) {
            out.replace(at, 3, "…", rule);
        } else {
            for (int i = at; i < end; i++) {
                out.copy(i);
            }
        }
        return end;
    }
}
