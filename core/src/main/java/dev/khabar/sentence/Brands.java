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
    public Verdict judge(Mark mark) {
        if (mark.kind != Mark.Kind.EXPRESSIVE
                || mark.text.charAt(mark.start) != '!'
                || mark.end != mark.start + 1
                || !Character.isLetter(mark.before())) {
            return Verdict.UNDECIDED;
        }
        Set<AbbreviationKind> kinds = abbreviations.kinds(mark.wordBefore());
        if (kinds.contains(AbbreviationKind.BRAND)) {
            return words.openClause(mark) ? Verdict.UNDECIDED : Verdict.GOES_ON;
        }
        return CharacterTable.isLatin(mark.before()) && words.goOn(mark) ? Verdict.GOES_ON : Verdict.UNDECIDED;
    }
}
