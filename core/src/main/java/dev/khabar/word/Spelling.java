package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_ABOVE;
import static dev.khabar.text.ArabicCharacters.ALEF_HAMZA_BELOW;
import static dev.khabar.text.ArabicCharacters.ALEF_MADDA;
import static dev.khabar.text.ArabicCharacters.ALEF_MAKSURA;
import static dev.khabar.text.ArabicCharacters.HAMZA;
import static dev.khabar.text.ArabicCharacters.HEH;
import static dev.khabar.text.ArabicCharacters.LAM;
import static dev.khabar.text.ArabicCharacters.TEH_MARBUTA;
import static dev.khabar.text.ArabicCharacters.WAW;
import static dev.khabar.text.ArabicCharacters.WAW_HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;
import static dev.khabar.text.ArabicCharacters.YEH_HAMZA;

import dev.khabar.scan.LetterBuffer;
import dev.khabar.unicode.Icu;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a word is commonly spelled that was typed in a hurry: without hamza (الاسنان, مسوول, شهدا), with ه for ة or ى for ي
 * or the other way round, or with a hamza where none belongs (الإنتخابات). The commonest word that the typed letters may
 * stand for is taken, where it is commoner than what was typed.
 *
 * <p>ى may stand for ي, so that في and فى are one; ي for ى only where it is far commoner (الي is إلى), so that علي, the
 * name, stays apart from على, also where على was meant.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Spelling {

    private static final double MORE = 1;
    private static final double MORE_WHERE_HAMZA_IS_TOO_MANY = 1.5;
    /** ه, ى, و and ي are letters of their own, and not only ة, ي, ؤ and ئ in a hurry. */
    private static final double MUCH_MORE = 3;
    /** Most final ي are no ى: of علي and على the second is the commoner by less. */
    private static final double FAR_MORE = 20;

    private final Evidence evidence;
    private final AlikeForms forms;
    private final SpelledParts parts;
    /** How many times commoner a word must be whose last letter is ة or ى where ه or ي was typed. */
    private final double moreForTeh;

    private final double moreForMaksura;

    /** Spelling by the packaged counts of news. */
    public static Spelling news() {
        return News.SPELLING;
    }

    /** Spelling by counts of one's own. */
    public static Spelling over(WordCounts counts) {
        Objects.requireNonNull(counts, "counts");
        return new Spelling(Evidence.of(counts));
    }

    Spelling(Evidence evidence) {
        this(evidence, MUCH_MORE, FAR_MORE);
    }

    private Spelling(Evidence evidence, double moreForTeh, double moreForMaksura) {
        Icu.require();
        this.evidence = evidence;
        this.moreForTeh = moreForTeh;
        this.moreForMaksura = moreForMaksura;
        this.forms = evidence.alike();
        this.parts = new SpelledParts(this, evidence);
    }

    /**
     * The same for texts that are seen to be typed without ة and ى: there ه and ي stand for them wherever the word with ة or
     * ى is the commoner one at all, and علي is على.
     */
    public Spelling withoutTehAndMaksura() {
        return new Spelling(evidence, MORE, MORE);
    }

    /**
     * The word as it is commonly spelled, without marks and tatweel; the word as it is where there is no better spelling.
     * It has as many letters, or one more: a ء.
     */
    public String restore(CharSequence word) {
        return restoreLetters(LetterBuffer.asWritten(Objects.requireNonNull(word, "word")));
    }

    /** The same of a word that has letters only. */
    String restoreLetters(String word) {
        String whole = ofWhole(word);
        return whole.equals(word) && forms.of(word).isEmpty() ? parts.restore(word) : whole;
    }

    /** The same without a look at the parts of a word that is not counted. */
    String ofWhole(String word) {
        List<String> alike = forms.of(word);
        String best = commonest(word, alike, Spelling::mayStandFor);
        if (best != null) {
            return evidence.count(best) > factor(word, best) * evidence.count(word) ? best : word;
        }
        best = commonest(word, alike, Spelling::hasHamzaTooMany);
        return best != null && evidence.count(best) > MORE_WHERE_HAMZA_IS_TOO_MANY * evidence.count(word) ? best : word;
    }

    private double factor(String word, String best) {
        if (word.endsWith("ي") && best.endsWith("ى")) {
            return moreForMaksura;
        }
        if (word.endsWith("ه") && best.endsWith("ة")) {
            return moreForTeh;
        }
        return isLetterForAnother(word, best) ? MUCH_MORE : MORE;
    }

    private interface Relation {
        boolean holds(String typed, String form);
    }

    private @Nullable String commonest(String word, List<String> alike, Relation relation) {
        String best = null;
        int most = 0;
        for (String form : alike) {
            int count = evidence.known(form);
            if (count > most && !form.equals(word) && relation.holds(word, form)) {
                best = form;
                most = count;
            }
        }
        return best;
    }

    static boolean mayStandFor(String typed, String form) {
        if (typed.length() + 1 == form.length()) {
            int hamza = form.lastIndexOf(HAMZA);
            return hamza > 0 && mayStandFor(typed, form.substring(0, hamza) + form.substring(hamza + 1));
        }
        if (typed.length() != form.length()) {
            return false;
        }
        for (int i = 0; i < typed.length(); i++) {
            char letter = typed.charAt(i);
            if (letter != form.charAt(i) && !mayStandFor(letter, form.charAt(i), i == typed.length() - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayStandFor(char typed, char letter, boolean last) {
        return switch (typed) {
            case ALEF -> letter == ALEF_HAMZA_ABOVE || letter == ALEF_HAMZA_BELOW || letter == ALEF_MADDA;
            case HEH -> last && letter == TEH_MARBUTA;
            case ALEF_MAKSURA -> letter == YEH;
            case WAW -> letter == WAW_HAMZA;
            case YEH -> letter == YEH_HAMZA || (last && letter == ALEF_MAKSURA);
            default -> false;
        };
    }

    private static boolean isLetterForAnother(String typed, String form) {
        if (typed.length() < form.length()) {
            return true;
        }
        for (int i = 0; i < typed.length(); i++) {
            if (typed.charAt(i) != form.charAt(i) && typed.charAt(i) != ALEF) {
                return true;
            }
        }
        return false;
    }

    /** إفتتح for افتتح; الإنتخابات, وإفتتح. */
    private static boolean hasHamzaTooMany(String typed, String form) {
        return (typed.length() > 1 && typed.charAt(1) != LAM && hasHamzaTooMany(typed, form, 0))
                || (typed.length() > 4 && hasHamzaTooMany(typed, form, 2));
    }

    private static boolean hasHamzaTooMany(String typed, String form, int at) {
        return typed.length() == form.length()
                && (typed.charAt(at) == ALEF_HAMZA_ABOVE || typed.charAt(at) == ALEF_HAMZA_BELOW)
                && form.charAt(at) == ALEF
                && typed.startsWith(form.substring(0, at))
                && typed.endsWith(form.substring(at + 1));
    }

    /** Made when first asked for. */
    private static final class News {
        static final Spelling SPELLING = over(WordCounts.news());
    }
}
