package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;
import dev.khabar.normalize.engine.Surroundings;
import dev.khabar.text.ArabicCharacters;
import java.util.Set;

/**
 * A letter written three times or more for the tone of voice: جداااا. Two of a letter stay, as in so many words; a bare hamza,
 * which no voice can draw out, is none of them.
 *
 * <p>The run is cut to {@code limit} letters. At limit 1 it keeps two where the word doubles by right ({@link
 * DoubledLetters}: مممممتاز, ممتاز). Some runs are right and stay: three of a letter that can be a prefix at the start of a word
 * (بببغاء, تتتابع), and what folding makes of ئ and ؤ beside ي and و before an ending (بيئي, نهائيين, بيئيين, يؤوون), unless the
 * word is known with two.
 */
public final class Elongation implements ContextRule {

    private static final String PREFIXES = "وفبكلسيتنم";
    /** What may follow three yehs, one of them a yeh with hamza once. */
    private static final Set<String> AFTER_THREE_YEHS =
            Set.of("", "ن", "ه", "ة", "ا", "ات", "ون", "ان", "تان", "تين", "نا", "ها", "هم");
    /** What may follow four of them, or three waws. */
    private static final String NOON = "ن";

    private final Enum<?> rule;
    private final int limit;
    private final Set<String> doubling;

    /** @param doubling words that keep two of a letter whatever the counts of news say, as they are after folding */
    public Elongation(Enum<?> rule, int limit, Set<String> doubling) {
        this.rule = rule;
        this.limit = limit;
        this.doubling = doubling;
    }

    @Override
    public boolean readsBehind() {
        return true;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        char letter = out.last();
        if (!ArabicCharacters.isLetter(letter) || letter == ArabicCharacters.HAMZA) {
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
        if (count == 2 || (count == 3 && isPrefix(letter, out)) || isRight(letter, count, source, end, out)) {
            write(source, at, end, letter, out);
        } else {
            int left = limit == 1 && !doubles(source, end, letter, out) ? 1 : 2;
            out.join(at, end - at, String.valueOf(letter).repeat(left), rule);
        }
        return end;
    }

    private static void write(CharSequence source, int at, int end, char letter, Output out) {
        int i = at;
        while (i < end) {
            int dropped = Surroundings.dropped(source, i, out);
            if (dropped > 0) {
                out.dropFound(i, dropped);
            } else {
                out.put(i, letter);
            }
            i += Math.max(dropped, 1);
        }
    }

    private static boolean isPrefix(char letter, Output out) {
        return PREFIXES.indexOf(letter) >= 0 && !ArabicCharacters.isLetter(out.last(2));
    }

    /** Whether so many are what folding makes of a word with a hamza. */
    private static boolean isRight(char letter, int count, CharSequence source, int end, Output out) {
        boolean yeh = letter == ArabicCharacters.YEH;
        if ((!yeh && letter != ArabicCharacters.WAW) || count > (yeh ? 4 : 3)) {
            return false;
        }
        String after = WordLetters.after(source, end, out);
        boolean fits = (yeh && count == 3) ? AFTER_THREE_YEHS.contains(after) : after.equals(NOON);
        return fits && !DoubledLetters.isKnown(before(source, end, letter, out) + letter + letter + after);
    }

    /** Whether the word keeps two of the letter here. */
    private boolean doubles(CharSequence source, int end, char letter, Output out) {
        String before = before(source, end, letter, out);
        String after = WordLetters.after(source, end, out);
        String folded = folded(out) + letter + after;
        return doubling.contains(folded)
                || (folded.length() > 1
                        && PREFIXES.indexOf(folded.charAt(0)) >= 0
                        && doubling.contains(folded.substring(1)))
                || DoubledLetters.isRight(before + letter + letter + after, before + letter + after);
    }

    /** The word as written so far, one of the letter included. */
    private static String folded(Output out) {
        StringBuilder word = new StringBuilder();
        for (int back = 1; back <= WordLetters.LONGEST && ArabicCharacters.isLetter(out.last(back)); back++) {
            word.append(out.last(back));
        }
        return word.reverse().toString();
    }

    /** The letters of the word before the run that ends at {@code end}. */
    private static String before(CharSequence source, int end, char letter, Output out) {
        int start = end;
        for (int i = end - 1; i >= 0; i--) {
            char c = source.charAt(i);
            if (out.table().plain(c) == letter) {
                start = i;
            } else if (!WordLetters.isPassedOver(c, out)) {
                break;
            }
        }
        return WordLetters.before(source, start, out);
    }
}
