package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.peers.KeywordFinder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How well the keywords of an article's body say what its title says: F1 of the stems of content words. */
final class TitleQuality implements QualityTask {

    private static final int ARTICLES = 300;
    private static final int EVERY = 5;
    private static final int SHORTEST = 400;

    @Override
    public String name() {
        return "titles";
    }

    @Override
    public String file(EvaluationData data) {
        return HeadlineQuality.news(data);
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<JsonNode> articles = articles(data.objects(file(data)));
        List<String> bodies = articles.stream().map(TitleQuality::body).toList();
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, KeywordFinder> system :
                KeywordSystems.all(data, bodies).entrySet()) {
            List<List<String>> answers = bodies.stream()
                    .map(body -> system.getValue().keywords(body, 10))
                    .toList();
            figures.add(score(articles, answers, 5, system.getKey()));
            figures.add(score(articles, answers, 10, system.getKey()));
        }
        return figures;
    }

    private Figure score(List<JsonNode> articles, List<List<String>> answers, int top, String system) {
        double f1 = 0;
        for (int i = 0; i < articles.size(); i++) {
            Set<String> want = GoldWords.content(articles.get(i).path("title").asText());
            Set<String> have = new HashSet<>();
            answers.get(i).stream().limit(top).forEach(keyword -> have.addAll(GoldWords.content(keyword)));
            int all = want.size() + have.size();
            have.retainAll(want);
            f1 += 2.0 * have.size() / Math.max(1, all);
        }
        int count = articles.size();
        return new Figure(
                name(), name() + "." + top, "F1 of the best " + top, system, 100 * f1 / Math.max(1, count), count);
    }

    private static List<JsonNode> articles(List<JsonNode> all) {
        List<JsonNode> articles = new ArrayList<>();
        for (int i = 0; i < all.size() && articles.size() < ARTICLES; i += EVERY) {
            String body = body(all.get(i));
            String title = all.get(i).path("title").asText();
            if (Strings.length(body) > SHORTEST && !body.startsWith(Strings.first(title, 20))) {
                articles.add(all.get(i));
            }
        }
        return articles;
    }

    private static String body(JsonNode article) {
        return Strings.strip(article.path("text").asText());
    }
}
