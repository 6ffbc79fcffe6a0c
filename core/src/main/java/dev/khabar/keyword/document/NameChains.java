package dev.khabar.keyword.document;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;
import java.util.Arrays;

/**
 * The names of people in a document: runs of words of which the first is a known name, or opens names, or which are
 * rare words of no other kind. A surname with the article may close a name (محمد بن سالم الحربي).
 */
public final class NameChains {

    private static final int LONGEST = 5;
    /** How often the background may have two words that make a name, though none is known as one. */
    private static final int RARE_FIRST = 6;

    private static final int RARE_SECOND = 12;
    /** Before a word that it hardly has at all, the first may be as common as one that goes on with a name. */
    private static final int UNKNOWN = 2;
    /** How often it may have a word that goes on with a name, behind a known name and behind others. */
    private static final int GOES_ON_BEHIND_NAME = 150;

    private static final int GOES_ON = 40;
    private static final int SURNAME = 25;
    private static final int ENDS = Trait.CONJUNCTION | Trait.PROCLITIC | Trait.DIGITS | Trait.LATIN;

    /** What no given name is. */
    private static final int NO_GIVEN_NAME = Trait.DEFINITE
            | Trait.STOP
            | Trait.HEAD
            | Trait.UNIT
            | Trait.GENERAL
            | Trait.ROLE
            | Trait.VERBAL
            | Trait.ACCUSATIVE
            | Trait.PRONOUN;

    private static final int NO_SURNAME = Trait.HEAD | Trait.PLACE | Trait.GENERAL | Trait.UNIT;

    private final WordProfile[] words;
    private final Tokens tokens;
    /** By token: where the name that it is in begins and ends; -1 where it is in none. */
    private final int[] starts;

    private final int[] ends;

    NameChains(WordProfile[] words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
        starts = new int[words.length];
        ends = new int[words.length];
        Arrays.fill(starts, -1);
        Arrays.fill(ends, -1);
        int token = 0;
        while (token < words.length) {
            int end = opensName(token) ? endOf(token) : token;
            if (end - token >= 2) {
                int start = opensAt(token);
                Arrays.fill(starts, start, end, start);
                Arrays.fill(ends, start, end, end);
                token = end;
            } else {
                token++;
            }
        }
    }

    /** Whether a token is part of a name. */
    public boolean has(int token) {
        return starts[token] >= 0;
    }

    /** Whether a run of tokens is a name, and nothing else. */
    public boolean isWhole(int from, int to) {
        return starts[from] == from && ends[from] == to;
    }

    /** Whether a run of tokens has a part of a name that goes on before or behind it. */
    public boolean isCut(int from, int to) {
        return (starts[from] >= 0 && starts[from] < from) || ends[to - 1] > to;
    }

    /** Whether a token is the last of a name. */
    boolean endsAt(int token) {
        return ends[token] == token + 1;
    }

    /**
     * Where a name opens whose first sure word is given: at the word before, where that is an indefinite noun behind a
     * definite one. No noun phrase goes on like that, but a name does that stands behind an office (الرئيس الكازاخي قاسم
     * جومارت توكاييف).
     */
    private int opensAt(int token) {
        int before = token - 1;
        return before > 0
                        && !tokens.breaksBefore(token)
                        && !tokens.breaksBefore(before)
                        && words[before - 1].is(Trait.DEFINITE)
                        && isGivenName(words[before], words[token])
                        && starts[before] < 0
                ? before
                : token;
    }

    /** A word that is an office too (رائد أبو السعود) is a name before what opens only the rest of one. */
    private static boolean isGivenName(WordProfile word, WordProfile next) {
        boolean office = word.is(Trait.ROLE) && !word.is(Trait.HEAD) && next.is(Trait.NAME_OPENER);
        return !word.is(office ? (ENDS | NO_GIVEN_NAME) & ~Trait.ROLE : ENDS | NO_GIVEN_NAME)
                && word.definite() > 0
                && word.bare() < GOES_ON_BEHIND_NAME;
    }

