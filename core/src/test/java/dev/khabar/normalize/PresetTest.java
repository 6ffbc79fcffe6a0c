package dev.khabar.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.SeedArticle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ar.ArabicNormalizer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PresetTest {

    private static final String CASES = "presets.txt";

    @TestFactory
    Stream<DynamicTest> presetsDoWhatTheirLinesSay() {
        return GoldenLines.of(CASES).stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.get(0) + ": " + line.get(1),
                        () -> assertThat(TextNormalizer.of(Preset.valueOf(line.get(0)))
                                        .normalize(line.get(1)))
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
        char[] theirs = text.toCharArray();
        char[] ours = text.toCharArray();
        int theirLength = new ArabicNormalizer().normalize(theirs, theirs.length);
        int ourLength = TextNormalizer.of(Preset.LUCENE).normalize(ours, ours.length);

        String expected = new String(theirs, 0, theirLength);
        if (!new String(ours, 0, ourLength).equals(expected)
                || !TextNormalizer.of(Preset.LUCENE).normalize(text).equals(expected)) {
            assertThat(TextNormalizer.of(Preset.LUCENE).normalize(text))
                    .as(text)
                    .isEqualTo(expected);
            assertThat(new String(ours, 0, ourLength)).as("in place: " + text).isEqualTo(expected);
        }
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
