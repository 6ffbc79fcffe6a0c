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

    private static final char FIRST_PHRASE = '\uFDF0';
    private static final char LAST_PHRASE = '\uFDFD';
    private static final char BASMALA = '\uFDFD';

    private static final char RIYAL = '\uFDFC';
    private static final String IN_THE_NAME_OF_GOD = "بسم الله الرحمن الرحيم";

    private PresentationForms() {}

    static void letters(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        repair(table, rule, '\uFB50', '\uFDEF');
        repair(table, rule, '\uFE70', '\uFEFC');
    }

    /** ﷲ ﷺ ﷻ ﷼ ﷽ and the other words written as one character. */
    static void expandPhrases(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        repair(table, rule, FIRST_PHRASE, LAST_PHRASE);
        table.map(rule, BASMALA, IN_THE_NAME_OF_GOD);
    }

    static Step riyalAndBasmala(Rule rule) {
        return new CharacterTableBuilder()
                .map(rule, RIYAL, "ريال")
                .map(rule, BASMALA, IN_THE_NAME_OF_GOD)
                .build();
    }

    /** Those, and the honorifics that Unicode has no decomposition for. */
    static void dropPhrases(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.dropRange(rule, FIRST_PHRASE, '\uFDFF')
                .dropRange(rule, '\uFD40', '\uFD4F')
                .drop(rule, '\uFDCF');
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
