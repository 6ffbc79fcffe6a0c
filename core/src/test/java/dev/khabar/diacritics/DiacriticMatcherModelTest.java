package dev.khabar.diacritics;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.khabar.ArabicTexts;
import dev.khabar.diacritics.match.Ignorable;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The matcher beside one that compares the needle with every part of the text. */
class DiacriticMatcherModelTest {

    @Property
    void findsWhatComparingEveryPartFinds(
            @ForAll("searches") Tuple2<String, String> search, @ForAll DiacriticLevel level) {
        String needle = search.get1();
        String text = search.get2();

        assertThat(DiacriticMatcher.of(needle, level).findAll(text))
                .isEqualTo(model(needle, text, DiacriticComparison.of(level)));
    }

    @Property
    void findsWhatComparingEveryPartFindsInFoldedText(
            @ForAll("searches") Tuple2<String, String> search, @ForAll DiacriticLevel level) {
        String needle = search.get1().replaceAll("[\u0653-\u0655]", "");
        String text = search.get2().replaceAll("[\u0653-\u0655]", "");
        DiacriticComparison comparison = DiacriticComparison.of(level).foldingLetters();

        assertThat(DiacriticMatcher.of(needle, comparison).findAll(text)).isEqualTo(model(needle, text, comparison));
    }

    @Property
    void spansAreWholeGraphemesInOrderAndSaidToMatch(@ForAll("texts") String text, @ForAll("needles") String needle) {
        List<Integer> edges = edges(text);
        int end = 0;
        for (Span place : DiacriticMatcher.of(needle).findAll(text)) {
            assertThat(place.start()).isGreaterThanOrEqualTo(end);
            assertThat(edges).contains(place.start(), place.end());
            assertThat(DiacriticMatcher.of(needle).matches(place.cut(text))).isTrue();
            end = place.end();
        }
    }

    @Property
    void highlightingOnlyAddsTheMarkers(@ForAll("texts") String text, @ForAll("needles") String needle) {
        DiacriticMatcher matcher = DiacriticMatcher.of(needle);
        String highlighted = matcher.highlight(text, "\uE000", "\uE001");

        assertThat(highlighted.replaceAll("[\uE000\uE001]", "")).isEqualTo(text.replaceAll("[\uE000\uE001]", ""));
        assertThat(highlighted.chars().filter(c -> c == '\uE000').count()
                        - text.chars().filter(c -> c == '\uE000').count())
                .isEqualTo(matcher.findAll(text).size());
        assertThat(matcher.replaceAll(text, found -> found)).isEqualTo(text);
    }

    /** From every edge of a grapheme on the shortest part that is the same as the needle and takes no mark apart. */
    private static List<Span> model(String needle, String text, DiacriticComparison comparison) {
        List<Span> places = new ArrayList<>();
        List<Integer> edges = edges(text);
        int from = 0;
        for (int start : edges) {
            if (start < from || start == text.length() || !isBase(text, start)) {
                continue;
            }
            for (int end : edges) {
                if (end > start && !continues(text, end) && comparison.matches(needle, text.substring(start, end))) {
                    places.add(new Span(start, end));
                    from = end;
                    break;
                }
            }
        }
        return places;
    }

    private static boolean isBase(String text, int at) {
        int codePoint = text.codePointAt(at);
        return ArabicCharacters.isHamzaSeat(text, at)
                || (!Ignorable.contains(codePoint) && Diacritic.of(codePoint) == null);
    }

    /** Whether a mark or joiner of what stands before {@code at} comes after it, over tatweels and the like. */
    private static boolean continues(String text, int at) {
        int i = at;
        while (i < text.length() && !isBase(text, i)) {
            int codePoint = text.codePointAt(i);
            if (Diacritic.of(codePoint) != null || Ignorable.joins(codePoint)) {
                return true;
            }
            i += Character.charCount(codePoint);
        }
        return false;
    }

    private static List<Integer> edges(String text) {
        BreakIterator iterator = BreakIterator.getCharacterInstance(ULocale.ROOT);
        iterator.setText(text);
        List<Integer> edges = new ArrayList<>();
        for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
            edges.add(at);
        }
        return edges;
    }

    /** A text, and a needle that is a text of its own or cut out of it. */
    @Provide
    Arbitrary<Tuple2<String, String>> searches() {
        Arbitrary<String> texts = DenseTexts.upTo(30);
        Arbitrary<Tuple2<String, String>> others =
                Combinators.combine(DenseTexts.upTo(4), texts).as(Tuple::of);
        Arbitrary<Tuple2<String, String>> parts = Combinators.combine(
                        texts,
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 5))
                .as((text, at, length) -> {
                    int start = Math.min(at, text.length());
                    return Tuple.of(text.substring(start, Math.min(text.length(), start + length)), text);
                });
        return Arbitraries.oneOf(others, parts);
    }

    @Provide
    Arbitrary<String> needles() {
        return Arbitraries.oneOf(
                DenseTexts.upTo(3), ArabicTexts.any().map(text -> text.substring(0, Math.min(2, text.length()))));
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }
}
