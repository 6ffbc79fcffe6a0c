package dev.khabar.normalize;

import dev.khabar.text.Span;
import java.util.Objects;

/**
 * One change that a rule made.
 *
 * <p>Where rules follow one another on the same characters, each has a change of its own: {@code before} is what that
 * rule found, which may already differ from the original.
 *
 * @param rule the rule that made it
 * @param span where in the original, in UTF-16 code units; empty where something was put between two characters
 * @param before what stood there when the rule came
 * @param after what the rule made of it; empty for a deletion
 */
public record Change(Rule rule, Span span, String before, String after) {

    public Change {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
