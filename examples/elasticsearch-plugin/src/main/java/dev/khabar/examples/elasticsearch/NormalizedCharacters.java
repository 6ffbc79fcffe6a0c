package dev.khabar.examples.elasticsearch;

import dev.khabar.lucene.NormalizationCharFilterFactory;
import java.io.Reader;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/** The char filter {@code khabar_normalization}. */
@NamedComponent("khabar_normalization")
public final class NormalizedCharacters implements CharFilterFactory {

    private final NormalizationCharFilterFactory filter;

    /** As the index sets it. */
    @Inject
    public NormalizedCharacters(NormalizationSettings settings) {
        filter = new NormalizationCharFilterFactory(NormalizationSettings.arguments(settings));
    }

    @Override
    public Reader create(Reader text) {
        return filter.create(text);
    }

    @Override
    public Reader normalize(Reader text) {
        return filter.create(text);
    }
}
