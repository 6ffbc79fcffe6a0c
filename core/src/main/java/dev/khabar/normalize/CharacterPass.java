package dev.khabar.normalize;

import static dev.khabar.normalize.CharacterTable.LOW;

import dev.khabar.normalize.CharacterTable.Action;
import dev.khabar.normalize.CharacterTable.Stage;
import java.nio.CharBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rules in one pass from left to right: a {@link CharacterTable}, and context rules on the few characters that it
 * marks.
 *
 * <p>Text that stays as it is is read in place. From the first change on, the rest is copied through a loop of one table
 * look-up and two comparisons for each character; everything else happens on marked characters, or where a character
 * repeats the one before it (a double space, an elongated word).
 */
final class CharacterPass implements Step {

    /** Characters looked at together where nothing changes. */
    private static final int BLOCK = 32;
    /** Characters looked at one by one before that: in vocalised text the next stop is near. */
    private static final int NEAR = 4;

    private final CharacterTable table;
    private final ContextRule[] repeats;
    private final @Nullable Spaces spaces;
    private final @Nullable CharacterPass before;
    private final boolean lengthens;

    CharacterPass(
            CharacterTable table,
            ContextRule[] repeats,
            @Nullable Spaces spaces,
            @Nullable CharacterPass before,
            boolean lengthens) {
        this.table = table;
        this.repeats = repeats;
        this.spaces = spaces;
        this.before = before;
        this.lengthens = lengthens;
    }

    @Override
    public String run(String text, Edges edges, @Nullable Trace trace) {
        Recording recording = trace == null ? null : trace.begin(text, this);
        Output out = new Output(text, table, edges, recording);
        if (!run(text, out)) {
            CharacterPass first = before;
            if (first == null) {
                throw new IllegalStateException("a character was put off, but to no pass");
            }
            return run(first.run(text, edges, trace), edges, trace);
        }
        String result = out.result();
        if (trace != null && recording != null) {
            trace.end(recording, result);
        }
        return result;
    }

    /** Runs over the first {@code length} characters of an array and returns how many are left. */
    int runInPlace(char[] text, int length) {
        int left = before == null ? length : before.runInPlace(text, length);
        CharSequence source = CharBuffer.wrap(text, 0, left);
        Output out = new Output(source, table, text);
        rewrite(text, left, 0, source, out);
        return out.length;
    }

    /** Whether it came to the end: if not, the pass before this one must go first. */
    private boolean run(String text, Output out) {
        int at = 0;
        char last = lastAtStart(out);
        while (at < text.length()) {
            at = unchanged(text, at, last);
            out.length = at;
            if (at == text.length()) {
                break;
            }
            char value = table.get(text.charAt(at));
            if (value != text.charAt(at) && !CharacterTable.isCode(value)) {
                break;
            }
            at = special(text, at, value, out);
            if (at < 0) {
                return false;
            }
            if (!out.isIdentical()) {
                break;
            }
            last = at == 0 ? last : text.charAt(at - 1);
        }
        if (at == text.length() && out.isIdentical()) {
            out.length = at;
            finish(text, out);
            return true;
        }
        out.materialise();
        return rewrite(text.toCharArray(), text.length(), at, text, out);
    }

    /** The first index from {@code from} on where the loop has to stop and look; blocks without one are passed at once. */
    private int unchanged(String text, int from, char before) {
        int at = Math.min(from + NEAR, text.length());
        int near = firstStop(text, from, at, before);
        if (near < at || at == text.length()) {
            return near;
        }
        char[] low = table.low;
        char last = text.charAt(at - 1);
        while (at < text.length()) {
            int end = Math.min(at + BLOCK, text.length());
            int stops = 0;
            char previous = last;
            for (int i = at; i < end; i++) {
                char c = text.charAt(i);
                char value = c < LOW ? low[c] : table.high(c);
                stops |= (value ^ c) | (c == previous || Character.isSurrogate(c) ? 1 : 0);
                previous = c;
            }
            if (stops != 0) {
                int stop = firstStop(text, at, end, last);
                if (stop < end) {
                    return stop;
                }
            }
            last = previous;
            at = end;
        }
        return at;
    }

    private int firstStop(String text, int from, int end, char before) {
        char last = before;
        for (int at = from; at < end; at++) {
            char c = text.charAt(at);
            if (table.get(c) != c || Character.isSurrogate(c) || (c == last && !isMerePair(c, text, at + 1))) {
                return at;
            }
            last = c;
        }
        return end;
    }

