package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.article.ArticleParser;
import dev.khabar.benchmarks.lines.JsonLines;
import dev.khabar.quotation.Quotation;
import dev.khabar.quotation.QuotationExtractor;
import dev.khabar.text.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many of the quotations found are right, and how many of those marked by hand are found. A quotation is right if it is
 * the marked one from its first word to its last, and if its speaker begins with the marked word and ends between the end of
 * the name and that of what describes it, or is empty where the sentence names nobody. The marks are in the resource
 * {@code quotations.jsonl}: places in articles of the evaluation data, none of their text.
 */
final class QuotationQuality implements QualityTask {

    private static final String MARKS = "quotations.jsonl";

    @Override
    public String name() {
        return "quotations";
    }

    @Override
    public String file(EvaluationData data) {
        return "news/jazeera_dev.jsonl.gz";
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        return measure(JsonLines.ofResource(QuotationQuality.class, MARKS), data);
    }

    /** The figures of each part of the marked articles. */
    List<Figure> measure(List<JsonNode> marks, EvaluationData data) throws IOException {
        Map<String, Map<String, String>> texts = new HashMap<>();
        Map<String, Score> scores = new HashMap<>();
        for (JsonNode article : marks) {
            String file = article.path("file").asText();
            if (!texts.containsKey(file)) {
                texts.put(file, texts(data, file));
            }
            String id = article.path("id").asText();
            String text = texts.get(file).get(id);
            if (text == null || text.length() != article.path("length").asInt()) {
                throw new IOException(file + ": the article " + id + " is not the one that was marked");
            }
            scores.computeIfAbsent(article.path("part").asText(), part -> new Score())
                    .add(text, article.path("quotations"));
        }
        List<Figure> figures = new ArrayList<>();
        new TreeMap<>(scores).forEach((part, score) -> score.figures(part, figures));
        return figures;
    }

    private static Map<String, String> texts(EvaluationData data, String file) throws IOException {
        Map<String, String> texts = new HashMap<>();
        for (JsonNode article : data.objects(file)) {
            texts.put(article.path("id").asText(), article.path("text").asText());
        }
        return texts;
    }

    /** What was counted in one part. */
    private static final class Score {

        private int marked;
        private int found;
        private int right;

        void add(String text, JsonNode marks) {
            List<Quotation> quotations =
                    QuotationExtractor.create().extract(ArticleParser.create().parse(text));
            marked += marks.size();
            found += quotations.size();
            for (JsonNode mark : marks) {
                right += quotations.stream().anyMatch(quotation -> isRight(text, mark, quotation)) ? 1 : 0;
            }
        }

        void figures(String part, List<Figure> figures) {
            String key = "quotations." + part;
            figures.add(Figure.share("quotations", key + "[0]", part + ": precision", "khabar", right, found));
            figures.add(Figure.share("quotations", key + "[1]", part + ": recall", "khabar", right, marked));
        }

        private static boolean isRight(String text, JsonNode mark, Quotation quotation) {
            return words(text, span(mark, "end")).equals(words(text, quotation.span()))
                    && isSpeaker(text, mark.path("speaker"), quotation.speaker().map(speaker -> speaker.span()));
        }

        private static boolean isSpeaker(String text, JsonNode mark, Optional<Span> speaker) {
            if (speaker.isEmpty() || mark.isMissingNode()) {
                return speaker.isEmpty()
                        && (mark.isMissingNode() || mark.path("optional").asBoolean());
            }
            Span given = words(text, speaker.get());
            Span least = words(text, span(mark, "least"));
            return given.start() == least.start()
                    && given.end() >= least.end()
                    && given.end() <= words(text, span(mark, "end")).end();
        }

        private static Span span(JsonNode mark, String end) {
            return new Span(mark.path("start").asInt(), mark.path(end).asInt());
        }

        /** A span without the marks and spaces around its words. */
        private static Span words(String text, Span span) {
            int start = span.start();
            int end = span.end();
            while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1))) {
                end--;
            }
            return new Span(start, end);
        }
    }
}
