package dev.khabar.restoration;

import dev.khabar.text.AlignedText;
import java.util.List;

/** A portion with what is to be added to it. */
record MarkedPortion(Portion portion, List<RestoredWord> words, Edits edits) {

    void write(StringBuilder out) {
        edits.write(portion.text(), out);
    }

    void record(AlignedText.Builder alignment) {
        edits.record(alignment, portion.start());
    }
}
