package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.khabar.ArabicTexts;
import dev.khabar.SeedArticle;
import dev.khabar.text.Span;
import dev.khabar.word.StopWords;
import dev.khabar.word.Word;
import dev.khabar.word.WordTokenizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** What holds for the keywords of any text. */
class KeywordPropertiesTest {

    private final KeywordExtractor extractor = KeywordExtractor.create();

    @Property(tries = 400)
    void occurrencesCutToTheListedFormsAsOftenAsCounted(@ForAll("texts") String text) {
        for (Keyword keyword : extractor.extract(text)) {
            List<String> cuts =
                    keyword.occurrences().stream().map(span -> span.cut(text)).toList();
            assertThat(keyword.surfaceForms())
                    .isEqualTo(new ArrayList<>(keyword.surfaceCounts().keySet()));
            keyword.surfaceCounts().forEach((form, count) -> assertThat(Collections.frequency(cuts, form))
                    .isEqualTo(count));
            assertThat(new HashSet<>(cuts)).isEqualTo(keyword.surfaceCounts().keySet());
            assertThat(keyword.occurrences()).isSorted().doesNotHaveDuplicates();
        }
    }

    private static String words(String form) {
        return WordTokenizer.create().tokenize(form).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** A preposition written onto the first word is left out: للحكومة is shown as الحكومة. */
    private static boolean isShown(String shown, String form) {
        return form.endsWith(shown) || (shown.startsWith("ال") && form.endsWith("لل" + shown.substring(2)));
    }

    @Property(tries = 400)
    void theTextShownStandsInTheArticle(@ForAll("texts") String text) {
        for (Keyword keyword : extractor.extract(text)) {
            assertThat(keyword.surfaceForms()).anyMatch(form -> isShown(keyword.text(), words(form)));
        }
    }

    @Property(tries = 400)
    void explanationsAddUpAndScoresFall(@ForAll("texts") String text) {
        double last = 1;
        for (Keyword keyword : extractor.extract(text)) {
            assertThat(keyword.score()).isBetween(0.0, last);
            assertThat(keyword.explanation().score()).isEqualTo(keyword.score());
            double sum = keyword.explanation().base() + keyword.explanation().repetition();
            for (Evidence evidence : Evidence.values()) {
                sum += keyword.explanation().contribution(evidence);
            }
            assertThat(sum).isEqualTo(keyword.explanation().logOdds(), within(1e-9));
            last = keyword.score();
        }
    }

    /** Two keywords whose sums differ in the last bit, by the order in which their parts were added. */
    @Test
    void keywordsThatDifferByARoundingErrorComeInTheOrderOfTheirScores() {
        String words = "كازاخستان الحكومة وزير الخارجية والحكومة بناء";
        double last = 1;
        for (int times = 1; times < 40; times++) {
            last = 1;
            for (Keyword keyword : extractor.extract((words + " ، ").repeat(times))) {
                assertThat(keyword.score()).isLessThanOrEqualTo(last);
                last = keyword.score();
            }
        }
    }

    @Property(tries = 200)
    void aByteOrderMarkIsInNoKeyword(@ForAll("texts") String text) {
        String marked = "\uFEFF" + text.replace(" ", " \uFEFF");
        for (Keyword keyword : extractor.extract(marked)) {
            assertThat(keyword.text()).doesNotContain("\uFEFF");
            assertThat(keyword.surfaceForms()).noneMatch(form -> form.startsWith("\uFEFF"));
        }
    }

    @Property(tries = 400)
    void noStopWordStandsAtAnEdgeAndNoPhraseCrossesPunctuation(@ForAll("texts") String text) {
        for (Keyword keyword : extractor.extract(text)) {
            String[] words = keyword.text().split(" ", -1);
            assertThat(StopWords.news().contains(words[words.length - 1])).isFalse();
            assertThat(words.length).isBetween(1, 5);
            for (String form : keyword.surfaceForms()) {
                assertThat(form).doesNotContainPattern("[\\n.،؟!\"«»()]");
            }
        }
    }

    @Property(tries = 200)
    void sentencesAreThoseThatTheOccurrencesStandIn(@ForAll("texts") String text) {
        List<Span> sentences = dev.khabar.sentence.SentenceSplitter.create().split(text).stream()
                .map(sentence -> sentence.span())
                .toList();
        for (Keyword keyword : extractor.extract(text)) {
            Set<Integer> expected = new TreeSet<>();
            for (Span occurrence : keyword.occurrences()) {
                for (int i = 0; i < sentences.size(); i++) {
                    if (sentences.get(i).contains(occurrence.start())) {
                        expected.add(i);
                    }
                }
            }
            assertThat(keyword.sentences()).isEqualTo(List.copyOf(expected));
        }
    }

    @Property(tries = 200)
    void fewerKeywordsAreTheFirstOfMore(@ForAll("texts") String text) {
        List<Keyword> three = KeywordExtractor.builder().limit(3).build().extract(text);

        assertThat(three).isEqualTo(extractor.extract(text).stream().limit(3).toList());
    }

    @Property(tries = 200)
    void aMinimumScoreKeepsTheFirstThatReachIt(@ForAll("texts") String text) {
        List<Keyword> all = extractor.extract(text);
        double minimum = all.isEmpty() ? 0.5 : all.get(all.size() / 2).score();
        List<Keyword> some =
                KeywordExtractor.builder().minimumScore(minimum).build().extract(text);

        assertThat(some).isEqualTo(all.subList(0, some.size()));
        assertThat(all.stream().filter(keyword -> keyword.score() > minimum + 1e-9))
                .hasSizeLessThanOrEqualTo(some.size());
        assertThat(some).allMatch(keyword -> keyword.score() >= minimum - 1e-9);
    }

    @Test
    void theSameFromEveryThread() throws Exception {
        String seed = SeedArticle.text();
        List<Keyword> expected = KeywordExtractor.create().extract(seed);
        // A background that no other test uses: its profiles are made while the threads race.
        KeywordExtractor fresh = KeywordExtractor.builder()
                .stopWords(StopWords.news().with(List.of("لاكلمة")))
                .build();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Keyword>> job = () -> fresh.extract(seed);
            for (Future<List<Keyword>> result : threads.invokeAll(Collections.nCopies(64, job))) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theSameInEveryLocale() {
        List<Keyword> expected = extractor.extract(SeedArticle.text());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(extractor.extract(SeedArticle.text())).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theArticleTwiceOverIsAboutTheSame() {
        String seed = SeedArticle.text();
        Set<String> once = texts(extractor.extract(seed));

        Set<String> twice = texts(extractor.extract(seed + "\n\n" + seed));

        twice.retainAll(once);
        assertThat(twice).hasSizeGreaterThanOrEqualTo(7);
    }

    private static Set<String> texts(List<Keyword> keywords) {
        return keywords.stream().map(Keyword::text).collect(Collectors.toSet());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> newslike = Arbitraries.of(
                        "كازاخستان",
                        "والحكومة",
                        "للحكومة",
                        "الحكومة",
                        "بنّاء",
                        "وزير الخارجية",
                        "في",
                        "إلى",
                        "قال",
                        "التي",
                        "د.",
                        "10.5",
                        "2025",
                        "CNN",
                        "؟",
                        ".",
                        "«",
                        "»",
                        "\n",
                        "\u00A0",
                        "  ",
                        "،")
                .list()
                .ofMaxSize(40)
                .map(list -> String.join(" ", list));
        return Arbitraries.frequencyOf(Tuple.of(3, newslike), Tuple.of(2, ArabicTexts.any()));
    }
}
