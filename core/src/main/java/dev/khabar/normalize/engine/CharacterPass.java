package dev.khabar.normalize.engine;

import dev.khabar.normalize.engine.CharacterTable.Action;
import dev.khabar.normalize.engine.CharacterTable.Stage;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many rules in one pass from left to right: a {@link CharacterTable}, and context rules on the few characters that it
 * marks.
 *
 * <p>Text that stays as it is is read in place. From the first change on, the rest goes through {@link BlockCopy};
 * everything else happens on marked characters, or where a character repeats the one before it (a double space, an
 * elongated word).
 */
final class CharacterPass implements Step {

    /** No place to go on at: the pass before this one must go first. */
    private static final int UNREPAIRED = -1;

    private final CharacterTable table;
    private final UnchangedPrefix prefix;
    private final BlockCopy copy;
    private final ContextRule[] repeats;
    private final @Nullable Spaces spaces;
    private final @Nullable Repair before;
    private final boolean lengthens;
    private final boolean readsBehind;
    private final Scratch scratch = new Scratch();

    CharacterPass(
            CharacterTable table,
            ContextRule[] repeats,
            @Nullable Spaces spaces,
            @Nullable Repair before,
            boolean lengthens) {
        this.table = table;
        this.prefix = new UnchangedPrefix(table, repeats.length > 0);
        this.copy = new BlockCopy(table, repeats.length > 0);
        this.repeats = repeats;
        this.spaces = spaces;
        this.before = before;
        this.lengthens = lengthens;
        this.readsBehind = table.readsBehind() || Arrays.stream(repeats).anyMatch(ContextRule::readsBehind);
    }

    @Override
    public String run(String text, Piece piece, @Nullable Trace trace) {
        Recording recording = trace == null ? null : trace.begin(text, this);
        Output out = new Output(text, table, piece, recording, scratch);
        if (!run(text, out)) {
            out.release();
            Repair first = before;
            if (first == null) {
                throw new IllegalStateException("a character was put off, but to no pass");
            }
            return run(first.pass().run(text, piece, trace), piece, trace);
        }
        String result = out.result();
        out.release();
        if (trace != null && recording != null) {
            trace.end(recording, result);
        }
        return result;
    }

    @Override
    public int runInPlace(char[] text, int length) {
        char atStart = lastAtStart(Piece.WHOLE);
        if (copy.isOneForOne(text, length, atStart)) {
            copy.replace(text, length);
            return length;
        }
        if (mayGrow(text, length)) {
            return -1;
        }
        int left = before != null && needsRepair(text, length) ? before.pass().runInPlace(text, length) : length;
        CharSequence source = CharBuffer.wrap(readsBehind ? Arrays.copyOf(text, left) : text, 0, left);
        Output out = new Output(source, table, text);
        int at = 0;
        while (at < left) {
            at = copy.carefully(source, at, left, left, out, atStart);
            if (at < left) {
                at = special(source, at, table.get(source.charAt(at)), out);
            }
        }
        finish(source, out);
        return out.length;
    }

    private boolean mayGrow(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (table.mayGrow(text[i])) {
                return lengthens();
            }
        }
        return false;
    }

    /** Whether the pass before this one must go first. */
    private boolean needsRepair(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            if (table.get(text[i]) == CharacterTable.NEEDS_REPAIR) {
                return true;
            }
        }
        return false;
    }

    /** Whether it came to the end: if not, the pass before this one must go first. */
    private boolean run(String text, Output out) {
        int at = 0;
        char atStart = lastAtStart(out.piece());
        char last = atStart;
        while (at < text.length()) {
            at = prefix.end(text, at, last);
            out.length = at;
            if (at == text.length()) {
                break;
            }
            char value = table.get(text.charAt(at));
            if (value != text.charAt(at) && !CharacterTable.isCode(value)) {
                break;
            }
            at = special(text, at, value, out);
            if (at == UNREPAIRED) {
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
        while (at < text.length()) {
            at = copy.run(text, at, text.length(), out, atStart);
            if (at < text.length()) {
                at = special(text, at, table.get(text.charAt(at)), out);
                if (at == UNREPAIRED) {
                    return false;
                }
            }
        }
        finish(text, out);
        return true;
    }

    /** Where white space at the start goes, the text begins as if after a space. */
    private char lastAtStart(Piece piece) {
        return spaces != null && spaces.trims() && piece.beginsText() ? ' ' : Output.NOTHING;
    }

    private void finish(CharSequence source, Output out) {
        if (spaces != null && out.piece().endsText()) {
            spaces.finish(source, out);
        }
    }

    /** Deals with a marked or repeated character. Returns where to go on, or {@link #UNREPAIRED}. */
    private int special(CharSequence source, int at, char value, Output out) {
        if (!CharacterTable.isCode(value)) {
            return putRepeated(source, at, value, out);
        }
        switch (value) {
            case CharacterTable.DROP -> out.drop(at, 1, null);
            case CharacterTable.KEEP -> out.copy(at);
            case CharacterTable.NEEDS_REPAIR -> {
                return UNREPAIRED;
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
                return isRepaired(source, at, next) ? next : UNREPAIRED;
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
                return isRepaired(source, at, next) ? next : UNREPAIRED;
            }
        }
        out.put(at, value);
        return at + 1;
    }

    /** Whether a rule dealt with nothing that the pass before this one changes: it must have its turn first. */
    private boolean isRepaired(CharSequence source, int from, int to) {
        for (int i = from + 1; before != null && i < to; i++) {
            if (table.get(source.charAt(i)) == CharacterTable.NEEDS_REPAIR) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean lengthens() {
        return lengthens || (before != null && before.pass().lengthens());
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
