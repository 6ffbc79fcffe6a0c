package dev.khabar.lucene;

import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.SentenceAttribute;
import org.apache.lucene.util.AttributeFactory;

/**
 * Words, sentence by sentence: each token knows the number of its sentence ({@link SentenceAttribute}, from 0), and
 * between sentences positions may leave a gap over which no phrase matches.
 *
 * <p>Sentences are those of a {@link SentenceSplitter} over the whole text, however long they are, read as a stream with
 * no more than the longest sentence in memory. Lucene's {@code SegmentingTokenizerBase} is not used, because it shows a
 * break iterator 1,024 characters at a time and cuts sentences, and even words, at that limit. Words are those of
 * {@link dev.khabar.word.WordTokenizer}; one longer than {@value #LONGEST_WORD} characters makes several tokens.
 */
public final class SentenceTokenizer extends Tokenizer {

    static final int LONGEST_WORD = 255;

    private final SentenceSplitter splitter;
    private final int gap;
    private final WordPlaces words = new WordPlaces(LONGEST_WORD);

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final SentenceAttribute number = addAttribute(SentenceAttribute.class);

    private CountingReader counter = new CountingReader(Reader.nullReader());
    private Iterator<Sentence> sentences = Collections.emptyIterator();
    private String sentence = "";
    private int sentenceStart;
    /** Sentences read so far. */
    private int read;

    private boolean started;

    /**
     * Words by the sentences of {@code splitter}.
     *
     * @param gap how many positions to leave free between sentences, 0 or more
     * @throws IllegalArgumentException if {@code gap} is negative
     */
    public SentenceTokenizer(SentenceSplitter splitter, int gap) {
        this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, splitter, gap);
    }

    SentenceTokenizer(AttributeFactory factory, SentenceSplitter splitter, int gap) {
        super(factory);
        if (gap < 0) {
            throw new IllegalArgumentException("gap " + gap + " is negative");
        }
        this.splitter = Objects.requireNonNull(splitter, "splitter");
        this.gap = gap;
    }

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        boolean first = false;
        while (!words.advance()) {
            if (!nextSentence()) {
                return false;
            }
            first = true;
        }
        term.append(sentence, words.start(), words.end());
        offset.setOffset(correctOffset(sentenceStart + words.start()), correctOffset(sentenceStart + words.end()));
        increment.setPositionIncrement(first && started ? 1 + gap : 1);
        number.setSentenceIndex(read - 1);
        started = true;
        return true;
    }

    private boolean nextSentence() throws IOException {
        try {
            if (!sentences.hasNext()) {
                return false;
            }
            Sentence next = sentences.next();
            sentence = next.text();
            sentenceStart = next.span().start();
            read++;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        words.read(sentence);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        counter = new CountingReader(input);
        sentences = splitter.split(counter).iterator();
        words.read("");
        read = 0;
        started = false;
    }

    @Override
    public void end() throws IOException {
        super.end();
        int end = correctOffset(counter.count);
        offset.setOffset(end, end);
    }

    @Override
    public void close() throws IOException {
        super.close();
        counter = new CountingReader(Reader.nullReader());
        sentences = Collections.emptyIterator();
        sentence = "";
        words.read("");
    }

    /** Knows how many characters were read, so that the end of the text is known, white space included. */
    private static final class CountingReader extends FilterReader {

        private int count;

        CountingReader(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count += c < 0 ? 0 : 1;
            return c;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
