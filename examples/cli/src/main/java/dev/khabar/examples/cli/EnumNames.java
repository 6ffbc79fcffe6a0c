package dev.khabar.examples.cli;

import dev.khabar.normalize.Preset;
import dev.khabar.sentence.AbbreviationKind;
import dev.khabar.sentence.Ellipses;
import dev.khabar.sentence.LineBreaks;
import dev.khabar.sentence.Pause;
import dev.khabar.sentence.Quotations;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The constants of an enumeration on the command line: {@code end-sentences} for {@code END_SENTENCES}, in any case. */
abstract class EnumNames<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

    private final Class<E> type;

    private EnumNames(Class<E> type) {
        this.type = type;
    }

    @Override
    public E convert(String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> name(constant).equalsIgnoreCase(name.replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + String.join(", ", this)));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(type.getEnumConstants()).map(EnumNames::name).iterator();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static final class OfPresets extends EnumNames<Preset> {
        OfPresets() {
            super(Preset.class);
        }
    }

    static final class OfLineBreaks extends EnumNames<LineBreaks> {
        OfLineBreaks() {
            super(LineBreaks.class);
        }
    }

    static final class OfEllipses extends EnumNames<Ellipses> {
        OfEllipses() {
            super(Ellipses.class);
        }
    }

    static final class OfAbbreviationKinds extends EnumNames<AbbreviationKind> {
        OfAbbreviationKinds() {
            super(AbbreviationKind.class);
        }
    }

    static final class OfQuotations extends EnumNames<Quotations> {
        OfQuotations() {
            super(Quotations.class);
        }
    }

    static final class OfPauses extends EnumNames<Pause> {
        OfPauses() {
            super(Pause.class);
        }
    }
}
