package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import java.util.Set;

/**
 * A letter written three times or more for the tone of voice: جداااا. Two of a letter stay, as in so many words.
 *
 * <p>The run is cut to {@code limit} letters. At limit 1 it keeps two where the word is one that doubles by right
 * (اللللذين: اللذين). Exactly three of a letter that can be a prefix stay at the start of a word, for they can be right
 * (بببغاء, تتتابع).
 */
public final class Elongation implements ContextRule {

    private static final String PREFIXES = "وفبكلسيتنم";
    /** Ends the plural of words in ي: صحفيين. */
    private static final String NISBA_PLURAL = "يين";

    private static final int LONGEST = 16;

    private final Enum<?> rule;
    private final int limit;
    private final Set<String> doubling;

    public Elongation(Enum<?> rule, int limit, Set<String> doubling) {
        this.rule = rule;
        this.limit = limit;
        this.doubling = doubling;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char letter = out.last();
        if (!ArabicCharacters.isLetter(letter)) {
            return DECLINED;
        }
        int end = at + 1;
        int count = 2;
        for (int i = end; i < source.length(); i++) {
            char c = source.charAt(i);
            if (out.table().plain(c) == letter) {
                end = i + 1;
                count++;
            } else {
                int dropped = Surroundings.dropped(source, i, out);
                if (dropped == 0) {
                    break;
                }
                i += dropped - 1;
            }
        }
        if (count == 2 || (count == 3 && isPrefix(letter, out))) {
            write(source, at, end, letter, out);
        } else {
            int left = limit == 1 && !doubles(source, end, letter, out) ? 1 : 2;
            out.join(at, end - at, String.valueOf(letter).repeat(left), rule);
        }
        return end;
    }

    private static void write(CharSequence source, int at, int end, char letter, Output out) {
        for (int i = at; i < end; i++) {
            if (out.table().plain(source.charAt(i)) == letter) {
                out.put(i, letter);
            } else {
                out.drop(i, 1, null);
            }
        }
    }

    private static boolean isPrefix(char letter, Output out) {
        return PREFIXES.indexOf(letter) >= 0 && !ArabicCharacters.isLetter(out.last(2));
    }

    /** Whether the word with two of the letter here is in the list, or a plural that has two by rule. */
    private boolean doubles(CharSequence source, int end, char letter, Output out) {
        StringBuilder word = new StringBuilder();
        for (int back = 1; back <= LONGEST; back++) {
            char c = out.last(back);
            if (!ArabicCharacters.isLetter(c)) {
                break;
            }
            word.append(c);
        }
        word.reverse().append(letter);
        for (int i = end; i < source.length() && i < end + LONGEST; i++) {
            char c = out.table().plain(source.charAt(i));
            if (!out.table().drops(source.charAt(i))) {
                if (!ArabicCharacters.isLetter(c)) {
                    break;
                }
                word.append(c);
            }
        }
        String whole = word.toString();
        return doubling.contains(whole)
                || (whole.length() > NISBA_PLURAL.length() + 2 && whole.endsWith(NISBA_PLURAL))
                || (whole.length() > 1
                        && PREFIXES.indexOf(whole.charAt(0)) >= 0
                        && doubling.contains(whole.substring(1)));
    }
}
