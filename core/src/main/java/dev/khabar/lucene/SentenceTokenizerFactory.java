package dev.khabar.lucene;

import dev.khabar.sentence.LineBreaks;
import dev.khabar.sentence.SentenceSplitter;
import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;

/**
 * Makes {@link SentenceTokenizer}s. Arguments: {@code gap}, how many positions to leave free between sentences, 0 by
 * default, so that phrases match across them, and up to 1,000; {@code lineBreaks}, a name of {@link LineBreaks} in small letters
 * with hyphens, {@code end-sentences} by default.
 */
public final class SentenceTokenizerFactory extends TokenizerFactory {

    /** The name to find it by. */
    public static final String NAME = "khabarSentence";

    private static final int WIDEST_GAP = 1000;

    private final SentenceSplitter splitter;
    private final int gap;

    /** For the service loader only; throws. */
    public SentenceTokenizerFactory() {
        throw defaultCtorException();
    }

    /** Reads the arguments: see the class. */
    public SentenceTokenizerFactory(Map<String, String> arguments) {
        super(arguments);
        splitter = SentenceSplitter.builder()
                .lineBreaks(Arguments.constant(arguments, "lineBreaks", LineBreaks.END_SENTENCES))
                .build();
        gap = getInt(arguments, "gap", 0);
        if (gap < 0 || gap > WIDEST_GAP) {
            throw new IllegalArgumentException("gap is " + gap + ", but must be from 0 to " + WIDEST_GAP);
        }
        Arguments.refuse(arguments, NAME);
    }

    @Override
    public SentenceTokenizer create(AttributeFactory factory) {
        return new SentenceTokenizer(factory, splitter, gap);
    }
}
