package dev.khabar.keyword.profile;

import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.WordColumn;
import dev.khabar.lexicon.WordEnds;

/** Which words end with the pronoun ه, if they do not end with ة: those that are known without it, and those in ته. */
final class FinalPronoun {

    private static final int SHORTEST = 4;
    /** How often the background must have the rest. */
    private static final int KNOWN = 20;

    private static final int NONE = Trait.DEFINITE | Trait.STOP | Trait.PLACE | Trait.DIGITS | Trait.LATIN;

    private FinalPronoun() {}

    static boolean mayEnd(WordEnds word, int traits, CountTable words) {
        int end = word.length() - 1;
        if (end < SHORTEST - 1 || word.charAt(end) != 'ه' || (traits & NONE) != 0) {
            return false;
        }
        if (end >= SHORTEST && word.charAt(end - 1) == 'ت') {
            return true;
        }
        return !WordClasses.mayBeName(word.withoutLast())
                && words.count(words.find(word.letters(), 0, end), WordColumn.OCCURRENCES) >= KNOWN;
    }
}
