package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.HEH;
import static dev.khabar.text.ArabicCharacters.NOON;
import static dev.khabar.text.ArabicCharacters.TEH;
import static dev.khabar.text.ArabicCharacters.YEH;

/**
 * What inflection adds to a word, taken off by letters where they are sure enough and by counts where they are not: the
 * alef of tanwin, endings of number, gender and relation, persons of the verb, the alef of verbal nouns.
 */
final class Inflection {

    /** Endings of nouns, each taken off once, in this order: دولي‌ين, معلوم‌ات, برلمان‌يه. */
    private static final String[] ENDINGS = {"ان", "ات", "ون", "ين", "يه", "ه", "ي", "ان"};

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_VERB = 4;
    private static final int SHORTEST_VERBAL_NOUN = 5;
    /** From this length on a final alef is no root letter: ليبيا, نظرا. */
    private static final int ALEF_FALLS = 5;

    private final WordCounts counts;

    Inflection(WordCounts counts) {
        this.counts = counts;
    }

    void drop(Letters word) {
        dropFinalTeh(word);
        dropPlural(word);
        dropFinalAlef(word);
        dropAlefOfVerbalNoun(word); // before ان is taken for an ending: اعلان
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                word.dropLast(ending.length());
            }
        }
        dropPerson(word);
        dropAlefOfVerbalNoun(word);
    }

    /** ت of the feminine past (ارتفعت), where the masculine is known. */
    private void dropFinalTeh(Letters word) {
        if (word.length() >= SHORTEST_VERB && word.last() == TEH && restIsKnown(word, 1)) {
            word.dropLast(1);
        }
    }

    /** وا of the plural past (طالبوا). */
    private void dropPlural(Letters word) {
        if (word.length() > SHORTEST_VERB && word.endsWith("وا") && restIsKnown(word, 2)) {
            word.dropLast(2);
        }
    }

    /** The alef of tanwin (ارتفاعا) and of names of countries (ليبيا, beside ليبي). */
    private void dropFinalAlef(Letters word) {
        if (word.length() >= SHORTEST_VERB
                && word.last() == ALEF
                && (word.length() >= ALEF_FALLS || restIsKnown(word, 1))) {
            word.dropLast(1);
        }
    }

    private boolean restIsKnown(Letters word, int ending) {
        return 5L * word.known(counts, 0, ending) > word.count(counts);
    }

    /** The first letter of the imperfect; the past may have an alef in its place: يطالب, طالب and ينطلق, انطلق. */
    private void dropPerson(Letters word) {
        char person = word.first();
        if (word.length() < SHORTEST_VERB || (person != YEH && person != TEH && person != NOON)) {
            return;
        }
        int whole = word.count(counts);
        if (word.known(counts, 1, 0) > whole) {
            word.dropFirst(1);
            return;
        }
        word.set(0, ALEF);
        if (word.known(counts) <= whole) {
            word.set(0, person);
        }
    }

    /** The alef before the last letter: ارتفاع beside ارتفع, اعلان beside اعلن. */
    private void dropAlefOfVerbalNoun(Letters word) {
        int alef = word.length() - 2;
        if (word.length() < SHORTEST_VERBAL_NOUN || word.first() != ALEF || word.at(alef) != ALEF) {
            return;
        }
        int whole = word.count(counts);
        char last = word.last();
        word.dropLast(1);
        word.set(alef, last);
        if (10L * word.count(counts) <= whole) {
            word.set(alef, ALEF);
            word.append(last);
        }
    }

    /** Once a pronoun is off, ت is ة again (حكومت‌ها); but not that of ات. A ه after it is such a pronoun too. */
    static void mendFeminine(Letters word, boolean pronounWasThere) {
        boolean pronoun = pronounWasThere;
        if (word.length() > SHORTEST_VERB && word.endsWith("ته")) {
            word.dropLast(1);
            pronoun = true;
        }
        if (pronoun && word.length() >= SHORTEST_VERB && word.last() == TEH && !word.endsWith("ات")) {
            word.set(word.length() - 1, HEH);
        }
    }
}
