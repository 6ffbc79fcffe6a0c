package dev.khabar.sentence;

import java.util.Set;

/**
 * The full stop of a listed abbreviation. What the abbreviation stands for, its {@link AbbreviationKind}, tells what ends
 * the sentence: nothing (title), anything but a number (reference), the conjunction {@code و} or a new clause (era),
 * anything but a word that must go on (unit, closing), or only a clause that clearly begins (organisation). An era or unit
 * counts only after a number: {@code م.} is a metre, the common era or an engineer. Titles take the clitics
 * {@code و ف ب ل ك} before them.
 */
final class ShortForms implements Rule {

    private final Abbreviations abbreviations;
    private final ClauseWords words;

    ShortForms(Abbreviations abbreviations, ClauseWords words) {
        this.abbreviations = abbreviations;
        this.words = words;
    }

    @Override
    public Verdict judge(Mark mark) {
        if (mark.kind != Mark.Kind.FULL_STOP || mark.closing != Mark.Closing.NOTHING) {
            return Verdict.UNDECIDED;
        }
        int from = mark.wordStart();
        if (from == mark.start || mark.start - from > Mark.SIGHT / 2) {
            return Verdict.UNDECIDED;
        }
        String word = Words.key(mark.text, from, mark.start);
        Set<AbbreviationKind> kinds = abbreviations.kinds(word);
        boolean clitic = kinds.isEmpty();
        if (clitic) {
            kinds = abbreviations.kindsAfterClitic(word);
        }
        return kinds.isEmpty() ? Verdict.UNDECIDED : judge(mark, from, kinds, clitic);
    }

    private Verdict judge(Mark mark, int from, Set<AbbreviationKind> kinds, boolean clitic) {
        String next = mark.wordAfter();
        if (isMeasure(kinds) && (word(mark, from).contains(".") || isAfterNumber(mark, from))) {
            return judgeMeasure(mark, kinds, next);
        }
        if (kinds.contains(AbbreviationKind.REFERENCE) && Character.isDigit(mark.after())) {
            return Verdict.GOES_ON;
        }
        if (kinds.contains(AbbreviationKind.TITLE)) {
            return clitic && words.openClause(next) ? Verdict.UNDECIDED : Verdict.GOES_ON;
        }
        if (kinds.contains(AbbreviationKind.ORGANISATION)) {
            return words.openClause(next) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        if (kinds.contains(AbbreviationKind.CLOSING)) {
            return words.goOn(next) ? Verdict.GOES_ON : Verdict.ENDS;
        }
        return Verdict.UNDECIDED;
    }

    private static String word(Mark mark, int from) {
        return mark.text.substring(from, mark.start);
    }

    private static boolean isMeasure(Set<AbbreviationKind> kinds) {
        return kinds.contains(AbbreviationKind.ERA) || kinds.contains(AbbreviationKind.UNIT);
    }

    private Verdict judgeMeasure(Mark mark, Set<AbbreviationKind> kinds, String next) {
        if (kinds.contains(AbbreviationKind.ERA)) {
            return words.mayOpenClause(next) ? Verdict.ENDS : Verdict.GOES_ON;
        }
        return words.goOn(next) || Character.isDigit(mark.after()) ? Verdict.GOES_ON : Verdict.ENDS;
    }

    /** Whether a number stands before {@code from}, another unit between them allowed: {@code 656 م د}. */
    private boolean isAfterNumber(Mark mark, int from) {
        int last = mark.skipBack(from, CharacterTable.SPACE | CharacterTable.INVISIBLE);
        if (last >= mark.sentence && Character.isLetter(mark.text.charAt(last))) {
            int unit = mark.wordStart(last + 1);
            if (!isMeasure(abbreviations.kinds(Words.key(mark.text, unit, last + 1)))) {
                return false;
            }
            last = mark.skipBack(unit, CharacterTable.SPACE | CharacterTable.INVISIBLE);
        }
        return last >= mark.sentence && Character.isDigit(mark.text.charAt(last));
    }
}
