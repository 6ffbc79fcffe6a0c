package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.keyword.profile.LightStem;
import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.StemColumn;
import dev.khabar.lexicon.WordColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentFrequenciesTest {

    @TempDir
    Path folder;

    @Test
    void countsWordsInEachSpellingAndDocumentsByStem() {
        DocumentFrequencies counted = DocumentFrequencies.builder()
                .add("أعلنت الحكومة أن الحكومَة باقية")
                .add("اجتماع للحكومة")
                .build();

        assertThat(counted.documents()).isEqualTo(2);
        assertThat(counted.count("الحكومه")).isEqualTo(2);
        assertThat(counted.count("للحكومة")).isEqualTo(1);
        assertThat(counted.documentFrequency("حكومة")).isEqualTo(2);
        assertThat(counted.documentFrequency("برلمان")).isZero();
    }

    @Test
    void countsTheCompanyThatWordsKeep() {
        DocumentFrequencies counted = DocumentFrequencies.builder()
                .add("الرئيس الجديد، وصل إلى باريس. التي تصل")
                .build();

        assertThat(column(counted, "الرئيس", WordColumn.SEGMENT_START)).isEqualTo(1);
        assertThat(column(counted, "باريس", WordColumn.AFTER_PREPOSITION)).isEqualTo(1);
        assertThat(column(counted, "الجديد", WordColumn.AFTER_DEFINITE)).isEqualTo(1);
        assertThat(column(counted, "الجديد", WordColumn.SEGMENT_END)).isEqualTo(1);
        assertThat(column(counted, "تصل", WordColumn.AFTER_CLAUSE_OPENER)).isEqualTo(1);
        assertThat(column(counted, "باريس", WordColumn.SEGMENT_END)).isEqualTo(1);
    }

    private static int column(DocumentFrequencies counted, String word, int column) {
        return counted.words().count(counted.words().find(word), column);
    }

    @Test
    void countsStemsThatTitleAndTextShareOnceADocument() {
        DocumentFrequencies counted = DocumentFrequencies.builder()
                .add("قمة عربية", "القمة العربية، قمة")
                .add("خبر", "قمة أخرى")
                .build();

        int row = counted.stems().find(LightStem.of("قمه"));
        assertThat(counted.stems().count(row, StemColumn.DOCUMENTS)).isEqualTo(2);
        assertThat(counted.stems().count(row, StemColumn.TITLES)).isEqualTo(1);
    }

    @Property(tries = 100)
    void partsMergeInAnyOrderAndGrouping(
            @ForAll("texts") List<String> a, @ForAll("texts") List<String> b, @ForAll("texts") List<String> c)
            throws IOException {
        byte[] whole = bytes(of(Stream.of(a, b, c).flatMap(List::stream).toList()));

        assertThat(bytes(of(a).merge(of(b)).merge(of(c)))).isEqualTo(whole);
        assertThat(bytes(of(c).merge(of(b).merge(of(a))))).isEqualTo(whole);
        assertThat(bytes(Stream.of(a, b, c).flatMap(List::stream).parallel().collect(DocumentFrequencies.counting())))
                .isEqualTo(whole);
    }

    @Property(tries = 100)
    void whatIsSavedLoadsAgain(@ForAll("texts") List<String> texts) throws IOException {
        DocumentFrequencies counted = of(texts);

        DocumentFrequencies loaded = DocumentFrequencies.load(new ByteArrayInputStream(bytes(counted)));

        assertThat(loaded.documents()).isEqualTo(texts.size());
        assertThat(bytes(loaded)).isEqualTo(bytes(counted));
        for (String word :
                texts.stream().flatMap(text -> Stream.of(text.split(" ", -1))).collect(Collectors.toSet())) {
            assertThat(loaded.count(word)).isEqualTo(counted.count(word));
        }
    }

    @Test
    void aFileHoldsWhatAStreamDoes() throws IOException {
        Path file = folder.resolve("counts.bin");
        DocumentFrequencies counted = of(List.of("قمة عربية"));

        counted.save(file);

        assertThat(file).hasBinaryContent(bytes(counted));
        assertThat(bytes(DocumentFrequencies.load(file))).isEqualTo(bytes(counted));
    }

    @Test
    void pruningLeavesOutWhatIsRare() {
        DocumentFrequencies pruned = of(List.of("قمة قمة", "قمة خبر")).prune(2, 2);

        assertThat(pruned.count("قمة")).isEqualTo(3);
        assertThat(pruned.count("خبر")).isZero();
        assertThat(pruned.documentFrequency("خبر")).isZero();
        assertThat(pruned.documents()).isEqualTo(2);
        assertThatIllegalArgumentException().isThrownBy(() -> pruned.prune(0, 1));
    }

    @Test
    void aBuilderMayGoOnAfterBuilding() {
        DocumentFrequencies.Builder builder = DocumentFrequencies.builder().add("قمة");
        DocumentFrequencies before = builder.build();

        builder.addAll(Stream.of("قمة", "خبر"));

        assertThat(before.count("قمة")).isEqualTo(1);
        assertThat(builder.build().count("قمة")).isEqualTo(2);
    }

    @Test
    void aDamagedFileIsRefusedByName() throws IOException {
        Path file = folder.resolve("damaged.bin");
        byte[] bytes = bytes(of(List.of("قمة عربية")));
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);

        assertThatThrownBy(() -> DocumentFrequencies.load(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ": damaged or cut short");
    }

    @Test
    void aFileThatIsNotThereIsTheCallersToKnow() {
        assertThatThrownBy(() -> DocumentFrequencies.load(folder.resolve("none.bin")))
                .isInstanceOf(IOException.class);
    }

    @Test
    void thePackagedStatisticsAreThere() {
        DocumentFrequencies news = DocumentFrequencies.news();

        assertThat(news.documents()).isEqualTo(8_001);
        assertThat(news.documentFrequency("الحكومة")).isBetween(200, 4_000);
        assertThat(news.count("كازاخستان")).isLessThan(news.count("تونس"));
        assertThat(DocumentFrequencies.news()).isSameAs(news);
    }

    @Test
    void thePackagedStatisticsStaySmall() throws IOException {
        try (InputStream in = CorpusCounts.class.getResourceAsStream("news-frequencies.bin")) {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream();
            try (DeflaterOutputStream out = new DeflaterOutputStream(compressed)) {
                in.transferTo(out);
            }
            assertThat(compressed.size()).isLessThanOrEqualTo(300_000);
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        DocumentFrequencies.Builder builder = DocumentFrequencies.builder();

        assertThatNullPointerException().isThrownBy(() -> builder.add(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.add(null, "خبر"))
                .withMessage("title");
        assertThatNullPointerException().isThrownBy(() -> builder.addAll(null)).withMessage("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentFrequencies.load((Path) null))
                .withMessage("file");
        assertThatNullPointerException()
                .isThrownBy(() -> DocumentFrequencies.news().merge(null))
                .withMessage("other");
    }

    private static DocumentFrequencies of(List<String> texts) {
        return DocumentFrequencies.builder().addAll(texts.stream()).build();
    }

    private static byte[] bytes(DocumentFrequencies frequencies) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        frequencies.save(out);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of("قمة", "القمة", "خبر", "وخبر", "،", "التي", "في", "العربية", "2025", "ﻻ")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words))
                .list()
                .ofMaxSize(5);
    }
}
