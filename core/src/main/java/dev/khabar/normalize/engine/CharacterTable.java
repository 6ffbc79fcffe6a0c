package dev.khabar.normalize.engine;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What becomes of each UTF-16 code unit: itself, another one, or a code that stands for something else.
 *
 * <p>Code units below {@value #LOW} (all of Arabic text but presentation forms) lie in one array; the others in pages of
 * 256, of which only those that change something exist. Codes are written as lone surrogates, which no table maps to.
 *
 * <p>Loops read entries: the value itself where there is nothing more to know, so that one comparison tells; or else a
 * number above all values. Where a context rule waits for a {@link RequiredNeighbour}, the entry holds what the code unit becomes
 * elsewhere.
 */
public final class CharacterTable {

    /** The first code unit outside the low array. */
    static final int LOW = 0x2100;

    /** Code: nothing is left of the code unit. */
    static final char DROP = '\uD800';
    /** Code: a surrogate that stays. */
    static final char KEEP = '\uD801';
    /** Code: a code unit that an earlier pass must deal with first. */
    static final char NEEDS_REPAIR = '\uD802';
    /** Code of the first action. */
    static final char FIRST_ACTION = '\uD803';

    /** Bit of an entry: the value is a code, somebody has to look. */
    static final int STOP = 1 << 17;
    /** Entry, and bit of no other: nothing is left of the code unit. */
    static final int DROPPED = 1 << 16;
    /** The greatest entry of a code unit that is written or dropped without more ado. */
    static final int PLAIN = DROPPED | Character.MAX_VALUE;
    /** Bit of an entry: somebody has to look beside a requiredNeighbour of a kind noted above this bit. */
    private static final int WAITS = 1 << 18;
    /** What an entry holds beside its value where it waits for a mark at most. */
    private static final int WAITS_FOR_MARK = WAITS | RequiredNeighbour.MARK.bit | Character.MAX_VALUE;

    /** One rule's work on a code unit, in a row of such. */
    public record Stage(Enum<?> rule, String after) {}

    /** What to do where one code unit is not enough to say it: ask the context rules, then write the replacement. */
    record Action(List<ContextRule> contexts, String replacement) {}

    final int[] low;
    /** Whether the marks of the low array wait for a mark before them, if not for more: {@link #settles} may be asked. */
    final boolean marksWait;

    private final char[] lowValues;
    private final char[][] pages;
    private final Action[] actions;
    private final Map<Character, List<Stage>> stages;
    private final List<Stage> otherStages;

    CharacterTable(
            char[] low, char[][] pages, Action[] actions, Map<Character, List<Stage>> stages, List<Stage> otherStages) {
        this.lowValues = low;
        this.pages = pages;
        this.actions = actions;
        this.stages = stages;
        this.otherStages = otherStages;
        this.low = new int[low.length];
        for (int c = 0; c < low.length; c++) {
            this.low[c] = entry((char) c, low[c]);
        }
        this.marksWait = marksWait();
    }

    private boolean marksWait() {
        boolean anyWaits = false;
        for (int c = 0; c < low.length; c++) {
            boolean waits = (low[c] & RequiredNeighbour.MARK.bit) != 0;
            boolean isMark = Diacritic.of((char) c) != null || Diacritic.of((char) low[c]) != null;
            if (isMark && !waits && (low[c] & STOP) == 0) {
                return false;
            }
            anyWaits |= isMark && waits;
        }
        return anyWaits;
    }

    static boolean isCode(char value) {
        return (value & 0xF800) == 0xD800;
    }

    private static boolean isAction(char value) {
        return value >= FIRST_ACTION && isCode(value);
    }

    /** The entry of a code unit. */
    int entry(char c) {
        return c < low.length ? low[c] : entry(c, high(c));
    }

    private int entry(char c, char value) {
        if (value == DROP) {
            return DROPPED;
        }
        if (!isCode(value)) {
            return value;
        }
        if (value < FIRST_ACTION || action(value).replacement().length() != 1) {
            return STOP | value;
        }
        int entry = WAITS | action(value).replacement().charAt(0);
        for (ContextRule rule : action(value).contexts()) {
            RequiredNeighbour requiredNeighbour = rule.requiredNeighbour(c);
            if (requiredNeighbour == RequiredNeighbour.ANY) {
                return STOP | value;
            }
            entry |= requiredNeighbour.bit;
        }
        return entry;
    }

    /**
     * Whether a table whose {@link #marksWait} settles a low character alone: as a value, or as a mark behind no other one.
     *
     * @param before the entry of the character before it
     */
    static boolean settles(int entry, int before) {
        return ((entry & ~WAITS_FOR_MARK) | (entry & before & RequiredNeighbour.MARK.bit)) == 0;
    }

    /** The entry of a character written before, as far as {@link #settles} asks for it. */
    static int asBefore(char c) {
        return Diacritic.of(c) == null ? 0 : RequiredNeighbour.MARK.bit;
    }

    /**
     * Whether somebody has to look at a character whose entry is no plain value.
     *
     * @param before the last character of the output
     * @param after the entry of the next character, or {@link #STOP} at the end
     */
    static boolean needsRule(int entry, char before, int after) {
        return (entry & (STOP | DROPPED)) != 0
                || ((entry & RequiredNeighbour.DIGIT.bit) != 0 && ArabicCharacters.isDigit(before))
                || ((entry & RequiredNeighbour.MARK.bit) != 0 && Diacritic.of(before) != null)
                || ((entry & RequiredNeighbour.SPACE.bit) != 0
                        && (after == ' '
                                || after > Character.MAX_VALUE
                                || before == ' '
                                || Spaces.isLineBreak(before)));
    }

    /**
     * Whether a character that repeats the one before it stands twice and no more: not the beginning of a run that a rule
     * may ask for. Two spaces always are one.
     *
     * @param after the entry of the next character, or {@link #STOP} at the end
     */
    static boolean isPlainPair(char value, int after) {
        return value != ' ' && value != after && after <= Character.MAX_VALUE;
    }

    char get(char c) {
        return c < LOW ? lowValues[c] : high(c);
    }

    private char high(char c) {
        char[] page = pages[c >> 8];
        return page.length == 0 ? c : page[c & 0xFF];
    }

    Action action(char code) {
        return actions[code - FIRST_ACTION];
    }

    /** Whether a rule of this kind is asked about {@code c}. */
    boolean asks(char c, Class<? extends ContextRule> kind) {
        char value = get(c);
        return isAction(value) && action(value).contexts().stream().anyMatch(kind::isInstance);
    }

    /** Whether one of the rules that are asked reads the source before its character. */
    boolean readsBehind() {
        return Arrays.stream(actions)
                .anyMatch(action -> action.contexts().stream().anyMatch(ContextRule::readsBehind));
    }

    /** Whether {@code c} becomes several, or may when it is repaired. */
    boolean mayGrow(char c) {
        char value = get(c);
        return value == NEEDS_REPAIR
                || (isAction(value) && action(value).replacement().length() > 1);
    }

    /** Whether nothing is left of {@code c} when nothing around it matters. */
    public boolean drops(char c) {
        char value = get(c);
        return value == DROP || (isAction(value) && action(value).replacement().isEmpty());
    }

    /** What {@code c} becomes when nothing around it matters. */
    public char plain(char c) {
        char value = get(c);
        if (isAction(value)) {
            String replacement = action(value).replacement();
            return replacement.length() == 1 ? replacement.charAt(0) : c;
        }
        return isCode(value) ? c : value;
    }

    /** The same, where it may be several. */
    public String plainText(char c) {
        char value = get(c);
        return isAction(value) ? action(value).replacement() : value == DROP ? "" : String.valueOf(plain(c));
    }

    /** The rules that lead from {@code c} to what it becomes, in order; none if it stays. */
    List<Stage> stages(char c) {
        return stages.getOrDefault(c, otherStages);
    }
}
