package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;

/**
 * A tatweel with a hamza above it is a letter, not a stretched word. Before an alef the two are آ today (فـَٔامنوا: فآمنوا), but
 * after a yeh (شيـٔا: شيئا); there and elsewhere it becomes the yeh that carries the hamza, and {@link LetterComposition} makes
 * one letter of both.
 */
public final class HamzaSeat implements ContextRule {

    private static final int NONE = -1;

    private final Enum<?> rule;

    public HamzaSeat(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        if (Surroundings.at(source, at + 1) == ArabicCharacters.TATWEEL) {
            return out.table().drops(ArabicCharacters.TATWEEL) ? dropButLast(source, at, out) : DECLINED;
        }
        if (!Surroundings.carriesHamza(source, at, out) || wouldElongate(source, at, ArabicCharacters.YEH, out)) {
            return DECLINED;
        }
        int alef = isYeh(Surroundings.letterBefore(out)) ? NONE : alefAfter(source, at + 1, out);
        if (alef != NONE && !wouldElongate(source, alef, ArabicCharacters.ALEF, out)) {
            out.replace(at, alef + 1 - at, out.table().plainText(ArabicCharacters.ALEF_MADDA), rule);
            return alef + 1;
        }
        out.put(at, ArabicCharacters.YEH, rule);
        return at + 1;
    }

    private static boolean isYeh(char c) {
        return c == ArabicCharacters.YEH || c == ArabicCharacters.ALEF_MAKSURA;
    }

    /** Where the alef stands that makes آ with the hamza before it, marks between the two or not. */
    private static int alefAfter(CharSequence source, int from, Output out) {
        int at = from;
        while (at < source.length() && source.charAt(at) != ArabicCharacters.ALEF) {
            int passed = Surroundings.passedOver(source, at, out);
            if (passed == 0) {
                return NONE;
            }
            at += passed;
        }
        return at < source.length() && LetterComposition.composedAt(source, at) == ArabicCharacters.ALEF ? at : NONE;
    }

    /** Where all tatweel goes, a run of them is done at once but for its last: only that one can carry a hamza. */
    private static int dropButLast(CharSequence source, int from, Output out) {
        int at = from;
        while (Surroundings.at(source, at + 1) == ArabicCharacters.TATWEEL) {
            out.drop(at++, 1, null);
        }
        return at;
    }

    /** Whether a yeh or alef in the place of {@code at} would be one of three in a row, which no word has. */
    private static boolean wouldElongate(CharSequence source, int at, char letter, Output out) {
        char written = out.table().plain(letter);
        if (out.last() != written) {
            return false;
        }
        int next = at + 1;
        while (next < source.length()) {
            char c = source.charAt(next);
            boolean stretches = c == ArabicCharacters.TATWEEL && !Surroundings.carriesHamza(source, next, out);
            int passed = stretches ? 1 : Surroundings.passedOver(source, next, out);
            if (passed == 0) {
                return out.last(2) == written
                        || c == ArabicCharacters.TATWEEL
                        || out.table().plain(LetterComposition.composedAt(source, next)) == written;
            }
            next += passed;
        }
        return out.last(2) == written;
    }
}
