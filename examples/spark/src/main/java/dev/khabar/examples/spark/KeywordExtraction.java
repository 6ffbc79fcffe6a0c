package dev.khabar.examples.spark;

import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.text.Span;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Finds the keywords of each article of a partition.
 *
 * @param frequencies the background, sent to each machine once
 * @param limit how many keywords an article has at most
 */
record KeywordExtraction(Broadcast<PortableFrequencies> frequencies, int limit)
        implements MapPartitionsFunction<Row, Row> {

    /** Spans are UTF-16 code units of the article's text, {@code end} exclusive. */
    static final StructType SCHEMA = StructType.fromDDL("""
            id STRING,
            title STRING,
            keywords ARRAY<STRUCT<
                text: STRING,
                score: DOUBLE,
                surfaceForms: ARRAY<STRING>,
                occurrences: ARRAY<STRUCT<start: INT, end: INT>>>>
            """);

    @Override
    public Iterator<Row> call(Iterator<Row> articles) {
        KeywordExtractor extractor = KeywordExtractor.builder()
                .limit(limit)
                .frequencies(frequencies.value().frequencies())
                .build();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return articles.hasNext();
            }

            @Override
            public Row next() {
                Row article = articles.next();
                List<Keyword> keywords = extractor.extract(
                        Objects.requireNonNullElse(article.<String>getAs("title"), ""), article.<String>getAs("text"));
                return RowFactory.create(
                        article.getAs("id"),
                        article.getAs("title"),
                        keywords.stream().map(KeywordExtraction::row).toArray());
            }
        };
    }

    private static Row row(Keyword keyword) {
        return RowFactory.create(
                keyword.text(),
                keyword.score(),
                keyword.surfaceForms().toArray(),
                keyword.occurrences().stream().map(KeywordExtraction::row).toArray());
    }

    private static Row row(Span span) {
        return RowFactory.create(span.start(), span.end());
    }
}
