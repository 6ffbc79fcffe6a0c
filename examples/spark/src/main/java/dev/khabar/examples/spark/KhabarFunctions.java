package dev.khabar.examples.spark;

import dev.khabar.Khabar;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.sentence.Sentence;
import dev.khabar.similarity.Fingerprint;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * The library's functions for SQL and PySpark: {@code khabar_normalize(text)}, {@code khabar_sentences(text)},
 * {@code khabar_keywords(title, text, limit)} and {@code khabar_fingerprint(text)}. Null gives null; only a title may be.
 */
public final class KhabarFunctions {

    private static final ArrayType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);
    private static final ArrayType LONGS = DataTypes.createArrayType(DataTypes.LongType, false);

    private KhabarFunctions() {}

    /** Makes the functions known to a session. */
    public static void register(SparkSession spark) {
        add(spark, "khabar_normalize", Khabar::normalize, DataTypes.StringType);
        add(spark, "khabar_sentences", KhabarFunctions::sentences, STRINGS);
        add(spark, "khabar_fingerprint", text -> Fingerprint.of(text).values(), LONGS);
        UDF3<@Nullable String, @Nullable String, @Nullable Integer, String @Nullable []> keywords =
                (title, text, limit) -> text == null || limit == null ? null : keywords(title, text, limit);
        spark.udf().register("khabar_keywords", keywords, STRINGS);
    }

    private static <T> void add(SparkSession spark, String name, UDF1<String, T> function, DataType result) {
        UDF1<@Nullable String, @Nullable T> nullable = text -> text == null ? null : function.call(text);
        spark.udf().register(name, nullable, result);
    }

    private static String[] sentences(String text) {
        return Khabar.sentences(text).stream().map(Sentence::text).toArray(String[]::new);
    }

    private static String[] keywords(@Nullable String title, String text, int limit) {
        KeywordExtractor extractor = KeywordExtractor.builder().limit(limit).build();
        return extractor.extract(Objects.requireNonNullElse(title, ""), text).stream()
                .map(Keyword::text)
                .toArray(String[]::new);
    }
}
