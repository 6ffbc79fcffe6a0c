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

    private static final int LONGEST_NUMBER = 40;

    private final Rule rule;

    NumberSeparators(Rule rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (!ArabicCharacters.isDigit(out.last()) || !Surroundings.digitFollows(source, at + 1)) {
            return DECLINED;
        }
        char separator = source.charAt(at);
        if ((separator == '.' && !isDecimal(source, at, out)) || (separator == ',' && !isThousands(source, at))) {
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

    private static boolean isDecimal(CharSequence source, int at, Output out) {
        int end = at + 1;
        while (end < at + LONGEST_NUMBER && Surroundings.digitFollows(source, end)) {
            end++;
        }
        int back = 1;
        while (back < LONGEST_NUMBER && ArabicCharacters.isDigit(out.last(back))) {
            back++;
        }
        boolean again = Surroundings.at(source, end) == '.' && Surroundings.digitFollows(source, end + 1);
        boolean already = out.last(back) == '.' || out.last(back) == ArabicCharacters.DECIMAL_SEPARATOR;
        return !again && !already;
    }

    private static boolean isThousands(CharSequence source, int at) {
        return Surroundings.digitFollows(source, at + 2)
                && Surroundings.digitFollows(source, at + 3)
                && !Surroundings.digitFollows(source, at + 4);
    }
}
