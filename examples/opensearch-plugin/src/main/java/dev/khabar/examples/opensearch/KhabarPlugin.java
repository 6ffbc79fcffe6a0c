package dev.khabar.examples.opensearch;

import dev.khabar.lucene.NewsArabicAnalyzer;
import dev.khabar.lucene.NewsStemFilter;
import dev.khabar.lucene.NormalizationCharFilter;
import dev.khabar.lucene.NormalizationFilter;
import dev.khabar.lucene.SentenceTokenizer;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.sentence.SentenceSplitter;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.StopFilter;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.ingest.Processor;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.IngestPlugin;
import org.opensearch.plugins.Plugin;

/** The analyzer {@code khabar_news} and its parts, for indexes, and the processor {@code khabar}, for ingest pipelines. */
public final class KhabarPlugin extends Plugin implements AnalysisPlugin, IngestPlugin {

    private static final int NO_GAP = 0;

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of("khabar_normalization", (index, environment, name, settings) -> {
            TextNormalizer normalizer = normalizer(settings);
            return Parts.charFilter(name, text -> new NormalizationCharFilter(text, normalizer));
        });
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "khabar_normalization",
                (index, environment, name, settings) -> {
                    TextNormalizer normalizer = normalizer(settings);
                    return Parts.normalizingTokenFilter(name, words -> new NormalizationFilter(words, normalizer));
                },
                "khabar_stop",
                (index, environment, name, settings) ->
                        Parts.tokenFilter(name, words -> new StopFilter(words, NewsArabicAnalyzer.defaultStopWords())),
                "khabar_stem",
                (index, environment, name, settings) -> Parts.tokenFilter(name, NewsStemFilter::new));
    }

    @Override
    public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
        return Map.of(
                "khabar_sentence",
                (index, environment, name, settings) -> TokenizerFactory.newFactory(
                        name, () -> new SentenceTokenizer(SentenceSplitter.create(), NO_GAP)));
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of(
                "khabar_news", (index, environment, name, settings) -> Parts.analyzer(name, new NewsArabicAnalyzer()));
    }

    @Override
    public Map<String, Processor.Factory> getProcessors(Processor.Parameters parameters) {
        return Map.of(KhabarProcessor.TYPE, KhabarProcessor::configured);
    }

    private static TextNormalizer normalizer(Settings settings) {
        String preset = settings.get("preset", "search");
        return TextNormalizer.of(Preset.valueOf(preset.replace('-', '_').toUpperCase(Locale.ROOT)));
    }
}
