package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.Spaces;
import dev.khabar.normalize.engine.Step;

/** The characters that AraBERT's vocabulary was made of; all others become spaces. */
public final class AraBertCharacters {

    /** By the regular expression of its preprocessor, stray signs of it (U+0B4D, U+06DA) included. */
    private static final String PUNCTUATION = "[]!\"#$%'()*+,.:;-<=·>?@\\^_`{|}~—٪’،؟\u0B4D“؛”\u06DA»«–…‘";

    private AraBertCharacters() {}

    public static Step pass(Enum<?> rule) {
        CharacterTableBuilder table = new CharacterTableBuilder();
        keep(table, '0', '9');
        keep(table, 'a', 'z');
        keep(table, 'A', 'Z');
        keep(table, '\u0621', '\u063A');
        keep(table, '\u0640', '\u066C');
        keep(table, '\u0671', '\u0674');
        PUNCTUATION.chars().forEach(c -> table.keep((char) c));
        Spaces.ALL_BUT_SPACE.chars().forEach(c -> table.keep((char) c));
        return table.keep(' ').others(rule, " ").build();
    }

    private static void keep(CharacterTableBuilder table, char first, char last) {
        for (int c = first; c <= last; c++) {
            table.keep((char) c);
        }
    }
}
