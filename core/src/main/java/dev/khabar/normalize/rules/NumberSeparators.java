package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.RequiredNeighbour;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/**
 * The decimal and the thousands separator between two digits follow the digits: ٫ and ٬ in Arabic-Indic and Persian
 * numbers, full stop and comma in ASCII ones.
 *
 * <p>Towards ٫ and ٬ the number must read as one: a single full stop in it, or commas before groups of three. Dates and
 * versions (2.10.2024, 1.2.3) stay.
 */
public final class NumberSeparators implements ContextRule {

    private static final String ASCII = ".,";
    private static final String ARABIC = "٫٬";

    private final Enum<?> rule;

    private NumberSeparators(Enum<?> rule) {
        this.rule = rule;
    }

    /** Those of ASCII digits become those of Arabic-Indic and Persian ones. */
    public static void toArabic(CharacterTableBuilder table, Enum<?> rule) {
        table.contextAll(ASCII, new NumberSeparators(rule));
    }

    /** Those of Arabic-Indic and Persian digits become those of ASCII ones. */
    public static void toAscii(CharacterTableBuilder table, Enum<?> rule) {
        table.contextAll(ARABIC, new NumberSeparators(rule));
    }

    @Override
    public RequiredNeighbour requiredNeighbour(char c) {
        return RequiredNeighbour.DIGIT;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        int digits = ArabicCharacters.isDigit(out.last()) ? Surroundings.digitsFrom(source, at + 1, out) : 0;
        char separator = source.charAt(at);
        if (digits == 0
                || (ASCII.indexOf(separator) >= 0 && isAscii(out.last()))
                || (separator == '.' && !isDecimal(source, at + 1 + digits, out))
                || (separator == ',' && digits != 3)) {
            return DECLINED;
        }
        out.put(
                at,
                switch (separator) {
                    case ArabicCharacters.DECIMAL_SEPARATOR -> '.';
                    case ArabicCharacters.THOUSANDS_SEPARATOR -> ',';
                    case '.' -> ArabicCharacters.DECIMAL_SEPARATOR;
                    default -> ArabicCharacters.THOUSANDS_SEPARATOR;
                },
                rule);
        return at + 1;
    }

    /** A digit that stayed what it was is one of an address. */
    private static boolean isAscii(char digit) {
        return digit <= '9';
    }

    /** Whether the number has no other decimal separator; {@code end} is where its digits end. */
    private static boolean isDecimal(CharSequence source, int end, Output out) {
        int back = 1;
        while (back < Surroundings.REACH && ArabicCharacters.isDigit(out.last(back))) {
            back++;
        }
        boolean again = Surroundings.at(source, end) == '.' && Surroundings.digitsFrom(source, end + 1, out) > 0;
        boolean already = out.last(back) == '.' || out.last(back) == ArabicCharacters.DECIMAL_SEPARATOR;
        return !again && !already;
    }
}
