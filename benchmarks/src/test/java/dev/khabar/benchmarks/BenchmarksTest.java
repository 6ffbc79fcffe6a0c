package dev.khabar.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each benchmark runs, on each kind of text, and gives what those give that claim to do the same work. */
class BenchmarksTest {

    private static final List<String> SHAPES = List.of("articles", "seed", "vocalised", "latin", "normal");

    @TestFactory
    Stream<DynamicTest> eachRunsOnceOnEachKindOfText() {
        return BenchmarkMethods.all().stream().flatMap(method -> SHAPES.stream()
                .map(shape -> DynamicTest.dynamicTest(BenchmarkMethods.name(method) + " " + shape, () -> {
                    Object result = BenchmarkCall.result(method, shape);
                    if (method.getReturnType() != void.class) {
                        assertThat(result).isNotNull();
                    }
                })));
    }

    @TestFactory
    Stream<DynamicTest> equalWorkGivesEqualResults() {
        return BenchmarkMethods.all().stream()
                .filter(method -> method.isAnnotationPresent(SameResultAs.class))
                .flatMap(method -> SHAPES.stream()
                        .map(shape ->
                                DynamicTest.dynamicTest(BenchmarkMethods.name(method) + " " + shape, () -> assertThat(
                                                comparable(BenchmarkCall.result(method, shape)))
                                        .isEqualTo(comparable(BenchmarkCall.result(other(method), shape))))));
    }

    @Test
    void benchmarksAreFound() {
        assertThat(BenchmarkMethods.all())
                .extracting(BenchmarkMethods::name)
                .contains("SentenceBenchmark.khabar", "ColdStartBenchmark.khabarNormalize");
    }

    @Test
    void theTextsAreWhatTheirNamesSay() {
        assertThat(BenchmarkText.ofShape("1kB")).hasSize(1 << 10);
        assertThat(BenchmarkText.ofShape("64kB")).hasSize(1 << 16);
        assertThat(BenchmarkText.ofShape("latin")).matches("\\p{ASCII}+");
        assertThat(BenchmarkText.ofShape("oneLine")).doesNotContain("\n");
    }

    private static Method other(Method method) {
        String name =
                Objects.requireNonNull(method.getAnnotation(SameResultAs.class)).value();
        return Arrays.stream(method.getDeclaringClass().getDeclaredMethods())
                .filter(candidate -> candidate.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(BenchmarkMethods.name(method) + ": there is no " + name));
    }

    /** Text by its characters, whatever holds them. */
    private static Object comparable(Object result) {
        if (result instanceof char[] characters) {
            return new String(characters);
        }
        return result instanceof CharSequence ? result.toString() : result;
    }
}
