package dev.khabar.examples.elasticsearch;

import dev.khabar.lucene.NewsStopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code khabar_stop}: takes out words that are everywhere. */
@NamedComponent("khabar_stop")
public final class StopWords implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream words) {
        return new NewsStopFilter(words);
    }

    @Override
    public TokenStream normalize(TokenStream words) {
        return words;
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return AnalysisMode.ALL;
    }
}