    private boolean isName(int token) {
        return words[token].is(Trait.PERSONAL_NAME) && !words[token].is(Trait.STOP);
    }

    private boolean opensName(int token) {
        return isName(token) || words[token].is(Trait.NAME_OPENER) || isRarePair(token);
    }

    private boolean isRarePair(int token) {
        return token + 1 < words.length
                && !tokens.breaksBefore(token + 1)
                && ((isRare(token, RARE_FIRST, ENDS & ~Trait.CONJUNCTION) && isRare(token + 1, RARE_SECOND, ENDS))
                        || (isRare(token, GOES_ON, ENDS & ~Trait.CONJUNCTION) && isRare(token + 1, UNKNOWN, ENDS)));
    }

    private boolean isRare(int token, int most, int excluded) {
        WordProfile word = words[token];
        return word.is(Trait.NAME_LIKE)
                && !word.is(excluded | Trait.PRONOUN | Trait.STOP | Trait.ACCUSATIVE)
                && word.bare() + word.definite() < most;
    }

    private int endOf(int start) {
        int token = start + 1;
        while (token < words.length && !tokens.breaksBefore(token) && token - start < LONGEST) {
            WordProfile word = words[token];
            if (word.is(ENDS)) {
                break;
            } else if (word.is(Trait.NAME_OPENER) || isName(token)) {
                token++;
            } else if (word.is(Trait.STOP) && !closesCompoundName(token)) {
                break;
            } else if (words[token - 1].is(Trait.NAME_OPENER) || goesOn(token)) {
                token++;
            } else {
                token += isSurname(start, token) || closesName(start, token) ? 1 : 0;
                break;
            }
        }
        while (token - 1 > start && words[token - 1].is(Trait.NAME_OPENER)) {
            token--;
        }
        return token;
    }

    /** Whether a stop word is the second part of a compound name: آل ثاني. */
    boolean closesCompoundName(int token) {
        return token > 0
                && words[token - 1].is(Trait.NAME_OPENER)
                && !words[token].is(Trait.PREPOSITION | Trait.ENDS_PHRASE)
                && !tokens.breaksBefore(token);
    }

    private boolean goesOn(int token) {
        WordProfile word = words[token];
        boolean behindName = isName(token - 1);
        return word.is(Trait.NAME_LIKE)
                && !word.is(Trait.PRONOUN | Trait.ACCUSATIVE | Trait.ROLE)
                && word.bare() < (behindName ? GOES_ON_BEHIND_NAME : GOES_ON);
    }

    /** Whether a common word closes a name: behind two known ones, where a phrase ends anyway (علي عبدالله صالح). */
    private boolean closesName(int start, int token) {
        WordProfile word = words[token];
        boolean cut = tokens.breaksBefore(token + 1);
        return token - start >= 2
                && isName(token - 1)
                && isName(token - 2)
                && (cut || words[token + 1].is(Trait.STOP))
                && !word.is(NO_GIVEN_NAME | NO_SURNAME)
                && word.bare() < GOES_ON_BEHIND_NAME
                && !mayBelongToMore(token, cut);
    }

    /** Whether a word ends like one with a pronoun, or like a noun that a preposition goes on with (نيابة عن). */
    private boolean mayBelongToMore(int token, boolean cut) {
        char last = tokens.lastCharacter(token);
        return last == 'ه' || (last == 'ة' && !cut);
    }

    private boolean isSurname(int start, int token) {
        if (!words[token].is(Trait.DEFINITE) || words[token].is(NO_SURNAME) || words[token - 1].is(Trait.DEFINITE)) {
            return false;
        }
        boolean behindName = isName(token - 1) || (token - 2 >= start && words[token - 2].is(Trait.NAME_OPENER));
        return behindName || words[token].definite() < SURNAME;
    }
}
