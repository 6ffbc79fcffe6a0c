package dev.khabar.normalize;

import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;

/** Marks above and below letters, by the classes of {@link Diacritic}. */
final class Marks {

    /** Quranic signs that stand for themselves or are letters: end of ayah, rub el hizb, small waw and yeh, sajdah. */
    static final String QURANIC_SIGNS = "\u06DD\u06DE\u06E5\u06E6\u06E9";

    private static final int LAST_OF_BLOCK = 0x06FF;

    private Marks() {}

    static Work drop(Diacritic.Kind kind) {
        return new Work.Shared((table, rule, rules) -> dropKind(table, rule, kind));
    }

    static void quranic(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        dropKind(table, rule, Diacritic.Kind.QURANIC);
        table.dropAll(rule, QURANIC_SIGNS);
    }

    /** Those of Arabic Extended-C lie beyond the Basic Multilingual Plane. */
    static void extended(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        dropKind(table, rule, Diacritic.Kind.EXTENDED);
        SupplementaryMarks.drop(table, rule);
    }

    static void arabicBlock(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        for (Diacritic mark : Diacritic.values()) {
            if (mark.codePoint() <= LAST_OF_BLOCK) {
                table.drop(rule, (char) mark.codePoint());
            }
        }
    }

    private static void dropKind(CharacterTableBuilder table, Rule rule, Diacritic.Kind kind) {
        for (Diacritic mark : Diacritic.values()) {
            if (mark.kind() == kind && Character.isBmpCodePoint(mark.codePoint())) {
                table.drop(rule, (char) mark.codePoint());
            }
        }
    }

    static void compose(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.contextAll(Composition.TRIGGERS, new Composition(rule));
    }

    static void order(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        MarkOrder order = new MarkOrder(rule);
        for (Diacritic mark : Diacritic.values()) {
            if (Character.isBmpCodePoint(mark.codePoint())) {
                table.context((char) mark.codePoint(), order);
            }
        }
    }

    static void atWordEnd(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        WordEndMarks wordEnd = new WordEndMarks(rule);
        for (Diacritic mark : Diacritic.values()) {
            if (Character.isBmpCodePoint(mark.codePoint())) {
                table.context((char) mark.codePoint(), wordEnd);
            }
        }
    }

    static void atTextEnd(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.contextAll(TextEndHaraka.TRIGGERS, new TextEndHaraka(rule));
    }

    static void tanwinAlef(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        TanwinAlef tanwin = new TanwinAlef(rule);
        table.context(ArabicCharacters.ALEF, tanwin).context(TanwinAlef.FATHATAN, tanwin);
    }

    static void daggerToAlef(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.context((char) Diacritic.DAGGER_ALEF.codePoint(), new DaggerAlef(rule));
    }

    static void decorativeTatweel(CharacterTableBuilder table, Rule rule, RuleSet rules) {
        table.context(ArabicCharacters.TATWEEL, new DecorativeTatweel(rule));
    }
}
