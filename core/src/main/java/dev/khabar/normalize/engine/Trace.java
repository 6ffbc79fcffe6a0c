package dev.khabar.normalize.engine;

/** Follows a text through the steps of a normaliser. */
public interface Trace {

    /** A step begins with this text. Its recording counts only once it is handed back to {@link #end}. */
    Recording begin(String text, Step step);

    /** The step has ended with this text. */
    void end(Recording recording, String result);
}
