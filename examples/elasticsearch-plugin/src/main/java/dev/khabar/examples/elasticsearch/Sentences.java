package dev.khabar.examples.elasticsearch;

import dev.khabar.lucene.SentenceTokenizer;
import dev.khabar.sentence.SentenceSplitter;
import org.apache.lucene.analysis.Tokenizer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenizerFactory;

/** The tokenizer {@code khabar_sentence}: the words of one sentence after the other. */
@NamedComponent("khabar_sentence")
public final class Sentences implements TokenizerFactory {

    private static final int NO_GAP = 0;

    @Override
    public Tokenizer create() {
        return new SentenceTokenizer(SentenceSplitter.create(), NO_GAP);
    }
}
