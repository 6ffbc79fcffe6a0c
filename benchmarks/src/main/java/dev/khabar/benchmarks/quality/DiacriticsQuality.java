package dev.khabar.benchmarks.quality;

import dev.khabar.diacritics.Diacritics;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** How many vocalised lines come out as they should without U+064B to U+0652 and U+0670. */
final class DiacriticsQuality implements QualityTask {

    private static final Pattern TASHKEEL = Pattern.compile("[\u064B-\u0652\u0670]");

    @Override
    public String name() {
        return "diacritics";
    }

    @Override
    public String file(EvaluationData data) {
        return "diacritics/vocalised_" + data.split() + ".txt";
    }

    @Override
    public List<Figure> measure(EvaluationData data) throws IOException {
        List<String> lines = data.lines(file(data));
        int right = (int) lines.stream()
                .filter(line ->
                        Diacritics.strip(line).equals(TASHKEEL.matcher(line).replaceAll("")))
                .count();
        return List.of(Figure.share(name(), name(), "lines stripped right", "khabar", right, lines.size()));
    }
}
