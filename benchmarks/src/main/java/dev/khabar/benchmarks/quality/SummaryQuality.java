package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.Khabar;
import dev.khabar.NewsItem;
import dev.khabar.sentence.Sentence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much of an article's title a summary of its body holds: the share of the title's content words, by their stems, beside
 * that of the first sentences of the body.
 */
final class SummaryQuality implements QualityTask {

    private static final int ARTICLES = 600;
    private static final int EVERY = 5;
    private static final int SHORTEST = 400;

    private final String file;

    SummaryQuality(String file) {
        this.file = file;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public String file(EvaluationData data) {
        return "news/" + file + "_" + data.split() + ".jsonl.gz";
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<JsonNode> articles = articles(data.objects(file(data)));
        List<Figure> figures = new ArrayList<>();
        for (int limit = 2; limit <= 3; limit++) {
            double chosen = 0;
            double first = 0;
            for (JsonNode article : articles) {
                NewsItem item = Khabar.analyze(body(article));
                Set<String> title = GoldWords.content(article.path("title").asText());
                chosen += share(title, item.summary(limit).text());
                first += share(
                        title,
                        item.sentences().stream()
                                .limit(limit)
                                .map(Sentence::text)
                                .collect(Collectors.joining(" ")));
            }
            figures.add(figure(limit, "khabar", chosen, articles.size()));
            figures.add(figure(limit, "lead", first, articles.size()));
        }
        return figures;
    }

    private Figure figure(int limit, String system, double shares, int cases) {
        String key = "summary." + file + "[" + (limit - 2) + "]";
        return new Figure(
                name(), key, file + ": title's words in " + limit, system, 100 * shares / Math.max(1, cases), cases);
    }

    private static double share(Set<String> title, String text) {
        Set<String> held = new HashSet<>(title);
        held.retainAll(GoldWords.content(text));
        return (double) held.size() / title.size();
    }

    /** Those whose title has content words and whose body neither repeats it nor is so short that it is its own summary. */
    private static List<JsonNode> articles(List<JsonNode> all) {
        List<JsonNode> articles = new ArrayList<>();
        for (int i = 0; i < all.size() && articles.size() < ARTICLES; i += EVERY) {
            String title = all.get(i).path("title").asText();
            String body = body(all.get(i));
            if (Strings.length(body) > SHORTEST
                    && !body.startsWith(Strings.first(title, 20))
                    && !GoldWords.content(title).isEmpty()) {
                articles.add(all.get(i));
            }
        }
        return articles;
    }

    private static String body(JsonNode article) {
        return Strings.strip(article.path("text").asText());
    }
}
