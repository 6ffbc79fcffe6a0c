package dev.khabar.restoration;

import dev.khabar.restoration.network.Alphabet;
import dev.khabar.restoration.network.Network;
import dev.khabar.restoration.network.Passage;
import dev.khabar.restoration.network.Symbols;
import dev.khabar.restoration.network.Weights;
import java.util.ArrayList;
import java.util.List;

/** Finds the marks of portions: the network scores their passages, all of them together, and the words are read off. */
final class PortionMarker {

    private final Alphabet alphabet;
    private final Network network;
    private final WrittenMarks writtenMarks;

    PortionMarker(Weights weights, WrittenMarks writtenMarks) {
        this.alphabet = weights.alphabet();
        this.network = new Network(weights);
        this.writtenMarks = writtenMarks;
    }

    /** The portions with their marks, in order. */
    List<MarkedPortion> mark(List<Portion> portions) {
        List<Passage> passages = new ArrayList<>();
        portions.forEach(portion -> passages.addAll(portion.passages()));
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
        int from = passage.from();
        while (from < passage.to()) {
            int to = from;
            while (to < passage.to() && passage.symbols().place(to) != Symbols.NOWHERE) {
                to++;
            }
            if (to > from) {
                WordReading word = new WordReading(portion.text(), alphabet, passage, from, to, scores);
                words.add(writtenMarks.write(word, portion.start(), edits));
            }
            from = to + 1;
        }
    }
}
