package dev.khabar.restoration;

import dev.khabar.restoration.network.Alphabet;
import dev.khabar.restoration.network.Passage;
import dev.khabar.restoration.network.Symbols;
import java.util.function.Consumer;

/**
 * Packs sentences into passages of up to {@value #LONGEST} symbols, so that a sentence is read after the ones before it.
 * One that is longer is cut at spaces, or anywhere where there are none, into passages that share {@value #CONTEXT}
 * symbols on either side.
 */
final class PassagePacker {

    /** The model has learnt from pieces of up to 400 symbols; beyond 600 nothing is gained. */
    static final int LONGEST = 600;

    static final int CONTEXT = 60;

    /** A mark behind which news begins a sentence, and nowhere goes on with one. */
    private static final char OPENING = ':';

    private static final char STOP = '.';
    /** Behind these a passage needs no full stop. */
    private static final String ENDS = ".:؟!؛\"";

    private final Alphabet alphabet;
    private final Consumer<Passage> passages;
    private Symbols pending = new Symbols();

    PassagePacker(Alphabet alphabet, Consumer<Passage> passages) {
        this.alphabet = alphabet;
        this.passages = passages;
    }

    /** Whether a sentence does not go into the passage that is being packed. */
    boolean startsPassage(Symbols sentence) {
        return pending.size() == 0 || pending.size() + 1 + sentence.size() > LONGEST;
    }

    /**
     * Adds a sentence.
     *
     * @param newLine whether a line break stands before it
     */
    void add(Symbols sentence, boolean newLine) {
        if (sentence.size() == 0) {
            return;
        }
        if (startsPassage(sentence)) {
            finish();
        }
        if (sentence.size() > LONGEST) {
            cut(sentence);
            return;
        }
        if (pending.size() > 0) {
            pending.add(newLine ? Alphabet.BOUNDARY : Alphabet.SPACE, Symbols.NOWHERE);
        }
        pending.addAll(sentence, 0, sentence.size());
    }

    /** Hands on what is left. */
    void finish() {
        if (pending.size() > 0) {
            int end = pending.size();
            stop();
            passages.accept(Passage.opening(alphabet.symbolOf(OPENING), pending, pending.size(), end));
            pending = new Symbols();
        }
    }

    /** Adds the full stop that headlines leave out. Not between lines of a passage: they may be one sentence, broken to fit a page. */
    private void stop() {
        if (ENDS.indexOf(alphabet.letter(pending.last())) < 0) {
            pending.add(Alphabet.SPACE, Symbols.NOWHERE);
            pending.add(alphabet.symbolOf(STOP), Symbols.NOWHERE);
        }
    }

    private void cut(Symbols sentence) {
        int from = 0;
        while (from < sentence.size()) {
            int start = Math.max(0, from - CONTEXT);
            int end = Math.min(sentence.size(), start + LONGEST);
            int to = end == sentence.size() ? end : spaceBefore(sentence, end - CONTEXT, from);
            passages.accept(
                    from == 0
                            ? Passage.opening(alphabet.symbolOf(OPENING), sentence, end, to)
                            : Passage.of(sentence, start, end, from, to));
            from = to;
        }
    }

    /** The last space before {@code limit} in the second half of what could be kept, or {@code limit} if there is none. */
    private static int spaceBefore(Symbols sentence, int limit, int from) {
        for (int i = limit; i > from + (limit - from) / 2; i--) {
            if (sentence.symbol(i) == Alphabet.SPACE) {
                return i;
            }
        }
        return limit;
    }
}
