package dev.khabar.normalize;

/** The rules for white space, told to a table. */
final class Whitespace {

    private Whitespace() {}

    static Work work(Spaces.Policy policy) {
        return new Work.Shared(
                (table, rule, rules) -> table.spaces(new Spaces(rule, policy, rules.has(Rule.TEXT_TRIMMED))));
    }

    /** On its own: with another rule for runs of white space, that one trims. */
    static void trim(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        if (rules.rules().stream()
                .noneMatch(other -> other.choice() == Rule.Choice.WHITE_SPACE && other != Rule.SPACES_UNIFIED)) {
            table.spaces(new Spaces(rule, Spaces.Policy.KEEP, true));
        }
    }
}
