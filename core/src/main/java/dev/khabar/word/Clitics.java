package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.FEH;
import static dev.khabar.text.ArabicCharacters.SEEN;
import static dev.khabar.text.ArabicCharacters.WAW;

import dev.khabar.scan.LetterBuffer;
import dev.khabar.unicode.Icu;
import java.util.Objects;

/**
 * Tells what is written onto a word: before it a conjunction (و ف), a preposition (ب ك ل), the س of the future, the
 * article ال; after it a pronoun (ها هم هما هن نا كم ه).
 *
 * <p>Letters are taken for clitics only where counts of words as written show it: والد is a father, وزير a minister,
 * الالتزام has one article and التزام none, وتونس is "and Tunis". A pronoun is taken off where the word that is left, ت
 * before it read as ة, is known well enough, and never off a word that is seen with the article (المساهم).
 *
 * <p>Immutable and safe to share between threads. A word costs some ten to thirty look-ups of a count.
 */
public final class Clitics {

    private final Spelling spelling;
    private final Proclitics proclitics;
    private final Pronouns pronouns;

    private Clitics(WordCounts counts) {
        Icu.require();
        Evidence evidence = Evidence.of(counts);
        spelling = new Spelling(evidence);
        proclitics = new Proclitics(evidence);
        pronouns = new Pronouns(evidence);
    }

    /** Clitics by the packaged counts of news. */
    public static Clitics news() {
        return News.CLITICS;
    }

    /** Clitics by counts of one's own; by {@link WordCounts#news()} they are {@link #news()}. */
    public static Clitics over(WordCounts counts) {
        Objects.requireNonNull(counts, "counts");
        return counts == WordCounts.news() ? news() : new Clitics(counts);
    }

    /** The parts of a word, without its marks and tatweel. */
    public Parts split(CharSequence word) {
        String letters = LetterBuffer.asWritten(Objects.requireNonNull(word, "word"));
        if (letters.isEmpty()) {
            return new Parts("", "", "", "", "", "");
        }
        // Letter for letter the word, so that places in one are places in the other.
        Proclitics.Split split = proclitics.split(spelled(letters));
        Pronouns.Host host = split.definite() ? null : pronouns.split(spelled(split.word()));
        int from = letters.length() - split.word().length();
        int to = letters.length() - (host == null ? 0 : host.pronoun().length());
        return parts(letters.substring(0, from), letters.substring(from, to), letters.substring(to));
    }

    private String spelled(String letters) {
        String spelled = spelling.restoreLetters(letters);
        return spelled.length() == letters.length() ? spelled : letters;
    }

    private static Parts parts(String before, String core, String pronoun) {
        int at = !before.isEmpty() && isConjunction(before.charAt(0)) ? 1 : 0;
        String conjunction = before.substring(0, at);
        String rest = before.substring(at);
        boolean future = rest.length() == 1 && rest.charAt(0) == SEEN;
        int preposition = future || rest.isEmpty() || rest.charAt(0) == 'ا' ? 0 : 1;
        return new Parts(
                conjunction,
                rest.substring(0, preposition),
                future ? "" : rest.substring(preposition),
                future ? rest : "",
                core,
                pronoun);
    }

    private static boolean isConjunction(char letter) {
        return letter == WAW || letter == FEH;
    }

    /**
     * A word taken apart; what is not there is empty. The parts put together are the word.
     *
     * @param conjunction و or ف
     * @param preposition ب, ك or ل
     * @param article ال, or the ل that is left of it in لل
     * @param future س before an imperfect verb
     * @param core the word itself
     * @param pronoun ها, هم, هما, هن, نا, كم or ه
     */
    public record Parts(
            String conjunction, String preposition, String article, String future, String core, String pronoun) {}

    /** Read when first asked for. */
    private static final class News {
        static final Clitics CLITICS = new Clitics(WordCounts.news());
    }
}
