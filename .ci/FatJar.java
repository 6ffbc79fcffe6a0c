import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A program against a jar into which everything was shaded: the services of the library and of Lucene must both be found.
 *
 *   java -cp benchmarks/target/khabar-benchmarks.jar .ci/FatJar.java
 */
class FatJar {

    public static void main(String[] args) throws Exception {
        Analyzer analyzer = CustomAnalyzer.builder()
                .addCharFilter("khabarNormalization")
                .withTokenizer("standard")
                .addTokenFilter("lowercase")
                .addTokenFilter("khabarStem")
                .build();
        List<String> terms = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("text", "المـدارس CNN")) {
            CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
        }
        if (!terms.equals(List.of("مدرسه", "cnn"))) {
            throw new AssertionError("terms: " + terms);
        }
        System.out.println("fat jar: services of both found");
    }
}
