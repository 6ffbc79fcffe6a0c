package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.khabar.normalize.Change;
import java.util.List;
import java.util.Locale;

/** What a normaliser changed in a text: a line for each change. */
record ExplainAnswer(List<Change> changes) implements Answer {

    @Override
    public void write(ObjectNode json) {
        Json.array(json, "changes", changes, ExplainAnswer::write);
    }

    private static void write(ObjectNode json, Change change) {
        Json.span(json, change.span())
                .put("rule", name(change))
                .put("before", change.before())
                .put("after", change.after());
    }

    @Override
    public String readable() {
        StringBuilder lines = new StringBuilder();
        for (Change change : changes) {
            lines.append(String.format(
                    Locale.ROOT,
                    "%14s  %-26s  %s → %s%n",
                    change.span(),
                    name(change),
                    visible(change.before()),
                    visible(change.after())));
        }
        return lines.toString();
    }

    private static String name(Change change) {
        return change.rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String visible(String text) {
        return text.isEmpty() ? "(nothing)" : VisibleText.of(text);
    }
}
