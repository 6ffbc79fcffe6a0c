package dev.khabar.normalize;

import dev.khabar.normalize.engine.CharacterTableBuilder;
import dev.khabar.normalize.engine.Repair;
import dev.khabar.normalize.engine.Spaces;
import dev.khabar.normalize.engine.Step;
import dev.khabar.normalize.engine.SupplementaryMarks;
import dev.khabar.normalize.peers.AraBertCharacters;
import dev.khabar.normalize.peers.CamelCharacters;
import dev.khabar.normalize.peers.CamelPhrases;
import dev.khabar.normalize.peers.LinkTokens;
import dev.khabar.normalize.peers.PyArabicLigature;
import dev.khabar.normalize.peers.Repetition;
import dev.khabar.normalize.peers.SpacedNumbers;
import dev.khabar.normalize.peers.SpacedSymbols;
import dev.khabar.normalize.peers.TagsToSpaces;
import dev.khabar.normalize.peers.TextEndHaraka;
import dev.khabar.normalize.rules.ArabicPunctuation;
import dev.khabar.normalize.rules.AsciiPunctuation;
import dev.khabar.normalize.rules.DaggerAlef;
import dev.khabar.normalize.rules.DecorativeTatweel;
import dev.khabar.normalize.rules.Digits;
import dev.khabar.normalize.rules.DotsToEllipsis;
import dev.khabar.normalize.rules.Elongation;
import dev.khabar.normalize.rules.FinalFarsiYeh;
import dev.khabar.normalize.rules.HamzaSeat;
import dev.khabar.normalize.rules.HtmlEntities;
import dev.khabar.normalize.rules.HtmlTags;
import dev.khabar.normalize.rules.InitialMadda;
import dev.khabar.normalize.rules.InvisibleCharacters;
import dev.khabar.normalize.rules.LatinCase;
import dev.khabar.normalize.rules.LetterComposition;
import dev.khabar.normalize.rules.LetterPairs;
import dev.khabar.normalize.rules.MarkOrder;
import dev.khabar.normalize.rules.Marks;
import dev.khabar.normalize.rules.Nfkc;
import dev.khabar.normalize.rules.NumberSeparators;
import dev.khabar.normalize.rules.Phrases;
import dev.khabar.normalize.rules.PresentationForms;
import dev.khabar.normalize.rules.Quotation;
import dev.khabar.normalize.rules.ReversedLamAlef;
import dev.khabar.normalize.rules.TanwinAlef;
import dev.khabar.normalize.rules.TatweelDash;
import dev.khabar.normalize.rules.WordEndMarks;
import dev.khabar.normalize.rules.WordEndYeh;
import dev.khabar.normalize.rules.ZeroWidthJoiner;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a set of rules into steps: neighbours that can share a table share one, repairs are passes that go before them
 * only over texts that need it, and what looks further than a table has a pass of its own.
 */
final class Compiler {

    private final RuleSet rules;
    private final List<Step> steps = new ArrayList<>();
    private @Nullable Repair repair;
    private @Nullable CharacterTableBuilder shared;

    private Compiler(RuleSet rules) {
        this.rules = rules;
    }

    static List<Step> compile(RuleSet rules) {
        Compiler compiler = new Compiler(rules);
        rules.rules().forEach(compiler::add);
        compiler.endPass();
        return List.copyOf(compiler.steps);
    }

