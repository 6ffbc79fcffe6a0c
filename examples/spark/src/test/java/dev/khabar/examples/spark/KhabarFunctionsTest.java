package dev.khabar.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.Khabar;
import dev.khabar.keyword.Keyword;
import dev.khabar.keyword.KeywordExtractor;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

@EnabledForJreRange(
        max = JRE.JAVA_21,
        disabledReason = "Spark 4.0 runs on Java 17 and 21: Hadoop calls Subject.getSubject, which newer ones refuse")
class KhabarFunctionsTest {

    private static final String WIRE =
            "أعلنت الحكومة اليوم أن المدارس الجديدة ستفتح أبوابها في 15 أيلول. ورحبت النقابة بالقرار.";
    private static final String RETYPED =
            "اعلنت الحكومـة اليوم ان المدارس الجديده ستفتح ابوابها في ١٥ أيلول. ورحبت النقابه بالقرار.";
    private static final String OTHER = "دخل إضراب سائقي الحافلات يومه الثاني في العاصمة.";

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void starts() {
        spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.warehouse.dir", folder.toString())
                .getOrCreate();
        KhabarFunctions.register(spark);
        spark.sql("SELECT * FROM VALUES ('1', '" + WIRE + "'), ('2', '" + RETYPED + "'), ('3', '" + OTHER
                        + "'), ('4', NULL) AS news(id, text)")
                .createOrReplaceTempView("news");
    }

    @AfterAll
    static void stops() {
        spark.stop();
    }

    @Test
    void answersAreThoseOfTheLibrary() {
        Row row = spark.sql(
                        "SELECT khabar_normalize(text), khabar_sentences(text), khabar_keywords(NULL, text, 3) FROM news WHERE id = '1'")
                .first();

        assertThat(row.getString(0)).isEqualTo(Khabar.normalize(WIRE));
        assertThat(row.getList(1)).hasSize(2);
        assertThat(row.<String>getList(2)).isEqualTo(keywords(""));
        assertThat(spark.sql("SELECT khabar_keywords('النقابة ترحب', text, 3) FROM news WHERE id = '1'")
                        .first()
                        .<String>getList(0))
                .isEqualTo(keywords("النقابة ترحب"));
    }

    @Test
    void nullGivesNull() {
        Row row = spark.sql(
                        "SELECT khabar_normalize(text), khabar_sentences(text), khabar_keywords(NULL, text, 3), khabar_fingerprint(text)"
                                + " FROM news WHERE id = '4'")
                .first();

        assertThat(List.of(0, 1, 2, 3)).allMatch(row::isNullAt);
    }

    /** The query of the README. */
    @Test
    void reprintsAreFoundByTheNumbersThatTheyShare() {
        List<Row> pairs = spark.sql("""
                WITH keyed AS (
                  SELECT id, explode(slice(khabar_fingerprint(text), 1, 8)) AS key FROM news WHERE text IS NOT NULL)
                SELECT DISTINCT l.id AS original, r.id AS reprint
                FROM keyed l JOIN keyed r ON l.key = r.key AND l.id < r.id""").collectAsList();

        assertThat(pairs).extracting(Row::toString).containsExactly("[1,2]");
    }

    private static List<String> keywords(String title) {
        return KeywordExtractor.builder().limit(3).build().extract(title, WIRE).stream()
                .map(Keyword::text)
                .toList();
    }
}
