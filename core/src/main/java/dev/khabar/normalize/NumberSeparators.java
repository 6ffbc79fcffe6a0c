package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;

/**
 * The decimal and the thousands separator between two digits follow the digits: ٫ and ٬ in Arabic-Indic and Persian
 * numbers, full stop and comma in ASCII ones.
 *
 * <p>Towards ٫ and ٬ the number must read as one: a single full stop in it, or commas before groups of three. Dates and
 * versions (2.10.2024, 1.2.3) stay.
 */
final class NumberSeparators implements ContextRule {

    private final Rule rule;

    NumberSeparators(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Neighbour neighbour(char c) {
        return Neighbour.DIGIT;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        int digits = ArabicCharacters.isDigit(out.last()) ? Surroundings.digitsFrom(source, at + 1, out) : 0;
        char separator = source.charAt(at);
        if (digits == 0
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

    /** Whether the number has no other decimal separator; {@code end} is where its digits end. */
    private static boolean isDecimal(CharSequence source, int end, Output out) {
        int back = 1;
        while (back < Surroundings.FAR && ArabicCharacters.isDigit(out.last(back))) {
            back++;
        }
        boolean again = Surroundings.at(source, end) == '.' && Surroundings.digitsFrom(source, end + 1, out) > 0;
        boolean already = out.last(back) == '.' || out.last(back) == ArabicCharacters.DECIMAL_SEPARATOR;
        return !again && !already;
    }
}
