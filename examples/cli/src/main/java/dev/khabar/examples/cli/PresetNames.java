package dev.khabar.examples.cli;

import dev.khabar.normalize.Preset;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** The names of presets on the command line: {@code camel-dediac} for {@code CAMEL_DEDIAC}. */
final class PresetNames implements Iterable<String> {

    static String of(Preset preset) {
        return preset.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Preset parse(String name) {
        return Arrays.stream(Preset.values())
                .filter(preset -> of(preset).equals(name))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("no preset is called '" + name + "' (there are: "
                        + Arrays.stream(Preset.values()).map(PresetNames::of).collect(Collectors.joining(", ")) + ")"));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(Preset.values()).map(PresetNames::of).iterator();
    }
}
