package dev.khabar.restoration;

import dev.khabar.text.AlignedText;
import java.util.ArrayList;
import java.util.List;

/** What is added to a text, in order of place. */
final class Edits {

    /**
     * One addition.
     *
     * @param at after the character that it belongs to
     * @param replacement of that character; 0 where it stays
     */
    private record Edit(int at, char replacement, String added) {}

    private final List<Edit> edits = new ArrayList<>();

    /** Adds marks to the character that ends at {@code at}. */
    void add(int at, String marks) {
        if (!marks.isEmpty()) {
            edits.add(new Edit(at, (char) 0, marks));
        }
    }

    /** Puts another letter in the place of the one that ends at {@code at}. */
    void replace(int at, char letter) {
        edits.add(new Edit(at, letter, ""));
    }

    /** Writes the text with everything added. */
    void write(String text, StringBuilder out) {
        int done = 0;
        for (Edit edit : edits) {
            out.append(text, done, edit.at);
            if (edit.replacement != 0) {
                out.setCharAt(out.length() - 1, edit.replacement);
            }
            out.append(edit.added);
            done = edit.at;
        }
        out.append(text, done, text.length());
    }

    /** Records the additions as growth of the characters they belong to; {@code start} is where the text begins. */
    void record(AlignedText.Builder alignment, int start) {
        for (Edit edit : edits) {
            if (!edit.added.isEmpty()) {
                alignment.joined(start + edit.at, 0, 1 + edit.added.length());
            }
        }
    }
}
