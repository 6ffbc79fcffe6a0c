package dev.khabar.normalize;

import java.util.List;
import java.util.Map;

/**
 * What becomes of each UTF-16 code unit: itself, another one, or a code that stands for something else.
 *
 * <p>Code units below {@value #LOW} (all of Arabic text but presentation forms) lie in one array; the others in pages of
 * 256, of which only those that change something exist. Codes are written as lone surrogates, which no table maps to.
 */
final class CharacterTable {

    /** The first code unit outside the low array. */
    static final int LOW = 0x2100;

    /** Code: nothing is left of the code unit. */
    static final char DROP = '\uD800';
    /** Code: a surrogate that stays. */
    static final char KEEP = '\uD801';
    /** Code: a code unit that an earlier pass must deal with first. */
    static final char NOT_YET = '\uD802';
    /** Code of the first action. */
    static final char FIRST_ACTION = '\uD803';

    /** One rule's work on a code unit, in a row of such. */
    record Stage(Rule rule, String after) {}

    /** What to do where one code unit is not enough to say it: ask the context rules, then write the replacement. */
    record Action(List<ContextRule> contexts, String replacement) {}

    final char[] low;
    private final char[][] pages;
    private final Action[] actions;
    private final Map<Character, List<Stage>> stages;
    private final List<Stage> otherStages;

    CharacterTable(
            char[] low, char[][] pages, Action[] actions, Map<Character, List<Stage>> stages, List<Stage> otherStages) {
        this.low = low;
        this.pages = pages;
        this.actions = actions;
        this.stages = stages;
        this.otherStages = otherStages;
    }

    static boolean isCode(char value) {
        return (value & 0xF800) == 0xD800;
    }

    char get(char c) {
        return c < LOW ? low[c] : high(c);
    }

    char high(char c) {
        char[] page = pages[c >> 8];
        return page.length == 0 ? c : page[c & 0xFF];
    }

    /** Whether the table has something to say about the 256 code units around {@code c}. */
    boolean hasPage(char c) {
        return pages[c >> 8].length > 0;
    }

    Action action(char code) {
        return actions[code - FIRST_ACTION];
    }

    /** Whether nothing is left of {@code c} when nothing around it matters. */
    boolean drops(char c) {
        char value = get(c);
        return value == DROP
                || (value >= FIRST_ACTION
                        && isCode(value)
                        && action(value).replacement().isEmpty());
    }

    /** What {@code c} becomes when nothing around it matters. */
    char plain(char c) {
        char value = get(c);
        if (value >= FIRST_ACTION && isCode(value)) {
            String replacement = action(value).replacement();
            return replacement.length() == 1 ? replacement.charAt(0) : c;
        }
        return isCode(value) ? c : value;
    }

    /** The rules that lead from {@code c} to what it becomes, in order; none if it stays. */
    List<Stage> stages(char c) {
        return stages.getOrDefault(c, otherStages);
    }
}
