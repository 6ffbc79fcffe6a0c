package dev.khabar.lucene;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the arguments of factories. Each one that is read is taken out of the map; what is left is unknown. */
final class Arguments {

    private Arguments() {}

    /** The constant that an argument names, in small letters with hyphens: {@code camel-search}. */
    static <E extends Enum<E>> E constant(Map<String, String> arguments, String name, E fallback) {
        String value = arguments.remove(name);
        if (value == null) {
            return fallback;
        }
        return named(name, value, fallback.getDeclaringClass());
    }

    /** The constants that an argument names, with commas between them; none where there is no such argument. */
    static <E extends Enum<E>> Set<E> constants(Map<String, String> arguments, String name, Class<E> type) {
        Set<E> constants = EnumSet.noneOf(type);
        String values = arguments.remove(name);
        if (values != null) {
            for (String value : values.split(",", -1)) {
                constants.add(named(name, value.strip(), type));
            }
        }
        return constants;
    }

    private static <E extends Enum<E>> E named(String name, String value, Class<E> type) {
        E[] constants = type.getEnumConstants();
        return Arrays.stream(constants)
                .filter(constant -> written(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is \"" + value + "\", but must be one of "
                        + Arrays.stream(constants).map(Arguments::written).collect(Collectors.joining(", "))));
    }

    /** What to do with hamza, ة and ى. */
    private enum Spelling {
        FOLDED,
        KEPT
    }

    /** Whether the argument {@code spelling} says that hamza, ة and ى are kept; without it they are folded. */
    static boolean keepsSpelling(Map<String, String> arguments) {
        return constant(arguments, "spelling", Spelling.FOLDED) == Spelling.KEPT;
    }

    /** The normaliser of the argument {@code preset}, search by default, with or without its folding. */
    static TextNormalizer normalizer(Map<String, String> arguments, boolean keepsSpelling) {
        Preset preset = constant(arguments, "preset", Preset.SEARCH);
        return keepsSpelling ? SpellingRules.keptIn(preset) : TextNormalizer.of(preset);
    }

    /** Refuses what no factory has read. */
    static void refuse(Map<String, String> arguments, String factory) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException(factory + " knows no argument " + String.join(", ", arguments.keySet()));
        }
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
