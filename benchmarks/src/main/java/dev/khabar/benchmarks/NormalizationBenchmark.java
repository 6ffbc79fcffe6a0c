package dev.khabar.benchmarks;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.text.AlignedText;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * A text normalised. Lucene's normaliser, ICU's transliterator, the regular expressions and the replacements all do what
 * {@link Preset#LUCENE} does, and every one gives a new string; {@code khabarSearch} and {@code khabarDisplay} do more.
 *
 * <p>{@code stringCopy} and {@code tableScan} are the floor: writing a text once, and reading it once through a table.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class NormalizationBenchmark {

    private static final Pattern ALEFS = Pattern.compile("[\u0622\u0623\u0625]");
    private static final Pattern ALEF_MAKSURA = Pattern.compile("\u0649");
    private static final Pattern TEH_MARBUTA = Pattern.compile("\u0629");
    private static final Pattern TATWEEL_AND_TASHKEEL = Pattern.compile("[\u0640\u064B-\u0652]");

    private static final String TRANSLITERATION = """
            [\u0640\u064B-\u0652] > ;
            [\u0622\u0623\u0625] > \u0627 ;
            \u0649 > \u064A ;
            \u0629 > \u0647 ;
            """;

    private final TextNormalizer search = TextNormalizer.of(Preset.SEARCH);
    private final TextNormalizer display = TextNormalizer.of(Preset.DISPLAY);
    private final TextNormalizer lucene = TextNormalizer.of(Preset.LUCENE);

    private final ArabicNormalizer luceneNormalizer = new ArabicNormalizer();
    private final Transliterator transliterator =
            Transliterator.createFromRules("Arabic-Folding", TRANSLITERATION, Transliterator.FORWARD);
    private final Normalizer2 nfkc = Normalizer2.getNFKCInstance();
    private Rotation<Tokens> tokens = Rotation.of(List.of(Tokens.of("")));

    @Setup
    public void prepare(BenchmarkText text) {
        tokens = text.prepared(Tokens::of);
    }

    @Benchmark
    public String khabarSearch(BenchmarkText text) {
        return search.normalize(text.next());
    }

    @Benchmark
    public String khabarLucene(BenchmarkText text) {
        return lucene.normalize(text.next());
    }

    @Benchmark
    public AlignedText khabarAlign(BenchmarkText text) {
        return search.align(text.next());
    }

    @Benchmark
    public String khabarDisplay(BenchmarkText text) {
        return display.normalize(text.next());
    }

    /** As an analysis chain calls it, the work of the tokenizer not counted. */
    @Benchmark
    public String luceneNormalizerPerToken() {
        return tokens.next().rewrite(luceneNormalizer::normalize);
    }

    @Benchmark
    public String luceneNormalizerWhole(BenchmarkText text) {
        char[] chars = text.next().toCharArray();
        return new String(chars, 0, luceneNormalizer.normalize(chars, chars.length));
    }

    @Benchmark
    public String icuTransliterator(BenchmarkText text) {
        return transliterator.transliterate(text.next());
    }

    /** All of Unicode, but none of the foldings. */
    @Benchmark
    public String icuNfkc(BenchmarkText text) {
        return nfkc.normalize(text.next());
    }

    @Benchmark
    public String regexChain(BenchmarkText text) {
        String result = ALEFS.matcher(text.next()).replaceAll("\u0627");
        result = ALEF_MAKSURA.matcher(result).replaceAll("\u064A");
        result = TEH_MARBUTA.matcher(result).replaceAll("\u0647");
        return TATWEEL_AND_TASHKEEL.matcher(result).replaceAll("");
    }

    /** The characters that are deleted need a replacement of strings; the others one of characters, which is faster. */
    @Benchmark
    public String replaceChain(BenchmarkText text) {
        return text.next()
                .replace('\u0622', '\u0627')
                .replace('\u0623', '\u0627')
                .replace('\u0625', '\u0627')
                .replace('\u0649', '\u064A')
                .replace('\u0629', '\u0647')
                .replace("\u0640", "")
                .replace("\u064B", "")
                .replace("\u064C", "")
                .replace("\u064D", "")
                .replace("\u064E", "")
                .replace("\u064F", "")
                .replace("\u0650", "")
                .replace("\u0651", "")
                .replace("\u0652", "");
    }

    @Benchmark
    public String stringCopy(BenchmarkText text) {
        return Limits.copy(text.next());
    }

    @Benchmark
    public int tableScan(BenchmarkText text) {
        return Limits.tableScan(text.next());
    }
}
