package dev.khabar.sentence;

import java.util.Set;

/**
 * An exclamation mark that is part of a name: after a listed one ({@code Yahoo!}) unless a new clause clearly begins; after
 * any other Latin word only where a word follows that must go on.
 */
final class Brands implements Rule {

    private final Abbreviations abbreviations;
    private final ClauseWords words;

    Brands(Abbreviations abbreviations, ClauseWords words) {
        this.abbreviations = abbreviations;
        this.words = words;
    }

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind != Mark.Kind.EXPRESSIVE
                || mark.text.charAt(mark.start) != '!'
                || mark.end != mark.start + 1
                || !Character.isLetter(mark.before())) {
            return Decision.UNDECIDED;
        }
        Set<AbbreviationKind> kinds = abbreviations.kinds(mark.wordBefore());
        if (kinds.contains(AbbreviationKind.BRAND)) {
            return words.openClause(mark) ? Decision.UNDECIDED : Decision.GOES_ON;
        }
        return CharacterTable.isLatin(mark.before()) && words.goOn(mark) ? Decision.GOES_ON : Decision.UNDECIDED;
    }
}
