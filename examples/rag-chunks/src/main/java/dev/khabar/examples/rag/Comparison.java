package dev.khabar.examples.rag;

import dev.khabar.Khabar;
import dev.khabar.article.Article;
import dev.khabar.sentence.Sentence;
import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.document.DocumentSplitter;
import dev.langchain4j.data.document.splitter.DocumentByCharacterSplitter;
import dev.langchain4j.data.document.splitter.DocumentSplitters;
import dev.langchain4j.data.segment.TextSegment;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What several splitters make of the same articles, with the same largest size and no overlap.
 *
 * <p>A sentence counts as cut where no chunk holds the whole of it. White space is not compared: langchain4j's
 * recursive splitter writes its own between what it joins.
 */
final class Comparison {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private final int size;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private long sentences;

    private Comparison(int size) {
        this.size = size;
        tallies.put("Khabar", new Tally(splitter(size)));
        tallies.put("characters", new Tally(new DocumentByCharacterSplitter(size, 0)));
        tallies.put("recursive", new Tally(DocumentSplitters.recursive(size, 0)));
    }

    private static DocumentSplitter splitter(int size) {
        return NewsSplitter.builder()
                .size(size, SizeMeasure.CHARACTERS)
                .overlap(0)
                .build();
    }

    static Comparison of(List<String> articles, int size) {
        Comparison comparison = new Comparison(size);
        articles.forEach(comparison::add);
        return comparison;
    }

    private void add(String text) {
        Article article = Khabar.article(text);
        List<String> whole = article.sentences().stream()
                .map(Sentence::text)
                .map(Comparison::withoutSpace)
                .toList();
        sentences += whole.size();
        tallies.values().forEach(tally -> tally.add(Document.from(text), whole));
    }

    private static String withoutSpace(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    void print(PrintStream out) {
        out.printf(Locale.ROOT, "%,d sentences; chunks of up to %d characters%n%n", sentences, size);
        row(out, "", "%12s", new ArrayList<>(tallies.keySet()));
        row(out, "chunks", "%,12d", each(tally -> tally.sizes.count()));
        row(out, "sentences cut", "%,12d", each(tally -> tally.cut));
        row(out, "  in percent", "%12.1f", each(tally -> 100.0 * tally.cut / Math.max(1, sentences)));
        out.println();
        for (int percent : new int[] {0, 10, 50, 90, 100}) {
            row(out, label(percent), "%,12d", each(tally -> tally.sizes.percentile(percent)));
        }
        out.println();
        for (int tenth = 0; tenth < Sizes.BINS; tenth++) {
            int bin = tenth;
            String label = tenth < 10 ? tenth * size / 10 + 1 + " to " + (tenth + 1) * size / 10 : "over " + size;
            row(out, label, "%11.1f%%", each(tally -> tally.sizes.share(bin, size)));
        }
    }

    private static String label(int percent) {
        return switch (percent) {
            case 0 -> "smallest";
            case 50 -> "median";
            case 100 -> "largest";
            default -> percent + "th percentile";
        };
    }

    private interface Figure {
        Object of(Tally tally);
    }

    private List<Object> each(Figure figure) {
        return tallies.values().stream().map(figure::of).toList();
    }

    private static void row(PrintStream out, String label, String format, List<?> values) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-16s", label));
        values.forEach(value -> row.append(String.format(Locale.ROOT, format, value)));
        out.println(row.toString().stripTrailing());
    }

    /** What one splitter made of all articles. */
    private static final class Tally {

        private final DocumentSplitter splitter;
        private final Sizes sizes = new Sizes();
        private long cut;

        Tally(DocumentSplitter splitter) {
            this.splitter = splitter;
        }

        void add(Document article, List<String> sentences) {
            List<TextSegment> chunks = splitter.split(article);
            chunks.forEach(chunk -> sizes.add(chunk.text().length()));
            List<String> texts =
                    chunks.stream().map(chunk -> withoutSpace(chunk.text())).toList();
            cut += sentences.stream()
                    .filter(sentence -> texts.stream().noneMatch(text -> text.contains(sentence)))
                    .count();
        }
    }
}
