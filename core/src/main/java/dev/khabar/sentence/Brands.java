package dev.khabar.sentence;

import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.Mark;

/** An exclamation mark that is part of a listed name ({@code Yahoo!}) ends a sentence only where a new clause clearly begins. */
final class Brands implements Rule {

    private final Abbreviations abbreviations;

    Brands(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind() != Mark.Kind.EXPRESSIVE
                || mark.sign() != '!'
                || mark.end() != mark.start() + 1
                || !Character.isLetter(mark.before())) {
            return Decision.UNDECIDED;
        }
        boolean brand = abbreviations.kinds(mark.words().before()).contains(AbbreviationKind.BRAND);
        return brand && !NextClause.opens(mark) ? Decision.GOES_ON : Decision.UNDECIDED;
    }
}
