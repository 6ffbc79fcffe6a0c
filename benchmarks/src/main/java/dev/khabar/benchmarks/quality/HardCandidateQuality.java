package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.benchmarks.peers.SentenceFinder;
import dev.khabar.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Single places of real articles, each annotated: does a sentence end there, what closes after it included? */
final class HardCandidateQuality implements QualityTask {

    private static final String CLOSERS =
            "\"'”’»)]}›\u200E\u200F\u061C\uFEFF\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private final String task;
    private final String set;
    private final String block;
    private final Predicate<String> kinds;
    private final Map<String, SentenceFinder> systems;

    private HardCandidateQuality(
            String task, String set, String block, Predicate<String> kinds, Map<String, SentenceFinder> systems) {
        this.task = task;
        this.set = set;
        this.block = block;
        this.kinds = kinds;
        this.systems = systems;
    }

    static HardCandidateQuality news() {
        return new HardCandidateQuality("sentences", "news_hard", "news", kind -> true, SentenceFinder.all());
    }

    /** Candidates of many newspapers, but for runs of dots and line breaks. */
    static HardCandidateQuality newspapers() {
        return ofNewspapers("newspapers", kind -> !isDotRun(kind) && !isLineBreak(kind), SentenceFinder.all());
    }

    static HardCandidateQuality dotRuns() {
        return ofNewspapers("dot runs", HardCandidateQuality::isDotRun, SentenceFinder.all());
    }

    /** Line breaks, judged by the text. */
    static HardCandidateQuality wrapped() {
        return ofNewspapers("wrapped", HardCandidateQuality::isLineBreak, SentenceFinder.detectingLineBreaks());
    }

    private static HardCandidateQuality ofNewspapers(
            String block, Predicate<String> kinds, Map<String, SentenceFinder> systems) {
        return new HardCandidateQuality("newspapers", "news_hard2", block, kinds, systems);
    }

    private static boolean isDotRun(String kind) {
        return kind.startsWith("run") && !kind.contains("mixed");
    }

    private static boolean isLineBreak(String kind) {
        return kind.startsWith("newline");
    }

    @Override
    public String name() {
        return task;
    }

    @Override
    public String file(EvaluationData data) {
        return "sentences/" + set + "_" + data.split() + ".jsonl";
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<JsonNode> rows = data.objects(file(data)).stream()
                .filter(row -> kinds.test(row.path("kind").asText()))
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, SentenceFinder> system : systems.entrySet()) {
            int right = 0;
            for (JsonNode row : rows) {
                String text = row.path("text").asText();
                Span candidate =
                        new Span(row.path("start").asInt(), row.path("end").asInt());
                boolean ends = endsAt(text, candidate, system.getValue().sentences(text));
                right += ends == row.path("boundary").asBoolean() ? 1 : 0;
            }
            figures.add(Figure.share(
                    name(),
                    task + "." + block,
                    block + ": hard candidates right",
                    system.getKey(),
                    right,
                    rows.size()));
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
