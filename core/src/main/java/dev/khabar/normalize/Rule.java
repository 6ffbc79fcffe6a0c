package dev.khabar.normalize;

import dev.khabar.text.Diacritic;

/**
 * What a normaliser can be asked to do. Rules work in the order in which they stand here, whatever the order in which
 * they were asked for; each finds what the ones before it left.
 *
 * <p>Rules of one {@link Choice} exclude each other. No rule changes characters other than those its text names.
 */
public enum Rule {

    // Markup, of scraped pages.

    /**
     * HTML tags and comments go; those that begin or end a block (p, div, br, li, tr, ...) leave a line break. A {@code >} in
     * the quoted value of an attribute does not end a tag.
     */
    HTML_TAGS,
    /** HTML character references, named and numeric, become their characters as HTML5 says: &amp;quot; &amp;#1575;. */
    HTML_ENTITIES,

    // Repair: one code for one letter.

    /** ﷼ becomes ريال and ﷽ بسم الله الرحمن الرحيم: CAMeL Tools' addition to NFKC. */
    CAMEL_PHRASES,
    /** All of Unicode in normalisation form NFKC: also full-width letters, ligatures, fractions. */
    NFKC,
    /** The shapes of letters of U+FB50 to U+FDEF and U+FE70 to U+FEFC become letters; words in one character stay. */
    PRESENTATION_FORMS,
    /**
     * Words in one character are written out: ﷲ ﷺ ﷻ ﷼ ﷽ and their kin, U+FDF0 to U+FDFF and the other honorifics. A space
     * goes between a formula and a letter or digit beside it.
     */
    PHRASES_EXPANDED(Choice.PHRASES),
    /** Words in one character go: those that {@link #PHRASES_EXPANDED} writes out. */
    PHRASES_DROPPED(Choice.PHRASES),
    /** Lam-alef in one character (its isolated shapes) becomes لا, hamza and madda lost: PyArabic's way. */
    LAM_ALEF_TO_BARE,
    /**
     * Lam-alef that came out of a PDF in the wrong order is put right at the start of a word: االشتراك, األمم, اهلل. For texts
     * that have this fault only; in no preset.
     */
    REVERSED_LAM_ALEF,
    /** The dagger alef becomes ا, also where و ى carry it (الصلوٰة), but for today's spelling: هذا ذلك الرحمن موسى. */
    DAGGER_ALEF_TO_ALEF(Choice.DAGGER_ALEF),
    /**
     * A letter and a combining madda or hamza become one: ا and U+0653 to آ, و and U+0654 to ؤ, and the tatweel that is the
     * seat of a hamza in the Quran to ئ (شيـٔا) or, with an alef behind it, to آ (فـٔامنوا).
     */
    COMPOSITION,
    /** ءا at the start of a word, as the Quran writes it, becomes آ: ءامنوا, والءاخرة. */
    INITIAL_MADDA,
    /** Marks on one letter in Unicode's order: the vowel before its shadda, whichever was typed first. */
    MARK_ORDER,
    /**
     * Persian and Urdu letters typed for Arabic ones: ی ک ڪ ہ ھ ە ۀ ۂ ۃ ے ۓ ۍ ې ں and high hamza ٴ ٶ ٷ ٸ.
     * A ی at the end of a word becomes ي or ى by how news writes the word: عربی عربي, مصطفی مصطفى. علی is علي where a clause
     * ends behind it, else على.
     */
    LOOK_ALIKES,
    /** Letters of Maghrebi print: ڢ ڡ to ف, ڧ ٯ to ق. */
    MAGHREBI_LETTERS,
    /**
     * Letters for sounds that Arabic lacks, as in names: گ ڭ to ك, پ to ب, چ to ج, ڤ ڥ to ف, ژ to ز, ڨ to ق; of Urdu ٹ to ت,
     * ڈ to د, ڑ to ر; of Kurdish ڕ to ر, ڵ to ل, ۆ to و, ێ to ي.
     */
    FOREIGN_LETTERS,

    // What nobody sees.

    /** The marks U+200E, U+200F and U+061C go. */
    DIRECTIONAL_MARKS,
    /** Embeddings, overrides and isolates go: U+202A to U+202E, U+2066 to U+2069. */
    DIRECTIONAL_EMBEDDINGS,
    /** The zero-width non-joiner U+200C goes. */
    ZWNJ_DROPPED(Choice.ZWNJ),
    /** The zero-width non-joiner U+200C becomes a space. */
    ZWNJ_TO_SPACE(Choice.ZWNJ),
    /** The zero-width joiner U+200D goes, but within an emoji of several. */
    ZWJ_DROPPED,
    /** The zero-width space U+200B, the word joiner U+2060 and U+180E go. */
    ZERO_WIDTH_SPACES,
    /**
     * The combining grapheme joiner U+034F, the invisible operators U+2061 to U+2064 and the deprecated controls U+206A to
     * U+206F go, and so do variation selectors behind a letter; those behind an emoji stay.
     */
    INVISIBLE_CHARACTERS,
    /** The soft hyphen U+00AD goes. */
    SOFT_HYPHEN,
    /** The byte order mark U+FEFF goes, wherever it stands. */
    BYTE_ORDER_MARK,
    /** Control characters that are no white space go: U+0000 to U+009F. */
    CONTROLS,

