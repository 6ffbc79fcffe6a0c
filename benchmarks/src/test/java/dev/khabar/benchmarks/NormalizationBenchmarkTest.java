package dev.khabar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Equal work gives equal results, so that times can be compared. */
class NormalizationBenchmarkTest {

    @ParameterizedTest
    @ValueSource(strings = {"seed", "vocalised", "latin", "normal", "oneLine", "1kB"})
    void everyPeerDoesTheSameWork(String shape) throws IOException {
        BenchmarkText text = text(shape);
        NormalizationBenchmark benchmark = benchmark(text);
        String expected = TextNormalizer.of(Preset.LUCENE).normalize(text.next());

        Map<String, Function<BenchmarkText, String>> peers = Map.of(
                "khabarLucene", benchmark::khabarLucene,
                "luceneNormalizerPerToken", anyText -> benchmark.luceneNormalizerPerToken(),
                "luceneNormalizerWhole", benchmark::luceneNormalizerWhole,
                "icuTransliterator", benchmark::icuTransliterator,
                "regexChain", benchmark::regexChain,
                "replaceChain", benchmark::replaceChain);
        peers.forEach((name, peer) -> assertThat(peer.apply(text)).as(name).isEqualTo(expected));
        assertThat(benchmark.stringCopy(text)).isEqualTo(text.next()).isNotSameAs(text.next());
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed", "vocalised"})
    void oursGiveWhatTheLibraryGives(String shape) throws IOException {
        BenchmarkText text = text(shape);
        NormalizationBenchmark benchmark = benchmark(text);

        assertThat(benchmark.khabarSearch(text))
                .isEqualTo(TextNormalizer.of(Preset.SEARCH).normalize(text.next()))
                .isEqualTo(benchmark.khabarAlign(text).text());
        assertThat(benchmark.khabarDisplay(text))
                .isEqualTo(TextNormalizer.of(Preset.DISPLAY).normalize(text.next()));
        assertThat(benchmark.icuNfkc(text)).isEqualTo(text.next().replace("…", "..."));
        assertThat(benchmark.tableScan(text)).isPositive();
    }

    private static BenchmarkText text(String shape) throws IOException {
        BenchmarkText text = new BenchmarkText();
        text.shape = shape;
        text.prepare();
        return text;
    }

    private static NormalizationBenchmark benchmark(BenchmarkText text) {
        NormalizationBenchmark benchmark = new NormalizationBenchmark();
        benchmark.prepare(text);
        return benchmark;
    }
}
