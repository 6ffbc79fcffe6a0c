package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.Rewriting;
import dev.khabar.normalize.engine.RewritingStep;
import dev.khabar.normalize.engine.Surroundings;

/**
 * HTML character references, as the HTML standard reads them in text: named ones with or without their semicolon where
 * both exist, the longest name that fits, decimal and hexadecimal numbers; numbers that name no character, and those that
 * browsers take for windows-1252, likewise.
 */
public final class HtmlEntities extends RewritingStep {

    private static final int LONGEST_NAME = 32;
    private static final String REPLACEMENT_CHARACTER = "\uFFFD";

    /** What browsers show for the numbers 128 to 159; a space where there is nothing. */
    private static final String WINDOWS_1252 =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152"
                    + "\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public HtmlEntities(Enum<?> rule) {
        super(rule);
    }

    @Override
    public void rewrite(String text, Rewriting out) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (Surroundings.at(text, at + 1) == '#') {
                numeric(text, at, out);
            } else {
                named(text, at, out);
            }
        }
    }

    private static void named(String text, int at, Rewriting out) {
        int end = at + 1;
        while (end < text.length() && end <= at + LONGEST_NAME && isNamePart(text.charAt(end))) {
            end++;
        }
        if (Surroundings.at(text, end) == ';') {
            end++;
        }
        for (; end > at + 2; end--) {
            String character = HtmlEntityNames.character(text.substring(at + 1, end));
            if (character != null) {
                out.replace(at, end - at, character);
                return;
            }
        }
    }

    private static boolean isNamePart(char c) {
        return AsciiCharacters.isAsciiLetterOrDigit(c);
    }

    private static void numeric(String text, int at, Rewriting out) {
        char x = Surroundings.at(text, at + 2);
        int radix = x == 'x' || x == 'X' ? 16 : 10;
        int start = radix == 16 ? at + 3 : at + 2;
        int end = start;
        int number = 0;
        while (end < text.length() && asciiDigit(text.charAt(end), radix) >= 0) {
            number = Math.min(number * radix + asciiDigit(text.charAt(end), radix), Character.MAX_CODE_POINT + 1);
            end++;
        }
        if (end == start) {
            return;
        }
        if (Surroundings.at(text, end) == ';') {
            end++;
        }
        out.replace(at, end - at, character(number));
    }

    private static int asciiDigit(char c, int radix) {
        return c < 0x80 ? Character.digit(c, radix) : -1;
    }

    private static String character(int number) {
        if (number >= 0x80 && number <= 0x9F) {
            return String.valueOf(WINDOWS_1252.charAt(number - 0x80));
        }
        if (number == 0 || number > Character.MAX_CODE_POINT || (number >= 0xD800 && number <= 0xDFFF)) {
            return REPLACEMENT_CHARACTER;
        }
        return isNoCharacter(number) ? "" : Character.toString(number);
    }

    /** Control characters but white space, and the noncharacters. */
    private static boolean isNoCharacter(int number) {
        boolean control = number < 0x20 && number != '\t' && number != '\n' && number != '\f' && number != '\r';
        return control || number == 0x7F || (number >= 0xFDD0 && number <= 0xFDEF) || (number & 0xFFFE) == 0xFFFE;
    }
}
