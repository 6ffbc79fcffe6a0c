package dev.khabar.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.UnicodeSet;
import dev.khabar.LuceneArabic;
import dev.khabar.SeedArticle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PresetTest {

    private static final String CASES = "presets.txt";
    private static final LuceneArabic LUCENE = LuceneArabic.normalizer();

    @TestFactory
    Stream<DynamicTest> presetsDoWhatTheirLinesSay() {
        return GoldenLines.of(CASES).stream()
                .map(line -> DynamicTest.dynamicTest(line.get(0) + ": " + line.get(1), () -> assertThat(
                                TextNormalizer.of(Preset.valueOf(line.get(0))).normalize(line.get(1)))
                        .isEqualTo(line.get(2))));
    }

    @Test
    void everyPresetHasALine() {
        assertThat(GoldenLines.of(CASES))
                .extracting(line -> Preset.valueOf(line.get(0)))
                .contains(Preset.values());
    }

    @Test
    void aPresetHasOneRuleOfEachChoiceAndCannotBeChanged() {
        for (Preset preset : Preset.values()) {
            Map<Rule.Choice, Long> chosen = preset.rules().stream()
                    .filter(rule -> rule.choice() != Rule.Choice.NONE)
                    .collect(Collectors.groupingBy(Rule::choice, Collectors.counting()));
            assertThat(chosen.values()).as(preset.name()).allMatch(count -> count == 1);
        }
        assertThatThrownBy(() -> Preset.SEARCH.rules().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    /** The reason why peers' folding is refused by our own presets: no word may become another one's spelling halfway. */
    @Test
    void ourOwnPresetsKeepLettersOfNames() {
        for (Preset preset : Set.of(Preset.SEARCH, Preset.DISPLAY)) {
            assertThat(TextNormalizer.of(preset).normalize("ڨ گ پ چ ڤ ژ")).isEqualTo("ڨ گ پ چ ڤ ژ");
        }
    }

    @Test
    void luceneIsLucenesNormaliserOnEveryCharacterInEveryPlace() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            for (String word : new String[] {
                "" + c, c + "ب", "ب" + c, "ب" + c + "ى", c + "ة" + c, "أ" + c + "\u064E", "" + c + c + c
            }) {
                luceneAgrees(word);
            }
        }
    }

    @Test
    void luceneIsLucenesNormaliserOnTheSeedWholeAndWordByWord() {
        luceneAgrees(SeedArticle.text());
        Arrays.stream(SeedArticle.text().split("\\s+")).forEach(PresetTest::luceneAgrees);
    }

    private static void luceneAgrees(String text) {
        char[] ours = text.toCharArray();
        int ourLength = TextNormalizer.of(Preset.LUCENE).tryNormalizeInPlace(ours, ours.length);

        String expected = LUCENE.apply(text);
        if (!new String(ours, 0, ourLength).equals(expected)
                || !TextNormalizer.of(Preset.LUCENE).normalize(text).equals(expected)) {
            assertThat(TextNormalizer.of(Preset.LUCENE).normalize(text))
                    .as(text)
                    .isEqualTo(expected);
            assertThat(new String(ours, 0, ourLength)).as("in place: " + text).isEqualTo(expected);
        }
    }

    /** Whatever stands in a text: nothing but what the documents of a preset name. */
    @Test
    void nothingOutsideTheNamedSetsChanges() {
        String marks =
                "\\u0610-\\u061A\\u064B-\\u065F\\u0670\\u06D6-\\u06DC\\u06DF-\\u06E4\\u06E7\\u06E8\\u06EA-\\u06ED"
                        + "\\u0897-\\u089F\\u08CA-\\u08E1\\u08E3-\\u08FF";
        String shapes =
                "\\uFB50-\\uFBB1\\uFBD3-\\uFD3D\\uFD50-\\uFD8F\\uFD92-\\uFDC7\\uFE70-\\uFE72\\uFE74\\uFE76-\\uFEFC";
        String phrases = "\\uFBC3-\\uFBD2\\uFD40-\\uFD4F\\uFD90\\uFD91\\uFDC8-\\uFDCF\\uFDF0-\\uFDFF";
        String lookAlikes = "ٴٶٷٸیکڪہھۀۂۃەےۓۍېں";
        String invisible =
                "\\u0000-\\u0008\\u000E-\\u001B\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B\\u2060\\u180E\\uFEFF";
        String unseen = "\\u034F\\u2061-\\u2064\\u206A-\\u206F\\uFE00-\\uFE0F";
        String directional = "\\u200C-\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069";
        String spaces = "\\u0009\\u001C-\\u0020\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
        String folded = "أإآٱٲٳٵؤئىةـڢڡڧٯ\\u06DD\\u06DE\\u06E5\\u06E6\\u06E9";
        String signs = "٠-٩۰-۹٫٬،؛؟٪۔٭“”„‟«»‘’‚‛‹›…";
        String capitals = "[[:Changes_When_Lowercased:]&[\\u0041-\\u024F\\u1E00-\\u1EFF]]";

        assertThat(changedBy(Preset.SEARCH))
                .isEqualTo(pattern(
                        marks,
                        shapes,
                        phrases,
                        lookAlikes,
                        invisible,
                        unseen,
                        directional,
                        spaces,
                        folded,
                        signs,
                        capitals));
        assertThat(changedBy(Preset.DISPLAY)).isEqualTo(pattern(shapes, lookAlikes, invisible, spaces, "ـ"));
        assertThat(changedBy(Preset.LUCENE)).isEqualTo(pattern("آأإىةـ\\u064B-\\u0652"));
    }

    private static String pattern(String... parts) {
        return new UnicodeSet()
                .addAll(new UnicodeSet("[" + String.join("", parts) + "]"))
                .toPattern(true);
    }

    /** The characters that a preset changes alone, between letters or between digits. */
    private static String changedBy(Preset preset) {
        TextNormalizer normalizer = TextNormalizer.of(preset);
        UnicodeSet changed = new UnicodeSet();
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            for (String around : new String[] {"", "ب", "1"}) {
                String text = around + c + around;
                if (!normalizer.normalize(text).equals(text)) {
                    changed.add(c);
                }
            }
        }
        return changed.toPattern(true);
    }

    /** What stays for every preset, one by one: letters of Arabic that nobody folds, and other scripts. */
    @Test
    void plainLettersStay() {
        String letters = "ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي";
        Map<Preset, String> changed = new HashMap<>();
        for (Preset preset : Preset.values()) {
            String result = TextNormalizer.of(preset).normalize(letters);
            if (!result.equals(letters)) {
                changed.put(preset, result);
            }
        }
        assertThat(changed).isEmpty();
    }
}
