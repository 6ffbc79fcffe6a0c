package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;

/**
 * Digits of links, e-mail addresses and domain names (https://a.bc/2024, news24@a.bc, tv2.com) stay as they are: another script
 * would make another address of it. An address is a run of characters that addresses are made of, with a letter and one of the
 * signs of one: {@code ://}, {@code www.}, an at sign in it, or a full stop before a last part of letters.
 */
final class AddressDigits implements ContextRule {

    private static final String SIGNS = "-._~:/?#@%&=+";
    private static final String SCHEME_END = "://";
    private static final String WEB = "www.";
    /** How far an address is followed on either side of a digit. */
    private static final int REACH = 200;

    private static final int SHORTEST_TOP = 2;

    @Override
    public int apply(CharSequence source, int at, Output out) {
        int before = 0;
        boolean letters = false;
        while (before < REACH && isOfAddress(out.last(before + 1))) {
            before++;
            letters |= AsciiCharacters.isAsciiLetter(out.last(before));
        }
        int end = at + 1;
        while (end <= at + REACH && isOfAddress(Surroundings.at(source, end))) {
            letters |= AsciiCharacters.isAsciiLetter(source.charAt(end));
            end++;
        }
        if (!letters || !isAddress(run(source, at, end, before, out))) {
            return DECLINED;
        }
        out.copy(at);
        return at + 1;
    }

    private static String run(CharSequence source, int at, int end, int before, Output out) {
        StringBuilder run = new StringBuilder(before + end - at);
        for (int back = before; back > 0; back--) {
            run.append(out.last(back));
        }
        return run.append(source, at, end).toString();
    }

    private static boolean isAddress(String run) {
        int sign = run.indexOf('@');
        return run.contains(SCHEME_END)
                || run.startsWith(WEB)
                || (sign > 0 && sign < run.length() - 1)
                || hasDomain(run);
    }

    /** Whether a full stop stands between a name and two letters or more that end it. */
    private static boolean hasDomain(String run) {
        for (int dot = run.indexOf('.', 1); dot > 0; dot = run.indexOf('.', dot + 1)) {
            int end = dot + 1;
            while (end < run.length() && AsciiCharacters.isAsciiLetter(run.charAt(end))) {
                end++;
            }
            boolean ends = end == run.length() || !AsciiCharacters.isAsciiLetterOrDigit(run.charAt(end));
            if (end - dot > SHORTEST_TOP && ends && AsciiCharacters.isAsciiLetterOrDigit(run.charAt(dot - 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAddress(char c) {
        return AsciiCharacters.isAsciiLetterOrDigit(c) || SIGNS.indexOf(c) >= 0;
    }
}
