package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.WAW_HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;
import static dev.khabar.text.ArabicCharacters.YEH_HAMZA;

import java.util.List;
import java.util.Set;

/**
 * The spelling of words that are not counted as they stand, by the word that is left without what is written before and
 * after it: لامازون is لأمازون, وثقافه is وثقافة, وظايفها is وظائفها. The shortest that can be taken off is.
 */
final class SpelledParts {

    /** Shorter ones first. */
    private static final List<String> BEFORE = List.of("", "و", "ب", "ل", "ال", "لل", "وال", "بال", "ولل", "وب", "ول");

    private static final List<String> AFTER = List.of(
            "", "ا", "ي", "ه", "ة", "ات", "ون", "ين", "ان", "ها", "هم", "نا", "كم", "هن", "هما", "ية", "يه", "يين",
            "يون", "وا");

    private static final Set<String> PRONOUNS = Set.of("ه", "ها", "هم", "هما", "هن", "نا", "كم");

    private static final String ARTICLE = "ال";

    private static final int SHORTEST = 3;
    /** A word of three letters is a part of a longer one where so many documents have it. */
    private static final int WELL_KNOWN = 20;

    private final Spelling spelling;
    private final Evidence evidence;

    SpelledParts(Spelling spelling, Evidence evidence) {
        this.spelling = spelling;
        this.evidence = evidence;
    }

    /** The word with its part as it is commonly spelled; the word as it is where no part of it is known. */
    String restore(String word) {
        String whole = known(word);
        if (!whole.isEmpty()) {
            return whole;
        }
        for (String after : AFTER) {
            if (!word.endsWith(after)) {
                continue;
            }
            for (String before : BEFORE) {
                int length = word.length() - before.length() - after.length();
                if (length < SHORTEST || length == word.length() || !word.startsWith(before)) {
                    continue;
                }
                String part = word.substring(before.length(), before.length() + length);
                String spelled = spelled(part, after);
                if (!spelled.isEmpty()) {
                    return before + spelled + after;
                }
            }
        }
        return word;
    }

    /** The part in its common spelling; empty where it is not known. */
    private String spelled(String part, String after) {
        if (after.isEmpty()) {
            return known(part);
        }
        String inside = withSeat(part, after);
        if (inside.isEmpty()) {
            inside = withTeh(part);
        }
        if (inside.isEmpty()) {
            inside = known(part);
        }
        return endsAsOnlyWordsDo(inside) ? "" : inside;
    }

    /** Before an ending ة is ت: طايرتها, of طائرة. */
    private String withTeh(String part) {
        if (!part.endsWith("ت")) {
            return "";
        }
        String body = part.substring(0, part.length() - 1);
        String feminine = known(body + "ة");
        return feminine.isEmpty() ? "" : feminine.substring(0, body.length()) + "ت";
    }

    /** Before a pronoun a final ء has a seat: ابنايهم and ابناوهم, of أبناء. */
    private String withSeat(String part, String after) {
        int last = part.length() - 1;
        if (last < SHORTEST || part.charAt(last - 1) != ALEF || !PRONOUNS.contains(after)) {
            return "";
        }
        char typed = part.charAt(last);
        if (typed != YEH && typed != WAW) {
            return "";
        }
        String host = known(part.substring(0, last) + "ء");
        return host.isEmpty() ? "" : host.substring(0, last) + (typed == YEH ? YEH_HAMZA : WAW_HAMZA);
    }

    /** ة and ى are last letters of a whole word. */
    private static boolean endsAsOnlyWordsDo(String part) {
        return part.endsWith("ة") || part.endsWith("ى");
    }

    private String known(String part) {
        String spelled = spelling.ofWhole(part);
        if (isCounted(spelled)) {
            return spelled;
        }
        String definite = spelling.ofWhole(ARTICLE + part);
        if (definite.startsWith(ARTICLE) && isCounted(definite.substring(ARTICLE.length()))) {
            return definite.substring(ARTICLE.length());
        }
        String plural = BrokenPlurals.news().alike(part);
        return plural != null && (plural.equals(part) || Spelling.mayStandFor(part, plural)) ? plural : "";
    }

    private boolean isCounted(String part) {
        return evidence.known(part) >= (part.length() > SHORTEST ? 1 : WELL_KNOWN);
    }
}
