package dev.khabar.examples.elasticsearch;

import dev.khabar.lucene.NewsStemFilter;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code khabar_stem}. */
@NamedComponent("khabar_stem")
public final class Stems implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream words) {
        return new NewsStemFilter(words);
    }

    /** A word of a wildcard query has no stem. */
    @Override
    public TokenStream normalize(TokenStream words) {
        return words;
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return AnalysisMode.ALL;
    }
}
