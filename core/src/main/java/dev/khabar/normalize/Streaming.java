package dev.khabar.normalize;

import dev.khabar.normalize.engine.Piece;
import dev.khabar.normalize.engine.Step;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.List;

/** Sends a text through steps piece by piece. Each step waits until it knows where it may cut. */
final class Streaming {

    private static final int PIECE = 8192;

    private final List<Step> steps;
    private final StringBuilder[] waiting;
    private final boolean[] started;
    /** How long a text must be to be looked at again, so that one endless word costs linear time. */
    private final int[] tryAt;

    Streaming(List<Step> steps) {
        this.steps = steps;
        this.waiting = new StringBuilder[steps.size()];
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = new StringBuilder();
        }
        this.started = new boolean[steps.size()];
        this.tryAt = new int[steps.size()];
    }

    void transfer(Reader in, Writer out) throws IOException {
        char[] piece = new char[PIECE];
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            pass(new String(piece, 0, count), 0, false, out);
        }
        pass("", 0, true, out);
    }

    private void pass(String piece, int index, boolean last, Writer out) throws IOException {
        if (index == steps.size()) {
            out.write(piece);
            return;
        }
        Step step = steps.get(index);
        StringBuilder text = waiting[index].append(piece);
        if (!last && text.length() < tryAt[index]) {
            return;
        }
        int cut = last ? text.length() : step.lastCut(text);
        if (cut == 0 && !last) {
            tryAt[index] = 2 * text.length();
            return;
        }
        tryAt[index] = 0;
        String ready = text.substring(0, cut);
        text.delete(0, cut);
        String result = step.run(ready, Piece.of(!started[index], last), null);
        started[index] = true;
        pass(result, index + 1, last, out);
    }
}
