package dev.khabar.sentence;

import dev.khabar.sentence.clause.ClauseAhead;
import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;
import dev.khabar.text.ArabicCharacters;
import java.util.Set;

/**
 * The full stop of a listed abbreviation. What the abbreviation stands for, its {@link AbbreviationKind}, tells what ends
 * the sentence:
 *
 * <ul>
 *   <li>title: nothing; but a single letter may also be the initial of a name, and then a clause that clearly begins;
 *   <li>reference: anything but a number;
 *   <li>era: the conjunction {@code و}, a new clause, or a verb where the sentence has had one;
 *   <li>unit and closing: anything but a word that must go on;
 *   <li>organisation: only a clause that clearly begins.
 * </ul>
 *
 * <p>The letter of a thing ({@code المجموعة أ.}) is no title, unless a name may follow ({@code رئيس القسم د. منى}).
 *
 * <p>An era or unit counts only after a number: {@code م.} is a metre, the common era or an engineer. Titles take the
 * clitics {@code و ف ب ل ك} before them. At the end of an aside in brackets an abbreviation ends nothing.
 */
final class ShortForms implements Rule {

    private static final Set<String> NUMERALS =
            Set.of("مئة", "مائة", "الف", "الفا", "الاف", "مليون", "مليونا", "ملايين", "مليار", "مليارا", "مليارات");

    private final Abbreviations abbreviations;

    ShortForms(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind() != Mark.Kind.FULL_STOP) {
            return Decision.UNDECIDED;
        }
        int from = mark.words().shortFormStart();
        String word = mark.words().shortForm();
        if (word.isEmpty()) {
            return Decision.UNDECIDED;
        }
        Set<AbbreviationKind> kinds = abbreviations.kinds(word);
        boolean letter = word.length() == 1;
        boolean isLa = word.length() == 2 && mark.before() == ArabicCharacters.ALEF; // لا is a word, لأ. may be a title
        if (kinds.isEmpty() && !isLa) {
            kinds = abbreviations.kindsAfterClitic(word);
            letter = true;
        }
        if (word.length() == 1 && isLetterOfThing(mark, from)) {
            return Decision.UNDECIDED;
        }
        boolean measure = isMeasure(kinds) && (isOnlyMeasure(kinds, word) || isAfterNumber(mark, from));
        return switch (mark.closing()) {
            case NOTHING -> measure ? judgeMeasure(mark, kinds) : judgeName(mark, kinds, letter);
            case BRACKET -> (measure || isName(kinds)) && mark.isAside() ? Decision.GOES_ON : Decision.UNDECIDED;
            case QUOTE -> isName(kinds) ? judgeName(mark, kinds, true) : Decision.UNDECIDED;
        };
    }

    private boolean isLetterOfThing(Mark mark, int from) {
        return ClauseWords.takesLetter(mark.words().before(from))
                && !NextClause.mayBeName(mark)
                && !NextClause.goesOn(mark);
    }

    private Decision judgeName(Mark mark, Set<AbbreviationKind> kinds, boolean letter) {
        if (kinds.contains(AbbreviationKind.REFERENCE) && Character.isDigit(mark.after())) {
            return Decision.GOES_ON;
        }
        if (kinds.contains(AbbreviationKind.TITLE)) {
            return letter && NextClause.opensSentence(mark) ? Decision.ENDS : Decision.GOES_ON;
        }
        if (kinds.contains(AbbreviationKind.ORGANISATION)) {
            return NextClause.opensSentence(mark) ? Decision.ENDS : Decision.GOES_ON;
        }
        if (kinds.contains(AbbreviationKind.CLOSING)) {
            return NextClause.goesOn(mark) && !NextClause.beginsWithIndeed(mark) ? Decision.GOES_ON : Decision.ENDS;
        }
        return Decision.UNDECIDED;
    }

    private Decision judgeMeasure(Mark mark, Set<AbbreviationKind> kinds) {
        if (kinds.contains(AbbreviationKind.ERA)) {
            return goesOnAfterYear(mark) ? Decision.GOES_ON : Decision.ENDS;
        }
        return NextClause.goesOn(mark) || Character.isDigit(mark.after()) ? Decision.GOES_ON : Decision.ENDS;
    }

    /**
     * A sentence goes on after a year or an hour with what needs words before it, unless that stands before a verb of its
     * own ({@code قبل ذلك كان}); or with its verb, where it began with the time ({@code في عام 1998م. شهدت}).
     */
    private boolean goesOnAfterYear(Mark mark) {
        String word = mark.words().after();
        if (word.length() <= 1 && !ClauseWords.isContinuation(word)) {
            return true; // a digit, a bracket, a dash, a letter
        }
        if (NextClause.opens(mark) || NextClause.beginsWithIndeed(mark)) {
            return false;
        }
        if (NextClause.goesOn(mark) || ClauseWords.isGoverned(word)) {
            return !(ClauseWords.isSubordinator(word) && ClauseAhead.of(mark).verb());
        }
        return NextClause.beginsWithVerb(mark)
                && beganWithTime(mark)
                && !ClauseWords.haveVerb(mark.words().allBefore());
    }

    private boolean beganWithTime(Mark mark) {
        String first = mark.words().firstOfClause();
        String bare = first.startsWith("و") ? first.substring(1) : first;
        return ClauseWords.isContinuation(bare) || ClauseWords.isSubordinator(bare);
    }

    private static boolean isName(Set<AbbreviationKind> kinds) {
        return kinds.contains(AbbreviationKind.ORGANISATION) || kinds.contains(AbbreviationKind.TITLE);
    }

    private static boolean isMeasure(Set<AbbreviationKind> kinds) {
        return kinds.contains(AbbreviationKind.ERA) || kinds.contains(AbbreviationKind.UNIT);
    }

    /** Whether the word can be nothing else even where no number stands before it: {@code مليون د.ك.} */
    private static boolean isOnlyMeasure(Set<AbbreviationKind> kinds, String word) {
        return word.indexOf('.') >= 0 && !isName(kinds);
    }

    /** Whether a number stands before {@code from}, in digits with another unit between them ({@code 656 م د}) or in letters. */
    private boolean isAfterNumber(Mark mark, int from) {
        int last = mark.skipBack(from, CharacterTable.SPACE | CharacterTable.INVISIBLE);
        if (last >= mark.sentence() && Character.isLetter(mark.text().charAt(last))) {
            int unit = mark.words().start(last + 1);
            String word = Words.key(mark.text(), unit, last + 1);
            if (NUMERALS.contains(word)) {
                return true;
            }
            if (!isMeasure(abbreviations.kinds(word))) {
                return false;
            }
            last = mark.skipBack(unit, CharacterTable.SPACE | CharacterTable.INVISIBLE);
        }
        return last >= mark.sentence() && Character.isDigit(mark.text().charAt(last));
    }
}
