/** Arabic news text: normalisation, sentences, diacritics, article structure, quotations and keywords. */
module dev.khabar {
    requires com.ibm.icu;
    // Only dev.khabar.lucene needs these: a program that searches requires them itself.
    requires static org.apache.lucene.analysis.common;
    requires static org.apache.lucene.core;
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

    // Near duplicates: which articles are reprints of one another.
    exports dev.khabar.similarity;

    // Quotations: who said what, in his own words or reported.
    exports dev.khabar.quotation;

    // Keywords and the background statistics they are weighed against.
    exports dev.khabar.keyword;

    // Lucene: an analyzer for news and the parts of it. Their names are found on the class path only: a module that
    // provides
    // a service cannot start on Java 17 where the service is missing.
    exports dev.khabar.lucene;

    // The front door: one static method a job.
    exports dev.khabar;
}
