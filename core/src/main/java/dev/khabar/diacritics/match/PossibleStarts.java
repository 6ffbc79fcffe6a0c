package dev.khabar.diacritics.match;

import com.ibm.icu.text.Normalizer2;
import dev.khabar.text.ArabicCharacters;

/**
 * Where a needle may begin, found by comparing code units: most places of a text are ruled out by their first letter, and most
 * of the others by the next ones as long as these carry no marks. What is left is for {@link UnitReader} to read.
 */
final class PossibleStarts {

    /** Up to here nothing is a mark or ignorable. */
    private static final int FIRST_IGNORABLE = 0x00AD;

    private static final char FIRST_LETTER = '\u0620';
    private static final char LAST_LETTER = '\u064A';
    private static final char LAST_OF_BLOCK = '\u06FF';

    /** Role of a code unit: the needle may begin with it. */
    private static final int BEGINS = 1;
    /** Role of a code unit: the needle may go on with it behind its first letter, or with what comes behind it. */
    private static final int FOLLOWS = 2;

    /** For each unit of the needle the code units that it may begin with, the likely one first. */
    private final String[] beginnings;

    /** By code unit of the Arabic block and below, what it may be; empty for a needle that begins with another. */
    private final byte[] roles;

    private PossibleStarts(String[] beginnings) {
        this.beginnings = beginnings;
        boolean inTable = beginnings.length > 0 && beginnings[0].charAt(0) <= LAST_OF_BLOCK;
        this.roles = new byte[inTable ? LAST_OF_BLOCK + 1 : 0];
        for (char c = 0; c < roles.length; c++) {
            boolean follows = beginnings.length == 1 || isAmong(c, beginnings[1]) || !beginsUnit(c);
            roles[c] = (byte) ((isAmong(c, beginnings[0]) ? BEGINS : 0) | (follows ? FOLLOWS : 0));
        }
    }

    /** @param bases of the units of the needle; what is no character of the basic plane, and what follows it, is not looked at */
    static PossibleStarts of(int[] bases) {
        int count = 0;
        while (count < bases.length && isCharacterOfBasicPlane(bases[count])) {
            count++;
        }
        String[] beginnings = new String[count];
        for (int i = 0; i < count; i++) {
            beginnings[i] = beginnings((char) bases[i]);
        }
        return new PossibleStarts(beginnings);
    }

    private static boolean isCharacterOfBasicPlane(int base) {
        return base >= 0 && base <= Character.MAX_VALUE && !Character.isSurrogate((char) base);
    }

    /** The letter itself; the one under its hamza and all that this one makes with others; and the seat of a hamza for ي. */
    private static String beginnings(char base) {
        char bare = bare(base);
        StringBuilder beginnings = new StringBuilder().append(base);
        if (bare != base) {
            beginnings.append(bare);
            for (char c = FIRST_LETTER; c <= LAST_OF_BLOCK; c++) {
                if (c != base && c != bare && bare(c) == bare) {
                    beginnings.append(c);
                }
            }
        }
        if (bare == ArabicCharacters.YEH) {
            beginnings.append(ArabicCharacters.TATWEEL);
        }
        return beginnings.toString();
    }

    /** The letter that another one is made of, if a hamza or madda makes it. */
    private static char bare(char letter) {
        if (letter < FIRST_LETTER || letter > LAST_OF_BLOCK) {
            return letter;
        }
        String parts = Normalizer2.getNFCInstance().getRawDecomposition(letter);
        return parts == null ? letter : parts.charAt(0);
    }

    /**
     * Where reading may go on to find the next one: from {@code from} or from the unit before it, which has a say in what it
     * means; or at the end of the text.
     */
    int next(CharSequence text, int from) {
        if (beginnings.length == 0) {
            return from;
        }
        int start = text instanceof String string && roles.length > 0 ? nextOf(string, from) : nextOf(text, from);
        if (start == text.length()) {
            return start;
        }
        int before = start - 1;
        while (before > from && !beginsUnit(text.charAt(before))) {
            before--;
        }
        return Math.max(before, from);
    }

    /**
     * The same as {@link #nextOf(CharSequence, int)} by a table and without a branch for a letter: both this one and the next
     * must do.
     */
    private int nextOf(String text, int from) {
        byte[] table = roles;
        int last = text.length() - 1;
        int role = from <= last ? role(table, text.charAt(from)) : 0;
        for (int at = from; at < last; at++) {
            int next = role(table, text.charAt(at + 1));
            if ((role & BEGINS & next >> 1) != 0 && mayGoOn(text, at)) {
                return at;
            }
            role = next;
        }
        return (role & BEGINS) != 0 ? last : last + 1;
    }

    private static int role(byte[] table, char c) {
        return c < table.length ? table[c] : FOLLOWS;
    }

    private int nextOf(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !(isAmong(text.charAt(at), beginnings[0]) && mayGoOn(text, at))) {
            at++;
        }
        return at;
    }

    /** Whether the needle may stand at {@code at}, as far as letters without marks tell. */
    private boolean mayGoOn(CharSequence text, int at) {
        for (int i = 1; i < beginnings.length && at + i < text.length(); i++) {
            char c = text.charAt(at + i);
            if (!beginsUnit(c)) {
                return true;
            }
            if (!isAmong(c, beginnings[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAmong(char c, String beginnings) {
        return c == beginnings.charAt(0) || (beginnings.length() > 1 && beginnings.indexOf(c, 1) > 0);
    }

    private static boolean beginsUnit(char c) {
        return c < FIRST_IGNORABLE || (c >= FIRST_LETTER && c <= LAST_LETTER && c != ArabicCharacters.TATWEEL);
    }
}
