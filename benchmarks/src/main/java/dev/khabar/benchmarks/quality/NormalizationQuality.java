package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many lines come out of each preset that mirrors a peer just as the peer itself gave them. */
final class NormalizationQuality implements QualityTask {

    private static final Map<String, Preset> PRESETS = new LinkedHashMap<>();

    static {
        PRESETS.put("camel.dediac_ar", Preset.CAMEL_DEDIAC);
        PRESETS.put("camel.normalize_alef_ar", Preset.CAMEL_ALEF);
        PRESETS.put("camel.normalize_alef_maksura_ar", Preset.CAMEL_ALEF_MAKSURA);
        PRESETS.put("camel.normalize_teh_marbuta_ar", Preset.CAMEL_TEH_MARBUTA);
        PRESETS.put("camel.normalize_unicode", Preset.CAMEL_UNICODE);
        PRESETS.put("camel.arclean", Preset.CAMEL_ARCLEAN);
        PRESETS.put("camel.dediac+alef+maksura+teh", Preset.CAMEL_SEARCH);
        PRESETS.put("pyarabic.strip_tashkeel", Preset.PYARABIC_TASHKEEL);
        PRESETS.put("pyarabic.strip_harakat", Preset.PYARABIC_HARAKAT);
        PRESETS.put("pyarabic.strip_shadda", Preset.PYARABIC_SHADDA);
        PRESETS.put("pyarabic.strip_lastharaka", Preset.PYARABIC_LAST_HARAKA);
        PRESETS.put("pyarabic.strip_tatweel", Preset.PYARABIC_TATWEEL);
        PRESETS.put("pyarabic.strip_diacritics", Preset.PYARABIC_DIACRITICS);
        PRESETS.put("pyarabic.strip_small", Preset.PYARABIC_SMALL);
        PRESETS.put("pyarabic.normalize_ligature", Preset.PYARABIC_LIGATURE);
        PRESETS.put("pyarabic.normalize_hamza", Preset.PYARABIC_HAMZA);
        PRESETS.put("arabert.v02", Preset.ARABERT);
    }

    @Override
    public String name() {
        return "normalization";
    }

    @Override
    public String file(EvaluationData data) {
        return "normalization/peers_" + data.split() + ".jsonl";
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<JsonNode> rows = data.objects(file(data));
        List<Figure> figures = new ArrayList<>();
        int allRight = 0;
        int all = 0;
        for (Map.Entry<String, Preset> operation : PRESETS.entrySet()) {
            TextNormalizer normalizer = TextNormalizer.of(operation.getValue());
            int right = 0;
            int cases = 0;
            for (JsonNode row : rows) {
                JsonNode expected = row.path("expected").path(operation.getKey());
                if (!expected.isMissingNode()) {
                    cases++;
                    right += normalizer.normalize(row.path("input").asText()).equals(expected.asText()) ? 1 : 0;
                }
            }
            allRight += right;
            all += cases;
            figures.add(Figure.share(
                    name(), name() + "." + operation.getKey(), operation.getKey(), "khabar", right, cases));
        }
        figures.add(Figure.share(name(), name(), "all operations", "khabar", allRight, all));
        return figures;
    }
}
