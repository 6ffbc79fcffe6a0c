package dev.khabar.examples.elasticsearch;

import dev.khabar.lucene.NewsArabicAnalyzer;
import org.apache.lucene.analysis.Analyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer {@code khabar_news}: the whole chain. */
@NamedComponent("khabar_news")
public final class NewsAnalyzer implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new NewsArabicAnalyzer();
    }
}
