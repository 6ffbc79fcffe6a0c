package dev.khabar.examples.solr;

import dev.khabar.lucene.NormalizationFilter;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** What a chain of the schema has made of a word when the synonyms see it; the schema names it, Solr makes it. */
public final class SynonymSpelling extends Analyzer {

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new NormalizationFilter(words, TextNormalizer.of(Preset.SEARCH)));
    }
}
