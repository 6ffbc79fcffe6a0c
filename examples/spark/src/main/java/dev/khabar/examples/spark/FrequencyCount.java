package dev.khabar.examples.spark;

import dev.khabar.keyword.DocumentFrequencies;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Counts the words of articles: each partition by itself, then sums of sums, so that no machine merges them all. */
final class FrequencyCount {

    private static final int TREE_DEPTH = 2;

    private FrequencyCount() {}

    /** The same statistics as from one thread, whatever the partitions. */
    static PortableFrequencies of(Dataset<Row> articles) {
        JavaRDD<PortableFrequencies> parts = articles.javaRDD().mapPartitions(FrequencyCount::countPartition);
        return parts.treeReduce(PortableFrequencies::merge, TREE_DEPTH);
    }

    private static Iterator<PortableFrequencies> countPartition(Iterator<Row> articles) {
        DocumentFrequencies.Builder builder = DocumentFrequencies.builder();
        articles.forEachRemaining(article -> builder.add(
                Objects.requireNonNullElse(article.<String>getAs("title"), ""), article.<String>getAs("text")));
        return List.of(PortableFrequencies.of(builder.build())).iterator();
    }
}
