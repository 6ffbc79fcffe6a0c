/** Arabic news text: normalisation, sentences, diacritics, article structure and keywords. */
module dev.khabar {
    requires com.ibm.icu;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires static org.jspecify;

    // Shared vocabulary: spans, aligned text, the characters and diacritics of Arabic.
    exports dev.khabar.text;

    // Normalisation: one way of writing for what can be written in many.
    exports dev.khabar.normalize;

    // Tashkeel: stripping by class, profiles, matching that respects what is written.
    exports dev.khabar.diacritics;

    // Sentences: the splitter, its policies, and why a sentence ends.
    exports dev.khabar.sentence;

    // Restoration: putting diacritics back, and how sure each of them is.
    exports dev.khabar.restoration;

    // Articles: headline, dateline, sections, paragraphs.
    exports dev.khabar.article;

    // Words: tokens with places, clitics, stems, stop words.
    exports dev.khabar.word;

    // Keywords and the background statistics they are weighed against.
    exports dev.khabar.keyword;

    // Lucene: an analyzer for news and the parts of it, found by name.
    exports dev.khabar.lucene;

    provides org.apache.lucene.analysis.CharFilterFactory with
            dev.khabar.lucene.NormalizationCharFilterFactory;
    provides org.apache.lucene.analysis.TokenFilterFactory with
            dev.khabar.lucene.DiacriticsFilterFactory,
            dev.khabar.lucene.NewsStemFilterFactory,
            dev.khabar.lucene.NewsStopFilterFactory,
            dev.khabar.lucene.NormalizationFilterFactory;
    provides org.apache.lucene.analysis.TokenizerFactory with
            dev.khabar.lucene.SentenceTokenizerFactory;

    // The front door: one static method a job.
    exports dev.khabar;
}