    // Tatweel and marks.

    /** A tatweel that touches no letter is a dash and becomes a hyphen: 52ـ92, مصر ـ السودان. */
    TATWEEL_DASH,
    /** Every tatweel goes. */
    TATWEEL(Choice.TATWEEL),
    /** Tatweel goes where it stretches a word; as a dash, a list mark or in هـ it stays. */
    TATWEEL_DECORATION(Choice.TATWEEL),
    /** The alef that carries fathatan at the end of a word goes, with its mark. */
    TANWIN_ALEF,
    /** All marks on the last letter of each word go. */
    WORD_END_MARKS,
    /** The haraka that ends the whole text goes: PyArabic's way with single words. */
    TEXT_END_HARAKA,
    /** The dagger alef U+0670 goes. */
    DAGGER_ALEF(Choice.DAGGER_ALEF),
    /** Fathatan, dammatan and kasratan go. */
    TANWIN,
    /** Fatha, damma and kasra go. */
    HARAKAT,
    /** Shadda goes. */
    SHADDA,
    /** Sukun goes. */
    SUKUN,
    /** The combining madda U+0653 goes. */
    MADDA_MARK,
    /** The combining hamzas U+0654 and U+0655 go. */
    HAMZA_MARKS,
    /** Every combining mark of the Arabic block U+0600 to U+06FF goes: PyArabic's way. */
    ARABIC_BLOCK_MARKS,
    /** Small waw and small yeh go: U+06E5, U+06E6. */
    SMALL_LETTERS,
    /** Quranic marks go, with the signs U+06DD, U+06DE, U+06E9 and the small waw and yeh. */
    QURANIC_MARKS,
    /** Marks of other languages and spellings go ({@link Diacritic.Kind#EXTENDED}). */
    EXTENDED_MARKS,

    // What models are fed with instead of addresses.

    /** Links, e-mail addresses and mentions become {@code [رابط]}, {@code [بريد]}, {@code [مستخدم]}: AraBERT's way. */
    LINKS_TO_TOKENS,
    /** What stands between {@code <} and {@code >} becomes a space: AraBERT's way. */
    TAGS_TO_SPACES,

    // Letters.

    /** آ becomes ا. */
    ALEF_MADDA,
    /** أ becomes ا. */
    ALEF_HAMZA_ABOVE,
    /** إ becomes ا. */
    ALEF_HAMZA_BELOW,
    /** ٱ becomes ا. */
    ALEF_WASLA,
    /** ٲ and ٳ become ا. */
    ALEF_WAVY_HAMZA,
    /** ٵ becomes ا. */
    ALEF_HIGH_HAMZA,
    /** ؤ becomes و, ئ becomes ي. */
    HAMZA_CARRIERS_TO_LETTERS(Choice.HAMZA_CARRIERS),
    /** ؤ and ئ become ء. */
    HAMZA_CARRIERS_TO_HAMZA(Choice.HAMZA_CARRIERS),
    /** Every hamza becomes ء, the alefs' and combining ones too, and آ becomes ءء: PyArabic's way. */
    HAMZA_FORMS_TO_HAMZA(Choice.HAMZA_CARRIERS),
    /** ء that stands alone goes, and ٴ. */
    HAMZA_DROPPED,
    /** ى becomes ي. */
    ALEF_MAKSURA_TO_YEH(Choice.ALEF_MAKSURA),
    /** ي at the end of a word becomes ى. */
    YEH_TO_ALEF_MAKSURA(Choice.ALEF_MAKSURA),
    /** ة becomes ه. */
    TEH_MARBUTA_TO_HEH(Choice.TEH_MARBUTA),
    /** ة becomes ت. */
    TEH_MARBUTA_TO_TEH(Choice.TEH_MARBUTA),
    /** Latin letters become lower case, by Unicode's simple mapping. */
    LATIN_CASE,

    // Digits and punctuation.

