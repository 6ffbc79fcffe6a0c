package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.peers.KeywordFinder;
import dev.khabar.benchmarks.peers.TextRankKeywords;
import dev.khabar.benchmarks.peers.TfIdfKeywords;
import dev.khabar.benchmarks.peers.TfIdfKeywords.Weighing;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Ours and its peers. TF-IDF counts the same news that our packaged statistics come from, where the folder has it. */
final class KeywordSystems {

    private KeywordSystems() {}

    /** @param texts the background of TF-IDF where the folder holds no news */
    static Map<String, KeywordFinder> all(EvaluationData data, List<String> texts) throws IOException {
        Map<String, KeywordFinder> systems = new LinkedHashMap<>();
        systems.put("khabar", KeywordSystems::khabar);
        List<String> background = background(data, texts);
        systems.put("tfIdfSum", new TfIdfKeywords(background, Weighing.SUM));
        systems.put("tfIdfMean", new TfIdfKeywords(background, Weighing.MEAN));
        systems.put("textRank", new TextRankKeywords());
        return systems;
    }

    private static List<String> khabar(String text, int limit) {
        return KeywordExtractor.builder().limit(limit).build().extract(text).stream()
                .map(Keyword::text)
                .toList();
    }

    private static List<String> background(EvaluationData data, List<String> texts) throws IOException {
        if (!data.has(HeadlineQuality.news(data))) {
            return texts;
        }
        return data.objects(HeadlineQuality.news(data)).stream()
                .map((JsonNode article) -> article.path("text").asText())
                .toList();
    }
}
