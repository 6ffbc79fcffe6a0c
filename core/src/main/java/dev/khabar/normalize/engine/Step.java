package dev.khabar.normalize.engine;

import dev.khabar.normalize.engine.CharacterTable.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a text. A normaliser is a list of steps, each fed with the result of the one before.
 *
 * <p>Steps know characters and offsets, nothing of streams or files; they hold no state and are safe to share.
 */
public interface Step {

    /**
     * Runs the step.
     *
     * @param text a text, or a piece of one that {@link #lastCut} allows
     * @param piece which ends of the text the piece has
     * @param trace told about every change, or null
     * @return the result; {@code text} itself if nothing changed
     */
    String run(String text, Piece piece, @Nullable Trace trace);

    /**
     * The last place where a text that goes on after {@code text} can be cut, so that the results of the two pieces make
     * up the result of the whole; 0 if there is none yet.
     */
    int lastCut(CharSequence text);

    /**
     * Runs over the first {@code length} characters of an array.
     *
     * @return how many are left; or -1, with the array as it was, if the result may be longer
     */
    int runInPlace(char[] text, int length);

    /** Whether the result can be longer than the text. */
    boolean lengthens();

    /** The rules that change this character when nothing around it matters, in order, each with what it leaves. */
    List<Stage> stages(char c);
}
