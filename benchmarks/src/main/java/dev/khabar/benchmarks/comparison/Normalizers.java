package dev.khabar.benchmarks.comparison;

import com.ibm.icu.text.Normalizer2;
import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.ar.ArabicNormalizer;

/** What people choose between, by the names of the table's columns. */
final class Normalizers {

    private Normalizers() {}

    /** Ours, those of Java for real, those of Python through the presets that mirror them. */
    static Map<String, UnaryOperator<String>> all() {
        Map<String, UnaryOperator<String>> all = new LinkedHashMap<>();
        all.put("Khabar SEARCH", TextNormalizer.of(Preset.SEARCH)::normalize);
        all.put("Khabar DISPLAY", TextNormalizer.of(Preset.DISPLAY)::normalize);
        all.put("Lucene", Normalizers::lucene);
        all.put("ICU NFKC", Normalizer2.getNFKCInstance()::normalize);
        all.put("ICU NFKC_Casefold", Normalizer2.getNFKCCasefoldInstance()::normalize);
        all.put("CAMeL Tools", TextNormalizer.of(Preset.CAMEL_SEARCH)::normalize);
        all.put("CAMeL arclean", TextNormalizer.of(Preset.CAMEL_ARCLEAN)::normalize);
        all.put("PyArabic", pyArabic()::normalize);
        all.put("AraBERT", TextNormalizer.of(Preset.ARABERT)::normalize);
        return all;
    }

    private static String lucene(String text) {
        char[] characters = text.toCharArray();
        return new String(characters, 0, new ArabicNormalizer().normalize(characters, characters.length));
    }

    private static TextNormalizer pyArabic() {
        return TextNormalizer.of(Preset.PYARABIC_TASHKEEL)
                .andThen(TextNormalizer.of(Preset.PYARABIC_TATWEEL))
                .andThen(TextNormalizer.of(Preset.PYARABIC_LIGATURE))
                .andThen(TextNormalizer.of(Preset.PYARABIC_HAMZA));
    }
}