    /** Arabic-Indic digits become 0 to 9, Persian ones stay: AraBERT's way. */
    ARABIC_INDIC_DIGITS_TO_ASCII(Choice.DIGITS),
    /** Arabic-Indic and Persian digits become 0 to 9. */
    DIGITS_TO_ASCII(Choice.DIGITS),
    /** ASCII and Persian digits become ٠ to ٩; those of links, e-mail addresses and domain names stay. */
    DIGITS_TO_ARABIC_INDIC(Choice.DIGITS),
    /** ASCII and Arabic-Indic digits become ۰ to ۹; those of links, e-mail addresses and domain names stay. */
    DIGITS_TO_PERSIAN(Choice.DIGITS),
    /** ٫ and ٬ within a number follow its digits: to full stop and comma, or back with Arabic-Indic or Persian digits. */
    NUMBER_SEPARATORS,
    /** ، ؛ ؟ ٪ ۔ ٭ become their ASCII counterparts; ، between two digits stays. */
    PUNCTUATION_TO_ASCII(Choice.PUNCTUATION),
    /** Dashes of all lengths (U+2010 to U+2015, U+2212) become a hyphen. */
    DASHES_TO_HYPHEN,
    /** ASCII comma, semicolon, question mark and percent sign take their Arabic form in Arabic text. */
    PUNCTUATION_TO_ARABIC(Choice.PUNCTUATION),
    /** “ ” „ « » become a straight double quotation mark, ‘ ’ ‚ ‹ › a single one. */
    QUOTES_TO_ASCII(Choice.QUOTES),
    /** Double quotation marks of all kinds become « and ». */
    QUOTES_TO_GUILLEMETS(Choice.QUOTES),
    /** … becomes three full stops. */
    ELLIPSIS_TO_DOTS(Choice.ELLIPSIS),
    /** Three full stops become …. */
    DOTS_TO_ELLIPSIS(Choice.ELLIPSIS),

    // Repetition and white space.

    /** A letter written three times or more is written once, or twice in words that double it by right. */
    ELONGATION_TO_ONE(Choice.ELONGATION),
    /** A letter written three times or more is written twice. */
    ELONGATION_TO_TWO(Choice.ELONGATION),
    /** Any character but a digit that stands three times or more stands twice: AraBERT's way. */
    REPETITION_TO_TWO(Choice.ELONGATION),
    /** All that is neither letter, digit nor square bracket gets a space on both sides: AraBERT's way. */
    SPACED_SYMBOLS,
    /** Numbers and the Arabic words that touch them are set apart by spaces: AraBERT's way. */
    SPACED_NUMBERS,
    /** The slash becomes a hyphen. */
    SLASH_TO_HYPHEN,
    /** Characters that AraBERT's vocabulary has no place for become spaces. */
    ARABERT_CHARACTERS,
    /** Every character as CAMeL Tools' {@code arclean} maps it: one way to write each, all others deleted. */
    CAMEL_CHARACTERS,
    /** Every white space character but line breaks becomes U+0020; runs stay. */
    SPACES_UNIFIED(Choice.WHITE_SPACE),
    /** A run of spaces becomes one; spaces beside line breaks and at the ends of the text go. */
    SPACES_COLLAPSED(Choice.WHITE_SPACE),
    /** The same, and line breaks that follow one another become one U+000A. */
    LINES_COLLAPSED(Choice.WHITE_SPACE),
    /** A run of white space, line breaks included, becomes one space; at the ends of the text it goes. */
    LINES_JOINED(Choice.WHITE_SPACE),
    /** White space at the ends of the text goes, line breaks included. */
    TEXT_TRIMMED;

    /** Rules of which a normaliser has one at most. */
    public enum Choice {
        /** No choice: the rule goes with all others. */
        NONE,
        /** ﷲ ﷺ ﷻ ﷼ ﷽: kept, expanded, dropped. */
        PHRASES,
        /** The zero-width non-joiner: kept, dropped, a space. */
        ZWNJ,
        /** Tatweel: kept, dropped where it decorates, dropped. */
        TATWEEL,
        /** The dagger alef: kept, dropped, written as ا. */
        DAGGER_ALEF,
        /** ؤ and ئ: kept, folded to و and ي, or to ء. */
        HAMZA_CARRIERS,
        /** ى and ي: kept, or one of them at the cost of the other. */
        ALEF_MAKSURA,
        /** ة: kept, folded to ه or to ت. */
        TEH_MARBUTA,
        /** Digits: kept, or one of three scripts. */
        DIGITS,
        /** Punctuation: kept, ASCII, Arabic. */
        PUNCTUATION,
        /** Double quotation marks: kept, ASCII, guillemets. */
        QUOTES,
        /** Ellipsis: kept, as dots, as one character. */
        ELLIPSIS,
        /** Repeated letters: kept, cut to one, cut to two. */
        ELONGATION,
        /** White space: kept, of one kind, collapsed within lines, or with the lines. */
        WHITE_SPACE
    }

    private final Choice choice;

    Rule() {
        this(Choice.NONE);
    }

    Rule(Choice choice) {
        this.choice = choice;
    }

    /** Which rules this one excludes: those of the same choice, but for {@link Choice#NONE}. */
    public Choice choice() {
        return choice;
    }
}
