package dev.khabar.examples.elasticsearch;

import java.util.HashMap;
import java.util.Map;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** What an index may set of {@code khabar_normalization}. */
@AnalysisSettings
public interface NormalizationSettings {

    /** The name of a preset. */
    @StringSetting(path = "preset", defaultValue = "search")
    String preset();

    /** {@code folded}, or {@code kept} before stop words and stems, which know words by their spelling. */
    @StringSetting(path = "spelling", defaultValue = "folded")
    String spelling();

    /** As Lucene hands settings to a part of the library, which takes what it is given out of the map. */
    static Map<String, String> arguments(NormalizationSettings settings) {
        Map<String, String> arguments = new HashMap<>();
        arguments.put("preset", settings.preset());
        arguments.put("spelling", settings.spelling());
        return arguments;
    }
}
