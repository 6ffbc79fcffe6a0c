package dev.khabar.normalize.engine;

import dev.khabar.normalize.engine.CharacterTable.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step with an algorithm of its own, which replaces stretches of the text. */
public abstract class RewritingStep implements Step {

    private final Enum<?> rule;

    public RewritingStep(Enum<?> rule) {
        this.rule = rule;
    }

    /** Tells {@code out} what to replace, in order. */
    public abstract void rewrite(String text, Rewriting out);

    @Override
    public final String run(String text, Piece piece, @Nullable Trace trace) {
        Recording recording = trace == null ? null : trace.begin(text, this);
        Rewriting out = new Rewriting(text, rule, recording);
        rewrite(text, out);
        String result = out.result();
        if (trace != null && recording != null) {
            trace.end(recording, result);
        }
        return result;
    }

    @Override
    public int runInPlace(char[] text, int length) {
        return -1;
    }

    @Override
    public boolean lengthens() {
        return true;
    }

    @Override
    public List<Stage> stages(char c) {
        return List.of();
    }

    /** After a line break. */
    @Override
    public int lastCut(CharSequence text) {
        for (int i = text.length(); i > 0; i--) {
            if (text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        return 0;
    }
}
