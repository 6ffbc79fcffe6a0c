package dev.khabar.normalize;

import com.ibm.icu.text.Normalizer2;

/**
 * The shapes of letters that old encodings and PDF files leave behind, U+FB50 to U+FDFF and U+FE70 to U+FEFC, taken
 * apart as Unicode's NFKC says. The table comes from ICU when a normaliser is built.
 *
 * <p>Marks with a shape of their own (U+FE70 to U+FE7F, U+FC5E to U+FC63) become marks on what stands before them: the
 * space that NFKC puts under them would cut words in two.
 */
final class PresentationForms {

    private static final char RIYAL = '\uFDFC';

    private PresentationForms() {}

    static void letters(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        repair(table, rule, '\uFB50', '\uFDEF');
        repair(table, rule, '\uFE70', '\uFEFC');
    }

    static Step riyalAndBasmala(Rule rule) {
        return new CharacterTableBuilder()
                .map(rule, RIYAL, "ريال")
                .map(rule, Phrases.BASMALA, Phrases.IN_THE_NAME_OF_GOD)
                .build();
    }

    /** Lam-alef in its four isolated shapes, without what its alef carries. */
    static void lamAlef(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        for (char c : new char[] {'\uFEF5', '\uFEF7', '\uFEF9', '\uFEFB'}) {
            table.map(rule, c, "لا");
        }
    }

    private static void repair(CharacterTableBuilder table, Rule rule, char first, char last) {
        Normalizer2 nfkc = Normalizer2.getNFKCInstance();
        for (int c = first; c <= last; c++) {
            String character = String.valueOf((char) c);
            String letters = nfkc.normalize(character);
            if (!letters.equals(character)) {
                table.map(rule, (char) c, letters.startsWith(" ") ? letters.substring(1) : letters);
            }
        }
    }
}
