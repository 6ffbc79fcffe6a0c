package dev.khabar.examples.opensearch;

import dev.khabar.lucene.NewsArabicAnalyzer;
import dev.khabar.lucene.NewsStemFilterFactory;
import dev.khabar.lucene.NewsStopFilterFactory;
import dev.khabar.lucene.NormalizationCharFilterFactory;
import dev.khabar.lucene.NormalizationFilterFactory;
import dev.khabar.lucene.PluralsFilterFactory;
import dev.khabar.lucene.SentenceTokenizer;
import dev.khabar.lucene.SpellingFilterFactory;
import dev.khabar.sentence.SentenceSplitter;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
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
        return Map.of(
                "khabar_normalization",
                (index, environment, name, settings) -> Parts.charFilter(
                        name, new NormalizationCharFilterFactory(arguments(settings, "preset", "spelling"))::create));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "khabar_normalization",
                (index, environment, name, settings) -> Parts.normalizingTokenFilter(
                        name, new NormalizationFilterFactory(arguments(settings, "preset", "spelling"))::create),
                "khabar_stop",
                (index, environment, name, settings) ->
                        Parts.tokenFilter(name, new NewsStopFilterFactory(arguments(settings, "words"))::create),
                "khabar_stem",
                (index, environment, name, settings) ->
                        Parts.tokenFilter(name, new NewsStemFilterFactory(arguments(settings, "keep"))::create),
                "khabar_plurals",
                (index, environment, name, settings) ->
                        Parts.tokenFilter(name, new PluralsFilterFactory(arguments(settings, "weight"))::create),
                "khabar_spelling",
                (index, environment, name, settings) ->
                        Parts.tokenFilter(name, new SpellingFilterFactory(arguments(settings, "weight"))::create));
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

    /** The settings that a part of the library takes, as Lucene hands them to it. */
    private static Map<String, String> arguments(Settings settings, String... names) {
        Map<String, String> arguments = new HashMap<>();
        for (String name : names) {
            if (settings.hasValue(name)) {
                arguments.put(name, settings.get(name));
            }
        }
        return arguments;
    }
}