    /** What each rule does. */
    private void add(Rule rule) {
        switch (rule) {
            case HTML_TAGS -> pass(new HtmlTags(rule));
            case HTML_ENTITIES -> pass(new HtmlEntities(rule));
            case CAMEL_PHRASES -> pass(CamelPhrases.pass(rule));
            case NFKC -> pass(new Nfkc(rule));
            case PRESENTATION_FORMS -> repair(rule, PresentationForms.LETTERS, PresentationForms::takeApart);
            case PHRASES_EXPANDED -> repair(rule, Phrases.CHARACTERS, Phrases::expand);
            case PHRASES_DROPPED -> repair(rule, Phrases.CHARACTERS, Phrases::drop);
            case LAM_ALEF_TO_BARE -> repair(rule, PyArabicLigature.LAM_ALEF, PyArabicLigature::toBareLetters);
            case REVERSED_LAM_ALEF -> table().context(ArabicCharacters.ALEF, new ReversedLamAlef(rule));
            case DAGGER_ALEF_TO_ALEF -> repair(rule, DaggerAlef.CHARACTER, DaggerAlef::toAlef);
            case COMPOSITION ->
                table().contextAll(LetterComposition.TRIGGERS, new LetterComposition(rule))
                        .context(ArabicCharacters.TATWEEL, new HamzaSeat(rule));
            case INITIAL_MADDA -> table().contextAll(InitialMadda.HAMZAS, new InitialMadda(rule));
            case MARK_ORDER -> Marks.each(table(), new MarkOrder(rule));
            case LOOK_ALIKES -> {
                if (!rules.has(Rule.ALEF_MAKSURA_TO_YEH)) {
                    table().context(ArabicCharacters.FARSI_YEH, new FinalFarsiYeh(rule));
                }
                table().mapLines(rule, LetterPairs.LOOK_ALIKES);
            }
            case MAGHREBI_LETTERS -> table().mapLines(rule, LetterPairs.MAGHREBI);
            case FOREIGN_LETTERS -> table().mapLines(rule, LetterPairs.FOREIGN);
            case DIRECTIONAL_MARKS -> table().dropAll(rule, "\u200E\u200F\u061C");
            case DIRECTIONAL_EMBEDDINGS ->
                table().dropRange(rule, '\u202A', '\u202E').dropRange(rule, '\u2066', '\u2069');
            case ZWNJ_DROPPED -> table().drop(rule, '\u200C');
            case ZWNJ_TO_SPACE -> table().map(rule, '\u200C', ' ');
            case ZWJ_DROPPED ->
                table().context(ZeroWidthJoiner.ZWJ, new ZeroWidthJoiner(rule)).drop(rule, ZeroWidthJoiner.ZWJ);
            case ZERO_WIDTH_SPACES -> table().dropAll(rule, "\u200B\u2060\u180E");
            case INVISIBLE_CHARACTERS -> InvisibleCharacters.drop(table(), rule);
            case SOFT_HYPHEN -> table().drop(rule, '\u00AD');
            case BYTE_ORDER_MARK -> table().drop(rule, '\uFEFF');
            case CONTROLS -> Spaces.dropControls(table(), rule);
            case TATWEEL_DASH -> table().context(ArabicCharacters.TATWEEL, new TatweelDash(rule));
            case TATWEEL -> table().drop(rule, ArabicCharacters.TATWEEL);
            case TATWEEL_DECORATION -> table().context(ArabicCharacters.TATWEEL, new DecorativeTatweel(rule));
            case TANWIN_ALEF -> table().contextAll(TanwinAlef.TRIGGERS, new TanwinAlef(rule));
            case WORD_END_MARKS -> Marks.each(table(), new WordEndMarks(rule));
            case TEXT_END_HARAKA -> table().contextAll(TextEndHaraka.TRIGGERS, new TextEndHaraka(rule));
            case DAGGER_ALEF -> Marks.drop(table(), rule, Diacritic.Kind.DAGGER_ALEF);
            case TANWIN -> Marks.drop(table(), rule, Diacritic.Kind.TANWIN);
            case HARAKAT -> Marks.drop(table(), rule, Diacritic.Kind.HARAKA);
            case SHADDA -> Marks.drop(table(), rule, Diacritic.Kind.SHADDA);
            case SUKUN -> Marks.drop(table(), rule, Diacritic.Kind.SUKUN);
            case MADDA_MARK -> Marks.drop(table(), rule, Diacritic.Kind.MADDA);
            case HAMZA_MARKS -> Marks.drop(table(), rule, Diacritic.Kind.HAMZA);
            case ARABIC_BLOCK_MARKS -> Marks.dropBlock(table(), rule);
            case SMALL_LETTERS -> table().dropAll(rule, "\u06E5\u06E6");
            case QURANIC_MARKS -> {
                Marks.drop(table(), rule, Diacritic.Kind.QURANIC);
                table().dropAll(rule, Marks.QURANIC_SIGNS);
            }
            case EXTENDED_MARKS -> {
                Marks.drop(table(), rule, Diacritic.Kind.EXTENDED);
                SupplementaryMarks.drop(table(), rule);
            }
            case LINKS_TO_TOKENS -> LinkTokens.steps(rule).forEach(this::pass);
            case TAGS_TO_SPACES -> pass(new TagsToSpaces(rule));
            case ALEF_MADDA -> table().map(rule, 'آ', 'ا');
            case ALEF_HAMZA_ABOVE -> table().map(rule, 'أ', 'ا');
            case ALEF_HAMZA_BELOW -> table().map(rule, 'إ', 'ا');
            case ALEF_WASLA -> table().map(rule, 'ٱ', 'ا');
            case ALEF_WAVY_HAMZA -> table().mapAll(rule, "ٲٳ", 'ا');
            case ALEF_HIGH_HAMZA -> table().map(rule, 'ٵ', 'ا');
            case HAMZA_CARRIERS_TO_LETTERS -> table().mapLines(rule, LetterPairs.HAMZA_CARRIERS);
            case HAMZA_CARRIERS_TO_HAMZA -> table().mapAll(rule, "ؤئ", 'ء');
            case HAMZA_FORMS_TO_HAMZA ->
                table().mapAll(rule, "أإؤئ\u0654\u0655", 'ء').map(rule, 'آ', "ءء");
            case HAMZA_DROPPED -> table().dropAll(rule, "ءٴ");
            case ALEF_MAKSURA_TO_YEH -> table().map(rule, 'ى', 'ي');
            case YEH_TO_ALEF_MAKSURA -> table().context('ي', new WordEndYeh(rule));
            case TEH_MARBUTA_TO_HEH -> table().map(rule, 'ة', 'ه');
            case TEH_MARBUTA_TO_TEH -> table().map(rule, 'ة', 'ت');
            case LATIN_CASE -> LatinCase.lower(table(), rule);
            case ARABIC_INDIC_DIGITS_TO_ASCII -> table().mapLines(rule, LetterPairs.ARABIC_INDIC_DIGITS);
            case DIGITS_TO_ASCII -> Digits.toThoseFrom('0', table(), rule);
            case DIGITS_TO_ARABIC_INDIC -> Digits.toThoseFrom(ArabicCharacters.ARABIC_INDIC_ZERO, table(), rule);
            case DIGITS_TO_PERSIAN -> Digits.toThoseFrom(ArabicCharacters.PERSIAN_ZERO, table(), rule);
            case NUMBER_SEPARATORS -> {
                if (rules.has(Rule.DIGITS_TO_ARABIC_INDIC) || rules.has(Rule.DIGITS_TO_PERSIAN)) {
                    NumberSeparators.toArabic(table(), rule);
                } else {
                    NumberSeparators.toAscii(table(), rule);
                }
            }
            case PUNCTUATION_TO_ASCII -> AsciiPunctuation.marks(table(), rule);
            case DASHES_TO_HYPHEN -> table().mapAll(rule, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212", '-');
            case PUNCTUATION_TO_ARABIC -> table().contextAll(ArabicPunctuation.ASCII, new ArabicPunctuation(rule));
            case QUOTES_TO_ASCII -> AsciiPunctuation.quotes(table(), rule);
            case QUOTES_TO_GUILLEMETS -> table().contextAll(Quotation.TRIGGERS, new Quotation(rule));
            case ELLIPSIS_TO_DOTS -> table().map(rule, '…', "...");
            case DOTS_TO_ELLIPSIS -> table().context('.', new DotsToEllipsis(rule));
            case ELONGATION_TO_ONE -> table().repeats(new Elongation(rule, 1, rules.doublingWords()));
            case ELONGATION_TO_TWO -> table().repeats(new Elongation(rule, 2, rules.doublingWords()));
            case REPETITION_TO_TWO -> pass(new Repetition(rule));
            case SPACED_SYMBOLS -> pass(new SpacedSymbols(rule));
            case SPACED_NUMBERS -> SpacedNumbers.steps(rule).forEach(this::pass);
            case SLASH_TO_HYPHEN -> table().map(rule, '/', '-');
            case ARABERT_CHARACTERS -> pass(AraBertCharacters.pass(rule));
            case CAMEL_CHARACTERS -> pass(CamelCharacters.pass(rule));
            case SPACES_UNIFIED -> table().mapAll(rule, Spaces.NO_LINE_BREAKS, ' ');
            case SPACES_COLLAPSED -> spaces(rule, Spaces.Policy.COLLAPSE);
            case LINES_COLLAPSED -> spaces(rule, Spaces.Policy.COLLAPSE_LINES);
            case LINES_JOINED -> spaces(rule, Spaces.Policy.JOIN_LINES);
            case TEXT_TRIMMED -> {
                if (!table().hasSpaces()) {
                    spaces(rule, Spaces.Policy.KEEP);
                }
            }
        }
    }

    private void spaces(Rule rule, Spaces.Policy policy) {
        table().spaces(new Spaces(rule, policy, rules.has(Rule.TEXT_TRIMMED)));
    }

    private void repair(Rule rule, String characters, Repair.Definition definition) {
        repair = new Repair(rule, characters, definition, repair);
    }

    /** The table that neighbours share. */
    private CharacterTableBuilder table() {
        CharacterTableBuilder table = shared == null ? new CharacterTableBuilder(repair) : shared;
        shared = table;
        return table;
    }

    private void pass(Step step) {
        endPass();
        steps.add(step);
    }

    private void endPass() {
        if (shared != null) {
            steps.add(shared.build());
        } else if (repair != null) {
            steps.add(repair.pass());
        }
        repair = null;
        shared = null;
    }
}
