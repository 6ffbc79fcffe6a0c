package dev.khabar.benchmarks.restoration;

import dev.khabar.restoration.LetterMarks;
import dev.khabar.restoration.RestoredLetter;
import dev.khabar.text.Diacritic;
import java.util.Arrays;

/** A line of a reference: its letters without marks, and what the reference writes on each. */
final class VocalisedLine {

    private static final String VOWELS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0652";
    private static final char SHADDA = '\u0651';
    private static final char FATHATAN = '\u064B';
    private static final char DAGGER_ALEF = '\u0670';

    private final String letters;
    private final String[] marks;

    private VocalisedLine(String letters, String[] marks) {
        this.letters = letters;
        this.marks = marks;
    }

    /** Marks are a shadda first, then a vowel; a dagger alef, which no label has, is left out. */
    static VocalisedLine of(String line) {
        StringBuilder letters = new StringBuilder();
        String[] marks = new String[line.length()];
        Arrays.fill(marks, "");
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int last = letters.length() - 1;
            if (c == SHADDA && last >= 0) {
                marks[last] = c + marks[last];
            } else if (VOWELS.indexOf(c) >= 0 && last >= 0) {
                marks[isTanwinBehindItsAlef(c, letters) ? last - 1 : last] += c;
            } else if (c != DAGGER_ALEF) {
                letters.append(c);
            }
        }
        return new VocalisedLine(letters.toString(), marks);
    }

    private static boolean isTanwinBehindItsAlef(char mark, StringBuilder letters) {
        int last = letters.length() - 1;
        return mark == FATHATAN && last > 0 && (letters.charAt(last) == 'ا' || letters.charAt(last) == 'ى');
    }

    /** The line without marks. */
    String letters() {
        return letters;
    }

    /** Whether the reference writes something on a letter. */
    boolean marks(RestoredLetter letter) {
        return !marks[letter.span().start()].isEmpty();
    }

    /** Whether a letter has the marks that the reference writes; a sukun left out is forgiven. */
    boolean agrees(RestoredLetter letter) {
        String expected = marks[letter.span().start()];
        return expected.equals(letter.marks().text())
                || (letter.marks() == LetterMarks.NONE
                        && expected.equals(Character.toString(Diacritic.SUKUN.codePoint())));
    }
}
