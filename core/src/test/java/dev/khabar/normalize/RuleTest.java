package dev.khabar.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule does what {@code rules.txt} says, told in the same way by all forms of the normaliser. */
class RuleTest {

    private static final String CASES = "rules.txt";

    @TestFactory
    Stream<DynamicTest> rulesDoWhatTheirLinesSay() {
        return GoldenLines.of(CASES).stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.get(0) + ": " + line.get(1), () -> check(rules(line), line.get(1), line.get(2))));
    }

    private static void check(Set<Rule> rules, String before, String after) {
        TextNormalizer normalizer = TextNormalizer.builder().with(rules).build();

        assertThat(normalizer.normalize(before)).isEqualTo(after);
        assertThat(normalizer.align(before).text()).isEqualTo(after);
        List<Change> changes = normalizer.explain(before);
        assertThat(changes.isEmpty()).as("no changes").isEqualTo(before.equals(after));
        assertThat(changes).allSatisfy(change -> {
            assertThat(rules).contains(change.rule());
            assertThat(change.before()).isNotEqualTo(change.after());
        });
    }

    @Test
    void everyRuleHasALineThatItChanges() {
        Set<Rule> shown = EnumSet.noneOf(Rule.class);
        for (List<String> line : GoldenLines.of(CASES)) {
            if (!line.get(1).equals(line.get(2))) {
                shown.addAll(rules(line));
            }
        }
        assertThat(shown).containsExactlyInAnyOrder(Rule.values());
    }

    private static Set<Rule> rules(List<String> line) {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        Arrays.stream(line.get(0).split(" ")).map(Rule::valueOf).forEach(rules::add);
        return rules;
    }
}
