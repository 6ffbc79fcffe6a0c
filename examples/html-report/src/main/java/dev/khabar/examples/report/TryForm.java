package dev.khabar.examples.report;

import dev.khabar.normalize.Preset;
import java.util.Arrays;
import java.util.List;

/**
 * The form of the page to try.
 *
 * @param text what is in it
 * @param json the findings, to be copied
 */
record TryForm(String text, List<Choice> presets, String json) {

    /** A preset to choose. */
    record Choice(String name, boolean chosen) {}

    static TryForm of(String text, Preset chosen) {
        return new TryForm(
                Printable.text(text),
                Arrays.stream(Preset.values())
                        .map(preset -> new Choice(preset.name(), preset == chosen))
                        .toList(),
                FindingsJson.of(text, chosen));
    }
}
