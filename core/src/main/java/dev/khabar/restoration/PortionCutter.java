package dev.khabar.restoration;

import dev.khabar.restoration.network.Passage;
import dev.khabar.restoration.network.Symbols;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.LineSeparator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Cuts a text into portions of some passages or a few more, each from the end of the last one. */
final class PortionCutter {

    private final SymbolReader reader;

    private final int enough;
    private final LineContext lineContext;

    /**
     * @param enough passages for a portion
     */
    PortionCutter(SymbolReader reader, int enough, LineContext lineContext) {
        this.reader = reader;
        this.enough = enough;
        this.lineContext = lineContext;
    }

    /** Hands on the portions of a text in order; together they are the whole text. */
    void cut(Stream<Sentence> sentences, TextSource source, Consumer<Portion> portions) {
        Cut cut = new Cut(source, portions);
        sentences.forEachOrdered(cut::add);
        cut.end();
    }

    private final class Cut {

        private final TextSource source;
        private final Consumer<Portion> portions;
        private List<Passage> passages = new ArrayList<>();
        private final PassagePacker packer = new PassagePacker(reader.alphabet(), passage -> passages.add(passage));
        private int start;
        private int end;

        Cut(TextSource source, Consumer<Portion> portions) {
            this.source = source;
            this.portions = portions;
        }

        void add(Sentence sentence) {
            int place = sentence.span().start();
            boolean newLine = hasLineBreak(source.text(end, place));
            Symbols symbols = reader.read(sentence.text(), place - start);
            boolean alone = newLine && lineContext == LineContext.NONE;
            if (alone || packer.startsPassage(symbols)) {
                packer.finish();
                if (passages.size() >= enough) {
                    close(place);
                    symbols = reader.read(sentence.text(), 0);
                }
            }
            packer.add(symbols, newLine);
            end = sentence.span().end();
        }

        void end() {
            packer.finish();
            close(source.end());
        }

        private void close(int at) {
            portions.accept(new Portion(start, source.text(start, at).toString(), passages));
            source.forget(at);
            passages = new ArrayList<>();
            start = at;
            end = at;
        }

        private boolean hasLineBreak(CharSequence between) {
            for (int i = 0; i < between.length(); i++) {
                if (LineSeparator.is(between.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
