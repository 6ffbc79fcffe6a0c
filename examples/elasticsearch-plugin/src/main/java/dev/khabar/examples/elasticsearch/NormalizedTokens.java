package dev.khabar.examples.elasticsearch;

import dev.khabar.lucene.NormalizationFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalysisMode;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code khabar_normalization}. */
@NamedComponent("khabar_normalization")
public final class NormalizedTokens implements TokenFilterFactory {

    private final NormalizationFilterFactory filter;

    /** As the index sets it. */
    @Inject
    public NormalizedTokens(NormalizationSettings settings) {
        filter = new NormalizationFilterFactory(NormalizationSettings.arguments(settings));
    }

    @Override
    public TokenStream create(TokenStream words) {
        return filter.create(words);
    }

    @Override
    public TokenStream normalize(TokenStream words) {
        return filter.create(words);
    }

    @Override
    public AnalysisMode getAnalysisMode() {
        return AnalysisMode.ALL;
    }
}
