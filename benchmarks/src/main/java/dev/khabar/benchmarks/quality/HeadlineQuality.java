package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.article.ArticleParser;
import dev.khabar.article.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Is the title of an article found where it stands before the body, after a blank line or a line break, and none where it is
 * left out? The peer takes the first line of what has more than one.
 */
final class HeadlineQuality implements QualityTask {

    private static final int ARTICLES = 1000;
    private static final int SHORTEST = 120;
    private static final String ENDS = ".!?؟\"”»";

    static String news(EvaluationData data) {
        return "news/ant_" + data.split() + ".jsonl.gz";
    }

    @Override
    public String name() {
        return "article";
    }

    @Override
    public String file(EvaluationData data) {
        return news(data);
    }

    private record Titled(String title, String body) {}

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<Titled> articles = articles(data.objects(file(data)));
        Map<String, Function<String, Optional<String>>> systems = new LinkedHashMap<>();
        ArticleParser parser = ArticleParser.create();
        systems.put("khabar", text -> parser.parse(text).headline().map(Passage::text));
        systems.put("firstLine", HeadlineQuality::firstLine);
        List<Figure> figures = new ArrayList<>();
        systems.forEach((system, headline) -> {
            figures.add(measure(articles, "blank line", "\n\n", system, headline));
            figures.add(measure(articles, "line break", "\n", system, headline));
            int right = count(articles, Titled::body, unused -> Optional.empty(), headline);
            figures.add(figure("no title", system, right, articles));
        });
        return figures;
    }

    private Figure measure(
            List<Titled> articles,
            String label,
            String between,
            String system,
            Function<String, Optional<String>> headline) {
        int right = count(
                articles,
                article -> article.title + between + article.body,
                article -> Optional.of(article.title),
                headline);
        return figure(label, system, right, articles);
    }

    private static int count(
            List<Titled> articles,
            Function<Titled, String> text,
            Function<Titled, Optional<String>> wanted,
            Function<String, Optional<String>> headline) {
        return (int) articles.stream()
                .filter(article -> headline.apply(text.apply(article)).equals(wanted.apply(article)))
                .count();
    }

    private Figure figure(String label, String system, int right, List<Titled> articles) {
        return Figure.share(name(), name() + "." + label, "headline right: " + label, system, right, articles.size());
    }

    private static Optional<String> firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? Optional.empty() : Optional.of(Strings.strip(text.substring(0, end)));
    }

    /** Those whose body opens with running text that does not repeat the title. */
    private static List<Titled> articles(List<JsonNode> all) {
        UnaryOperator<String> firstLine = body -> Strings.squeeze(body.split("\n", 2)[0]);
        List<Titled> articles = new ArrayList<>();
        for (JsonNode article : all) {
            String title = Strings.singleSpaced(article.path("title").asText());
            String body = Strings.strip(article.path("text").asText());
            String first = firstLine.apply(body);
            if (!title.isEmpty()
                    && !body.startsWith(Strings.first(title, 20))
                    && Strings.length(first) > SHORTEST
                    && ENDS.indexOf(first.charAt(first.length() - 1)) >= 0
                    && articles.size() < ARTICLES) {
                articles.add(new Titled(title, body));
            }
        }
        return articles;
    }
}
