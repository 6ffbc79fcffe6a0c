package dev.khabar.sentence;

import java.util.Set;

/**
 * An exclamation mark that is part of a name: after a listed one ({@code Yahoo!}) unless a new clause clearly begins; after
 * any other Latin word only where a word follows that must go on.
 */
final class Brands implements Rule {

    private final Abbreviations abbreviations;
    private final NextClause following;

    Brands(Abbreviations abbreviations, ClauseWords words) {
        this.abbreviations = abbreviations;
        this.following = new NextClause(words);
    }

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind() != Mark.Kind.EXPRESSIVE
                || mark.sign() != '!'
                || mark.end() != mark.start() + 1
                || !Character.isLetter(mark.before())) {
            return Decision.UNDECIDED;
        }
        Set<AbbreviationKind> kinds = abbreviations.kinds(mark.words.before());
        if (kinds.contains(AbbreviationKind.BRAND)) {
            return following.opens(mark) ? Decision.UNDECIDED : Decision.GOES_ON;
        }
        return CharacterTable.isLatin(mark.before()) && following.goesOn(mark) ? Decision.GOES_ON : Decision.UNDECIDED;
    }
}
