package dev.khabar.examples.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Counts the document frequencies of a corpus, then extracts the keywords of each article against them.
 *
 * <p>Into the output folder go {@code keywords}, {@code malformed} (lines that could not be used, if there are any) and
 * {@code frequencies.bin}, which {@code khabar keywords --frequencies} reads.
 */
@Command(
        name = "corpus-keywords",
        description = "Document frequencies and keywords of a corpus of JSON lines with text, id and title.",
        mixinStandardHelpOptions = true)
public final class CorpusKeywords implements Callable<Integer> {

    /** Forms that Spark writes keywords in. */
    enum Format {
        PARQUET,
        JSON
    }

    private static final int MALFORMED_SHOWN = 5;

    @Parameters(index = "0", paramLabel = "INPUT", description = "A file, folder or pattern; any file system of Spark.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "A folder that does not exist yet.")
    private String output = "";

    @Option(
            names = "--format",
            paramLabel = "parquet|json",
            description = "The form of the keywords (default: parquet).")
    private Format format = Format.PARQUET;

    @Option(names = "--top", paramLabel = "N", description = "Keywords an article, at most (default: 10).")
    private int top = 10;

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        int code = command().execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine command() {
        return new CommandLine(new CorpusKeywords())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(CorpusKeywords::report);
    }

    /** An input that Spark cannot find or read is told in a line; what else fails, with its trace. */
    private static int report(Exception problem, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (problem instanceof AnalysisException) {
            command.getErr().println("corpus-keywords: " + problem.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw problem;
    }

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more, not " + top);
        }
        SparkConf conf = new SparkConf().setAppName("Khabar keywords").setIfMissing("spark.master", "local[*]");
        try (SparkSession spark = SparkSession.builder().config(conf).getOrCreate()) {
            return run(spark);
        }
    }

    private int run(SparkSession spark) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        FileSystem files = new Path(output).getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (files.exists(new Path(output))) {
            err.println("corpus-keywords: " + output + " exists already");
            return CommandLine.ExitCode.SOFTWARE;
        }
        long began = System.nanoTime();
        try (Corpus corpus = Corpus.read(spark, input)) {
            long malformed = report(corpus.malformed(), err);
            PortableFrequencies frequencies = FrequencyCount.of(corpus.articles());
            try (OutputStream out = files.create(new Path(output, "frequencies.bin"))) {
                out.write(frequencies.file());
            }
            writeKeywords(spark, corpus.articles(), frequencies);
            long articles = frequencies.frequencies().documents();
            double seconds = (System.nanoTime() - began) / 1e9;
            spec.commandLine()
                    .getOut()
                    .printf(
                            Locale.ROOT,
                            "%,d articles, %,d malformed records: %.1f s, %,.0f articles a second%n",
                            articles,
                            malformed,
                            seconds,
                            articles / seconds);
        }
        return CommandLine.ExitCode.OK;
    }

    private void writeKeywords(SparkSession spark, Dataset<Row> articles, PortableFrequencies frequencies) {
        Broadcast<PortableFrequencies> background =
                JavaSparkContext.fromSparkContext(spark.sparkContext()).broadcast(frequencies);
        articles.mapPartitions(new KeywordExtraction(background, top), Encoders.row(KeywordExtraction.SCHEMA))
                .write()
                .format(format.name().toLowerCase(Locale.ROOT))
                .save(new Path(output, "keywords").toString());
        background.destroy();
    }

    /** Shows the first of the malformed records and writes all of them; returns how many there are. */
    private long report(Dataset<Row> malformed, PrintWriter err) {
        long count = malformed.count();
        if (count == 0) {
            return 0;
        }
        malformed.write().json(new Path(output, "malformed").toString());
        List<Row> first =
                malformed.orderBy("reason", "record").limit(MALFORMED_SHOWN).collectAsList();
        first.forEach(
                record -> err.println("malformed, " + record.getString(1) + ": " + beginning(record.getString(0))));
        if (count > first.size()) {
            err.printf(Locale.ROOT, "malformed: %,d more%n", count - first.size());
        }
        return count;
    }

    private static String beginning(String record) {
        return record.length() <= 80 ? record : record.substring(0, 80) + "…";
    }
}
