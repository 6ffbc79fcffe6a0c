package dev.khabar.normalize.rules;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import java.text.Normalizer;

/**
 * The shapes of letters that old encodings and PDF files leave behind, U+FB50 to U+FDFF and U+FE70 to U+FEFC, taken
 * apart as Unicode's NFKC says. The table is made when the first text has one of them.
 *
 * <p>Marks with a shape of their own (U+FE70 to U+FE7F, U+FC5E to U+FC63) become marks on what stands before them: the
 * space that NFKC puts under them would cut words in two.
 */
public final class PresentationForms {

    /**
     * Those that have a decomposition: all letters of the two blocks but U+FE73, half a letter. No later version of
     * Unicode gives a character another decomposition (UAX #15, stability), so that any JDK knows these.
     */
    public static final String LETTERS = letters('\uFB50', '\uFDEF') + letters('\uFE70', '\uFEFC');

    private static final char TAIL_FRAGMENT = '\uFE73';

    private PresentationForms() {}

    public static void takeApart(CharacterTableBuilder table, Enum<?> rule) {
        takeApart(table, rule, '\uFB50', '\uFDEF');
        takeApart(table, rule, '\uFE70', '\uFEFC');
    }

    /** The forms from {@code first} to {@code last}; what the table knows already stands. */
    public static void takeApart(CharacterTableBuilder table, Enum<?> rule, char first, char last) {
        for (char c = first; c <= last; c++) {
            String form = String.valueOf(c);
            String letters = Normalizer.normalize(form, Normalizer.Form.NFKC);
            if (!letters.equals(form)) {
                table.map(rule, c, letters.startsWith(" ") ? letters.substring(1) : letters);
            }
        }
    }

    private static String letters(char first, char last) {
        StringBuilder letters = new StringBuilder();
        for (char c = first; c <= last; c++) {
            if (Character.isLetter(c) && c != TAIL_FRAGMENT) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
