package dev.khabar.benchmarks.retrieval;

import dev.khabar.benchmarks.training.NewsArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Takes the title of every article as a query for its own text: {@code RetrievalCheck CORPUS [GRADED [forms]]}. Prints the
 * mean reciprocal rank and the recall among the first ten for each analyzer, for titles as written and as others would type
 * them; then how often two random words of the title, both of which the text must have, find it, and how often they find
 * nothing. With graded words, also what single words find among the words of the corpus. With {@code forms}, analyzers are
 * compared that bring plurals and spellings together in the index, at the query or nowhere.
 *
 * <p>The last number of a line is the distance from {@code NewsArabicAnalyzer} by a sign test, in standard deviations.
 */
public final class RetrievalCheck {

    private static final int TOP = 10;

    private final PrintStream out;
    private final List<NewsArticle> articles;
    private final List<SearchSetup> setups;

    private RetrievalCheck(PrintStream out, List<NewsArticle> articles, List<SearchSetup> setups) {
        this.out = out;
        this.articles = articles;
        this.setups = setups;
    }

    /** Arguments: the corpus, JSON lines with {@code title} and {@code text}, gzipped; graded words; {@code forms}. */
    public static void main(String[] arguments) throws IOException {
        List<NewsArticle> articles = NewsArticle.read(Path.of(arguments[0]));
        boolean forms = arguments.length > 2 && arguments[2].equals("forms");
        RetrievalCheck check = new RetrievalCheck(
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                articles,
                forms ? SearchSetup.placesOfForms() : SearchSetup.analyzers());
        if (arguments.length > 1) {
            check.askWords(new OneWordQueries(Path.of(arguments[1]), articles));
        }
        check.askTitles();
    }

    private void askWords(OneWordQueries words) throws IOException {
        print("single words: precision, recall, F1");
        for (SearchSetup setup : setups) {
            OneWordQueries.Result result = words.ask(setup);
            print(
                    "%-30s %.3f %.3f %.3f (%d queries)",
                    setup.name(), result.precision(), result.recall(), result.f1(), result.asked());
        }
    }

    private void askTitles() throws IOException {
        WordPairs pairs = new WordPairs(articles);
        Map<String, Map<Typing, int[]>> ranks = new LinkedHashMap<>();
        Map<String, List<WordPairs.Outcome>> outcomes = new LinkedHashMap<>();
        for (SearchSetup setup : setups) {
            try (ArticleIndex index = new ArticleIndex(setup, articles)) {
                Map<Typing, int[]> typed = new LinkedHashMap<>();
                for (Typing typing : Typing.values()) {
                    typed.put(typing, ranks(index, typing));
                }
                ranks.put(setup.name(), typed);
                outcomes.put(setup.name(), pairs.outcomes(index));
            }
        }
        print("titles of %d articles: MRR, recall@10, deviations", articles.size());
        Map<Typing, int[]> ours = ranks.getOrDefault(SearchSetup.OURS, Map.of());
        ranks.forEach((name, typed) ->
                typed.forEach((typing, theirs) -> printRanks(name, typing, theirs, ours.getOrDefault(typing, theirs))));
        print("two words of the title: found %%, no results %%, deviations");
        List<WordPairs.Outcome> found = outcomes.getOrDefault(SearchSetup.OURS, new ArrayList<>());
        outcomes.forEach((name, theirs) -> print(
                "%-30s %5.1f %5.1f %5.1f",
                name,
                share(theirs, WordPairs.Outcome.FOUND),
                share(theirs, WordPairs.Outcome.NOTHING),
                SignTest.of(theirs, found).deviations()));
    }

    /** Of the queries that were asked, in percent. */
    private static double share(List<WordPairs.Outcome> outcomes, WordPairs.Outcome outcome) {
        long asked = outcomes.stream()
                .filter(each -> each != WordPairs.Outcome.NOT_ASKED)
                .count();
        return 100.0 * outcomes.stream().filter(outcome::equals).count() / Math.max(1, asked);
    }

    private int[] ranks(ArticleIndex index, Typing typing) {
        return IntStream.range(0, articles.size())
                .parallel()
                .map(article -> {
                    try {
                        return index.rank(
                                article, typing.type(articles.get(article).title()));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toArray();
    }

    private void printRanks(String name, Typing typing, int[] ranks, int[] ours) {
        double reciprocal = IntStream.of(ranks)
                .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
                .average()
                .orElse(0);
        double recall = IntStream.of(ranks)
                .mapToDouble(rank -> rank > 0 && rank <= TOP ? 1 : 0)
                .average()
                .orElse(0);
        String typed = typing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        double deviations = SignTest.ofRanks(ranks, ours).deviations();
        print("%-30s %-14s %6.4f %10.4f %5.1f", name, typed, reciprocal, recall, deviations);
    }

    private void print(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
