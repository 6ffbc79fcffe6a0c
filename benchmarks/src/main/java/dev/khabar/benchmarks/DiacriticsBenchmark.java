package dev.khabar.benchmarks;

import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;
import com.ibm.icu.text.UnicodeSetSpanner;
import dev.khabar.diacritics.DiacriticLevel;
import dev.khabar.diacritics.DiacriticMatcher;
import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.diacritics.Diacritics;
import dev.khabar.text.AlignedText;
import dev.khabar.text.DiacriticSet;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Marks taken out of a text, counted, and looked past. What is measured beside ours: a regular expression made once; ICU's
 * transliterator and set, made once; and Lucene's normaliser as its filter calls it, on one token after the other in a
 * buffer, which folds letters too but gives no text. {@code scan} reads each character once and {@code copy} makes a
 * string of them: nothing can be faster.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class DiacriticsBenchmark {

    private static final Pattern TASHKEEL = Pattern.compile("[\u064B-\u0652\u0670]");
    private static final Pattern VOCALISED_WORD =
            Pattern.compile("\u0643[\u064B-\u0652\u0670]*\u062A[\u064B-\u0652\u0670]*\u0628[\u064B-\u0652\u0670]*");
    private static final String WORD = "\u0643\u062A\u0628";

    private final Transliterator transliterator = Transliterator.getInstance("[\\u064B-\\u0652\\u0670] Remove");
    private final UnicodeSetSpanner spanner =
            new UnicodeSetSpanner(new UnicodeSet("[\\u064B-\\u0652\\u0670]").freeze());
    private final ArabicNormalizer normalizer = new ArabicNormalizer();
    private final DiacriticMatcher letters = DiacriticMatcher.of(WORD);
    private final DiacriticMatcher compatible =
            DiacriticMatcher.of("\u0643\u064E\u062A\u0628", DiacriticLevel.COMPATIBLE);

    private Rotation<String> unmarked = Rotation.of(List.of(""));
    private Rotation<char[][]> tokens = Rotation.of(List.<char[][]>of(new char[0][]));
    private char[] buffer = {};

    /** The same texts without marks, and the words of each. */
    @Setup(Level.Trial)
    public void prepare(BenchmarkText text) {
        unmarked = text.prepared(Diacritics::strip);
        Pattern space = Pattern.compile("\\s+");
        tokens = text.prepared(
                one -> space.splitAsStream(one).map(String::toCharArray).toArray(char[][]::new));
        buffer = new char[text.longest()];
    }

    @Benchmark
    public String khabarStrip(BenchmarkText text) {
        return Diacritics.strip(text.next());
    }

    @Benchmark
    public String khabarStripUnmarked() {
        return Diacritics.strip(unmarked.next());
    }

    @Benchmark
    public AlignedText khabarAlign(BenchmarkText text) {
        return Diacritics.align(text.next(), DiacriticSet.TASHKEEL);
    }

    @Benchmark
    public int scan(BenchmarkText text) {
        return Limits.scan(text.next());
    }

    @Benchmark
    public int scanUnmarked() {
        return Limits.scan(unmarked.next());
    }

    @Benchmark
    public String copy(BenchmarkText text) {
        return Limits.copy(text.next());
    }

    @Benchmark
    public String regexStrip(BenchmarkText text) {
        return TASHKEEL.matcher(text.next()).replaceAll("");
    }

    @Benchmark
    public String icuTransliterator(BenchmarkText text) {
        return transliterator.transliterate(text.next());
    }

    @Benchmark
    public String icuUnicodeSet(BenchmarkText text) {
        return spanner.deleteFrom(text.next());
    }

    @Benchmark
    public int luceneNormalizerPerToken() {
        int length = 0;
        for (char[] token : tokens.next()) {
            System.arraycopy(token, 0, buffer, 0, token.length);
            length += normalizer.normalize(buffer, token.length);
        }
        return length;
    }

    @Benchmark
    public DiacriticProfile khabarProfile(BenchmarkText text) {
        return DiacriticProfile.of(text.next());
    }

    @Benchmark
    public List<Span> khabarFind(BenchmarkText text) {
        return letters.findAll(text.next());
    }

    @Benchmark
    public List<Span> khabarFindCompatible(BenchmarkText text) {
        return compatible.findAll(text.next());
    }

    @Benchmark
    public List<Span> regexFind(BenchmarkText text) {
        List<Span> places = new ArrayList<>();
        Matcher matcher = VOCALISED_WORD.matcher(text.next());
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return places;
    }

    /** What one finds by stripping first: the places are lost. */
    @Benchmark
    public int stripAndIndexOf(BenchmarkText text) {
        return Diacritics.strip(text.next()).indexOf(WORD);
    }
}
