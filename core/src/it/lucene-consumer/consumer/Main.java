package consumer;

import dev.khabar.lucene.NewsArabicAnalyzer;
import dev.khabar.lucene.NewsStemFilterFactory;
import dev.khabar.lucene.NormalizationCharFilterFactory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Prints the terms of a text by the analyzer and by a chain of its parts, and whether the parts are found by name. */
public final class Main {

    private static final String TEXT = "المـدارس التي افتتحتها الحكومةُ";

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(terms(new NewsArabicAnalyzer()));
        out.println(terms(CustomAnalyzer.builder()
                .addCharFilter(NormalizationCharFilterFactory.class)
                .withTokenizer(StandardTokenizerFactory.class)
                .addTokenFilter(NewsStemFilterFactory.class)
                .build()));
        out.println("by name: " + new TreeSet<>(CharFilterFactory.availableCharFilters()).contains("khabarNormalization"));
    }

    private static String terms(Analyzer analyzer) throws IOException {
        StringBuilder terms = new StringBuilder();
        try (analyzer;
                TokenStream tokens = analyzer.tokenStream("text", TEXT)) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.append(term).append(' ');
            }
            tokens.end();
        }
        return terms.toString().strip();
    }
}
