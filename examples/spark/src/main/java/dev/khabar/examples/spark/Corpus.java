package dev.khabar.examples.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The articles of JSON-lines files: {@code text}, and {@code id} and {@code title} where they have them.
 *
 * <p>A line that is no JSON object with a text is malformed; it is set aside, with the reason, and stops nothing.
 */
final class Corpus implements AutoCloseable {

    private static final String SCHEMA = "id STRING, title STRING, text STRING, malformed STRING";
    private static final Column NO_JSON = col("malformed").isNotNull();
    private static final Column NO_TEXT = col("text").isNull();

    private final Dataset<Row> records;

    private Corpus(Dataset<Row> records) {
        this.records = records;
    }

    /** The corpus in a file or folder, or in all that a pattern names; gzip is read as what it holds. */
    static Corpus read(SparkSession spark, String path) {
        Dataset<Row> records = spark.read()
                .schema(SCHEMA)
                .option("mode", "PERMISSIVE")
                .option("columnNameOfCorruptRecord", "malformed")
                .json(path);
        int cores = spark.sparkContext().defaultParallelism();
        // A gzip file is one partition, however large: it cannot be read from the middle.
        Dataset<Row> spread = records.rdd().getNumPartitions() < cores ? records.repartition(cores) : records;
        return new Corpus(spread.persist(StorageLevel.MEMORY_AND_DISK()));
    }

    /** Columns {@code id}, {@code title} (both may be null) and {@code text}. */
    Dataset<Row> articles() {
        return records.filter(NO_JSON.or(NO_TEXT).equalTo(false)).select("id", "title", "text");
    }

    /** Columns {@code record}, as far as it could be read, and {@code reason}. */
    Dataset<Row> malformed() {
        return records.filter(NO_JSON.or(NO_TEXT))
                .select(
                        coalesce(col("malformed"), to_json(struct("id", "title")))
                                .as("record"),
                        when(NO_JSON, lit("no JSON object"))
                                .otherwise(lit("no text"))
                                .as("reason"));
    }

    /** Frees what was kept of the corpus between its uses. */
    @Override
    public void close() {
        records.unpersist();
    }
}
