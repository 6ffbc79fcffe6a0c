package dev.khabar.restoration;

import dev.khabar.restoration.form.WordCorrection;
import dev.khabar.restoration.network.Alphabet;
import dev.khabar.restoration.network.Network;
import dev.khabar.restoration.network.Passage;
import dev.khabar.restoration.network.Symbols;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the marks of portions: the network scores their passages, all of them together, and the words are read off. */
final class PortionMarker {

    private final Alphabet alphabet;
    private final Network network;
    private final @Nullable WordCorrection correction;
    private final WrittenMarks writtenMarks;

    PortionMarker(Model model, WrittenMarks writtenMarks) {
        this.alphabet = model.weights().alphabet();
        this.network = new Network(model.weights());
        this.correction = model.forms() == null ? null : new WordCorrection(model.forms());
        this.writtenMarks = writtenMarks;
    }

    /** The portions with their marks, in order. */
    List<MarkedPortion> mark(List<Portion> portions) {
        List<Passage> passages = new ArrayList<>();
        for (Portion portion : portions) {
            passages.addAll(portion.passages());
        }
        float[][][] scores = network.score(passages);
        List<MarkedPortion> marked = new ArrayList<>();
        int done = 0;
        for (Portion portion : portions) {
            List<RestoredWord> words = new ArrayList<>();
            Edits edits = new Edits();
            for (Passage passage : portion.passages()) {
                mark(portion, passage, scores[done++], words, edits);
            }
            marked.add(new MarkedPortion(portion, words, edits));
        }
        return marked;
    }

    private void mark(Portion portion, Passage passage, float[][] scores, List<RestoredWord> words, Edits edits) {
        List<WordReading> readings = readings(portion, passage, scores);
        for (int i = 0; i < readings.size(); i++) {
            WordReading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
            words.add(writtenMarks.write(readings.get(i), next, portion.start(), edits));
        }
    }

    private List<WordReading> readings(Portion portion, Passage passage, float[][] scores) {
        List<WordReading> readings = new ArrayList<>();
        int from = passage.from();
        while (from < passage.to()) {
            int to = from;
            while (to < passage.to() && passage.symbols().place(to) != Symbols.NOWHERE) {
                to++;
            }
            if (to > from) {
                readings.add(new WordReading(portion.text(), alphabet, passage, from, to, scores, correction));
            }
            from = to + 1;
        }
        return readings;
    }
}
