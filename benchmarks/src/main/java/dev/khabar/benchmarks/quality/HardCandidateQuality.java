package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.peers.SentenceFinder;
import dev.khabar.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Single places of real articles, each annotated: does a sentence end there, what closes after it included? */
final class HardCandidateQuality implements QualityTask {

    private static final String CLOSERS =
            "\"'”’»)]}›\u200E\u200F\u061C\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    @Override
    public String name() {
        return "sentences";
    }

    @Override
    public String file(EvaluationData data) {
        return "sentences/news_hard_" + data.split() + ".jsonl";
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<JsonNode> rows = data.objects(file(data));
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, SentenceFinder> system : SentenceFinder.all().entrySet()) {
            int right = 0;
            for (JsonNode row : rows) {
                String text = row.path("text").asText();
                Span candidate =
                        new Span(row.path("start").asInt(), row.path("end").asInt());
                boolean ends = endsAt(text, candidate, system.getValue().sentences(text));
                right += ends == row.path("boundary").asBoolean() ? 1 : 0;
            }
            figures.add(Figure.share(
                    name(), "sentences.news", "news: hard candidates right", system.getKey(), right, rows.size()));
        }
        return figures;
    }

    private static boolean endsAt(String text, Span candidate, List<Span> sentences) {
        int high = candidate.end();
        while (high < text.length() && closes(text, high)) {
            high++;
        }
        int low = candidate.start();
        boolean blank = Strings.isSpace(text.charAt(low));
        while (blank && low > 0 && (isBlank(text, low - 1) || Strings.isAroundBoundaries(text.charAt(low - 1)))) {
            low--;
        }
        int least = blank ? low : low + 1;
        for (Span sentence : sentences) {
            if (isIn(sentence.end(), least, high) || isIn(trimmedEnd(text, sentence.end()), least, high)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(int at, int least, int most) {
        return least <= at && at <= most;
    }

    /** A closer, or white space with one after it. */
    private static boolean closes(String text, int at) {
        return CLOSERS.indexOf(text.charAt(at)) >= 0
                || (isBlank(text, at) && at + 1 < text.length() && CLOSERS.indexOf(text.charAt(at + 1)) >= 0);
    }

    private static boolean isBlank(String text, int at) {
        return Strings.isSpace(text.charAt(at));
    }

    private static int trimmedEnd(String text, int end) {
        int trimmed = end;
        while (trimmed > 0 && isBlank(text, trimmed - 1) && Strings.isAroundBoundaries(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }
}
