package dev.khabar.sentence;

import dev.khabar.sentence.clause.ClauseWords;
import dev.khabar.sentence.clause.NextClause;
import dev.khabar.sentence.mark.CharacterTable;
import dev.khabar.sentence.mark.Mark;
import dev.khabar.sentence.mark.Words;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A single letter, or letters with full stops between them, stand for a name, and the sentence goes on, unless a new
 * clause clearly begins. A letter that names a thing ({@code المجموعة ب.}, {@code فيتامين د.}) is no initial. Clitics may
 * stand before letters ({@code ولأ.ف.ب.}); before a single one, {@code و} may, and others where another initial follows.
 *
 * <p>The Arabic name of a Latin letter is an initial too ({@code جورج دبليو. بوش}): after another one with its full stop,
 * or else where what follows can be a name. After a letter's name without a full stop it ends an acronym
 * ({@code إذاعة إف إم.}). Names of letters that sentences also end with need the other initial beside them.
 */
final class Initials implements Rule {

    /** Names of letters that are also words a sentence ends with: a mother, clothes, a man's name, a website. */
    private static final Set<String> NOUNS = Set.of("ام", "زي", "زيد", "زد", "كاي", "اكس");

    @Override
    public Decision decide(Mark mark) {
        if (mark.kind() != Mark.Kind.FULL_STOP) {
            return Decision.UNDECIDED;
        }
        int from = mark.words().shortFormStart();
        String word = mark.words().shortForm();
        if (word.isEmpty() || !standsAlone(mark, from)) {
            return Decision.UNDECIDED;
        }
        boolean initials = word.indexOf('.') >= 0
                ? Acronyms.isAcronym(word) || isAfterClitics(word, Acronyms::isAcronym)
                : mayBeInitial(mark, from) && isInitial(mark, word, from);
        if (!initials) {
            return Decision.UNDECIDED;
        }
        return NextClause.opensSentenceBehindName(mark) ? Decision.ENDS : Decision.GOES_ON;
    }

    /** Whether nothing closes behind the letter but the quotation marks around several: {@code «سي. إن. إن.»}. */
    private static boolean mayBeInitial(Mark mark, int from) {
        return switch (mark.closing()) {
            case NOTHING -> true;
            case QUOTE -> Acronyms.isAfterFullStop(mark, from);
            case BRACKET -> false;
        };
    }

    private boolean isInitial(Mark mark, String word, int from) {
        if (word.length() == 1) {
            return CharacterTable.isLatin(word.charAt(0))
                    ? !isLatinAmongArabic(mark, from)
                    : !isLetterOfThing(mark, from);
        }
        return Acronyms.isLetter(word)
                ? isNamedInitial(mark, word, from)
                : isAfterClitics(word, Acronyms::isLetter) && isAnotherInitialNext(mark);
    }

    /** A Latin letter between Arabic words names something: {@code منصة X.}; initials stand among Latin letters. */
    private boolean isLatinAmongArabic(Mark mark, int from) {
        return !CharacterTable.isLatin(mark.after())
                && !NextClause.goesOn(mark)
                && !Acronyms.isAfterFullStop(mark, from)
                && mark.words().before(from).chars().noneMatch(c -> CharacterTable.isLatin((char) c));
    }

    /** An Arabic one too, after a noun that letters tell apart, or after a feminine one where a definite noun follows. */
    private boolean isLetterOfThing(Mark mark, int from) {
        return ClauseWords.takesLetter(mark.words().before(from))
                || (NextClause.isDefinite(mark) && mark.words().before(from).endsWith("ة"));
    }

    private boolean isNamedInitial(Mark mark, String word, int from) {
        String before = mark.words().before(from);
        boolean spelledOn = before.length() > 1 && Acronyms.isLetter(before);
        if (spelledOn || ClauseWords.takesLetter(before) || isApart(mark)) {
            return false;
        }
        if (Acronyms.isAfterFullStop(mark, from)) {
            return !ClauseWords.isVerb(mark.words().after());
        }
        return !isNoun(mark, word, from) && NextClause.mayBeName(mark);
    }

    /** Whether a sentence can end with the name of a letter; {@code إم} is only a letter, {@code أم} a mother. */
    private static boolean isNoun(Mark mark, String word, int from) {
        return NOUNS.contains(word) && !mark.text().startsWith("إم", from);
    }

    private static boolean isApart(Mark mark) {
        return CharacterTable.is(mark.before(), CharacterTable.SPACE);
    }

    private static boolean isAfterClitics(String word, Predicate<String> isLetters) {
        for (int clitics = Abbreviations.clitics(word); clitics > 0; clitics--) {
            if (isLetters.test(word.substring(clitics))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnotherInitialNext(Mark mark) {
        int end = mark.words().end(mark.next());
        return Acronyms.isLetter(Words.key(mark.text(), mark.next(), end))
                && end < mark.text().length()
                && mark.text().charAt(end) == '.';
    }

    /** Whether nothing sticks to the word from the left but an opening sign or the article: not {@code كلم/س}. */
    private static boolean standsAlone(Mark mark, int from) {
        if (from == mark.sentence()) {
            return true;
        }
        char c = mark.text().charAt(from - 1);
        return CharacterTable.is(
                        c,
                        CharacterTable.SPACE | CharacterTable.QUOTE | CharacterTable.LINE_BREAK | CharacterTable.PAUSE)
                || Character.isLetter(c)
                || c == '('
                || c == '[';
    }
}