    /** Whether a letter stands twice and no more: not the beginning of a run that a rule may ask for. */
    private boolean isMerePair(char value, String text, int next) {
        if (value == ' ' || next >= text.length()) {
            return false;
        }
        char after = table.get(text.charAt(next));
        return after != value && !CharacterTable.isCode(after);
    }

    private boolean rewrite(char[] in, int end, int from, CharSequence source, Output out) {
        int at = from;
        while (at < end) {
            at = copy(in, at, end, out);
            if (at < end) {
                at = special(source, at, table.get(in[at]), out);
                if (at < 0) {
                    return false;
                }
            }
        }
        finish(source, out);
        return true;
    }

    /** The hot loop: what the table says, up to the first character where it has to stop and look. */
    private int copy(char[] in, int from, int end, Output out) {
        char[] low = table.low;
        char[] chars = out.chars;
        int length = out.length;
        char last = length == 0 ? lastAtStart(out) : chars[length - 1];
        Recording recording = out.recording();
        int at = from;
        for (; at < end; at++) {
            char c = in[at];
            char value = c < LOW ? low[c] : table.high(c);
            if (CharacterTable.isCode(value)) {
                if (value != CharacterTable.DROP) {
                    break;
                }
                if (recording != null) {
                    recording.replaced(at, 1, 0, null);
                }
            } else if (value != last || isMerePair(value, in, at + 1, end)) {
                chars[length++] = value;
                last = value;
            } else {
                break;
            }
        }
        out.length = length;
        return at;
    }

    private boolean isMerePair(char value, char[] in, int next, int end) {
        if (value == ' ' || next >= end) {
            return false;
        }
        char after = table.get(in[next]);
        return after != value && !CharacterTable.isCode(after);
    }

    /** Where white space at the start goes, the text begins as if after a space. */
    private char lastAtStart(Output out) {
        return spaces != null && spaces.trims() && out.edges().hasStart() ? ' ' : Output.NOTHING;
    }

    private void finish(CharSequence source, Output out) {
        if (spaces != null && out.edges().hasEnd()) {
            spaces.finish(source, out);
        }
    }

    /** Deals with a marked or repeated character. Returns where to go on, or -1 if another pass must go first. */
    private int special(CharSequence source, int at, char value, Output out) {
        if (!CharacterTable.isCode(value)) {
            return putRepeated(source, at, value, out);
        }
        switch (value) {
            case CharacterTable.DROP -> out.drop(at, 1, null);
            case CharacterTable.KEEP -> out.copy(at);
            case CharacterTable.NOT_YET -> {
                return -1;
            }
            default -> {
                return act(source, at, table.action(value), out);
            }
        }
        return at + 1;
    }

    private int act(CharSequence source, int at, Action action, Output out) {
        for (ContextRule rule : action.contexts()) {
            int next = rule.apply(source, at, out);
            if (next >= 0) {
                return next;
            }
        }
        String replacement = action.replacement();
        if (replacement.length() != 1) {
            out.replace(at, 1, replacement, null);
            return at + 1;
        }
        char value = replacement.charAt(0);
        if (value == out.last()) {
            return putRepeated(source, at, value, out);
        }
        out.put(at, value);
        return at + 1;
    }

    private int putRepeated(CharSequence source, int at, char value, Output out) {
        for (ContextRule rule : repeats) {
            int next = rule.apply(source, at, out);
            if (next >= 0) {
                return next;
            }
        }
        out.put(at, value);
        return at + 1;
    }

    /** Whether a text that has {@code c} may be changed by this pass. */
    boolean changes(char c) {
        return table.get(c) != c && table.get(c) != CharacterTable.KEEP;
    }

    CharacterTable table() {
        return table;
    }

    @Override
    public boolean lengthens() {
        return lengthens || (before != null && before.lengthens());
    }

    @Override
    public List<Stage> stages(char c) {
        return table.stages(c);
    }

    /** Before a letter after white space, if it stays a letter whatever stands around: no rule looks across both. */
    @Override
    public int lastCut(CharSequence text) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (Spaces.isSpace(text.charAt(i - 1)) && Character.isLetter(table.get(text.charAt(i)))) {
                return i;
            }
        }
        return 0;
    }
}
