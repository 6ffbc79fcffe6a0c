package dev.khabar.normalize;

import static dev.khabar.normalize.Rule.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sets of rules for a purpose, or after another library. A preset that mirrors a peer gives what the peer gives, faults
 * included; the two of our own damage no word.
 */
public enum Preset {

    /**
     * For an index of Arabic news: the most recall that folding can give. Equals no peer. Letters come out of their
     * presentation forms and look-alikes, honorifics are written out, every alef is bare, ؤ ئ are و ي, ى is ي, ة is ه;
     * marks, tatweel and all that is invisible go; digits, quotation marks and punctuation are ASCII, Latin letters small;
     * جداااا is جدا; runs of spaces are one, lines stay. Idempotent.
     */
    SEARCH(
            PRESENTATION_FORMS,
            PHRASES_EXPANDED,
            COMPOSITION,
            INITIAL_MADDA,
            LOOK_ALIKES,
            MAGHREBI_LETTERS,
            DIRECTIONAL_MARKS,
            DIRECTIONAL_EMBEDDINGS,
            ZWNJ_DROPPED,
            ZWJ_DROPPED,
            ZERO_WIDTH_SPACES,
            INVISIBLE_CHARACTERS,
            SOFT_HYPHEN,
            BYTE_ORDER_MARK,
            CONTROLS,
            TATWEEL_DASH,
            TATWEEL,
            DAGGER_ALEF_TO_ALEF,
            TANWIN,
            HARAKAT,
            SHADDA,
            SUKUN,
            MADDA_MARK,
            HAMZA_MARKS,
            QURANIC_MARKS,
            EXTENDED_MARKS,
            ALEF_MADDA,
            ALEF_HAMZA_ABOVE,
            ALEF_HAMZA_BELOW,
            ALEF_WASLA,
            ALEF_WAVY_HAMZA,
            ALEF_HIGH_HAMZA,
            HAMZA_CARRIERS_TO_LETTERS,
            ALEF_MAKSURA_TO_YEH,
            TEH_MARBUTA_TO_HEH,
            LATIN_CASE,
            DIGITS_TO_ASCII,
            NUMBER_SEPARATORS,
            PUNCTUATION_TO_ASCII,
            QUOTES_TO_ASCII,
            ELLIPSIS_TO_DOTS,
            ELONGATION_TO_ONE,
            SPACES_COLLAPSED),

    /**
     * For showing and storing: cleaning that no reader would notice. Equals no peer. Presentation forms, decomposed and
     * look-alike letters become the plain ones, marks are put in order, tatweel that stretches words goes, with control
     * characters, byte order marks, zero-width spaces and soft hyphens; runs of spaces are one, lines stay. Spelling, marks,
     * digits, punctuation, honorifics in one character, joiners and directional controls stay. Idempotent.
     */
    DISPLAY(
            PRESENTATION_FORMS,
            COMPOSITION,
            MARK_ORDER,
            LOOK_ALIKES,
            ZERO_WIDTH_SPACES,
            SOFT_HYPHEN,
            BYTE_ORDER_MARK,
            CONTROLS,
            TATWEEL_DASH,
            TATWEEL_DECORATION,
            SPACES_COLLAPSED),

    /**
     * What Lucene's {@code ArabicNormalizer} (9.12) does to a term, character for character: آ أ إ to ا, ى to ي, ة to ه,
     * tatweel and the marks U+064B to U+0652 go. Idempotent; works in place.
     */
    LUCENE(
            TATWEEL,
            TANWIN,
            HARAKAT,
            SHADDA,
            SUKUN,
            ALEF_MADDA,
            ALEF_HAMZA_ABOVE,
            ALEF_HAMZA_BELOW,
            ALEF_MAKSURA_TO_YEH,
            TEH_MARBUTA_TO_HEH),

    /** CAMeL Tools' {@code dediac_ar}: tashkeel U+064B to U+0652 and the dagger alef go. Idempotent; works in place. */
    CAMEL_DEDIAC(DAGGER_ALEF, TANWIN, HARAKAT, SHADDA, SUKUN),

    /** CAMeL Tools' {@code normalize_alef_ar}: آ أ إ ٱ become ا. Idempotent; works in place. */
    CAMEL_ALEF(ALEF_MADDA, ALEF_HAMZA_ABOVE, ALEF_HAMZA_BELOW, ALEF_WASLA),

    /** CAMeL Tools' {@code normalize_alef_maksura_ar}: ى becomes ي, everywhere. Idempotent; works in place. */
    CAMEL_ALEF_MAKSURA(ALEF_MAKSURA_TO_YEH),

    /** CAMeL Tools' {@code normalize_teh_marbuta_ar}: ة becomes ه. Idempotent; works in place. */
    CAMEL_TEH_MARBUTA(TEH_MARBUTA_TO_HEH),

    /**
     * CAMeL Tools' {@code normalize_unicode}: NFKC over all of Unicode, and ﷼ and ﷽ written out. It puts a space under
     * marks that stand alone as presentation forms. Idempotent.
     */
    CAMEL_UNICODE(NFKC, CAMEL_PHRASES),

    /**
     * CAMeL Tools' {@code arclean} character map: Arabic letters, ASCII and Latin-1 letters stay, digits and punctuation
     * become ASCII, ی becomes ى and ے becomes ي, marks and tatweel go, and so does every other character, emoji and
     * ﷺ included; spaces are not collapsed. Idempotent but for U+204B, which becomes ¶, which a second pass deletes.
     */
    CAMEL_ARCLEAN(CAMEL_CHARACTERS),

    /** CAMeL Tools' usual row for search: dediac, alef, alef maksura, teh marbuta. Idempotent; works in place. */
    CAMEL_SEARCH(
            DAGGER_ALEF,
            TANWIN,
            HARAKAT,
            SHADDA,
            SUKUN,
            ALEF_MADDA,
            ALEF_HAMZA_ABOVE,
            ALEF_HAMZA_BELOW,
            ALEF_WASLA,
            ALEF_MAKSURA_TO_YEH,
            TEH_MARBUTA_TO_HEH),

    /** PyArabic's {@code strip_tashkeel}: harakat, tanwin, sukun and shadda go. Idempotent; works in place. */
    PYARABIC_TASHKEEL(TANWIN, HARAKAT, SHADDA, SUKUN),

    /** PyArabic's {@code strip_harakat}: the same but for shadda. Idempotent; works in place. */
    PYARABIC_HARAKAT(TANWIN, HARAKAT, SUKUN),

    /** PyArabic's {@code strip_shadda}. Idempotent; works in place. */
    PYARABIC_SHADDA(SHADDA),

    /**
     * PyArabic's {@code strip_lastharaka}, which is made for one word: tanwin goes everywhere, another haraka only at the
     * end of the whole text. Not idempotent: each call takes another mark off the end.
     */
    PYARABIC_LAST_HARAKA(TEXT_END_HARAKA, TANWIN),

    /** PyArabic's {@code strip_tatweel}: all of it, in lists and هـ too. Idempotent; works in place. */
    PYARABIC_TATWEEL(TATWEEL),

    /** PyArabic's {@code strip_diacritics}: every combining mark of the Arabic block. Idempotent; works in place. */
    PYARABIC_DIACRITICS(ARABIC_BLOCK_MARKS),

    /** PyArabic's {@code strip_small}: dagger alef, small waw and small yeh. Idempotent; works in place. */
    PYARABIC_SMALL(DAGGER_ALEF, SMALL_LETTERS),

    /**
     * PyArabic's {@code normalize_ligature}: lam-alef in one character becomes لا, which loses the hamza of ﻷ and ﻹ and the
     * madda of ﻵ, and only for the isolated shapes. Idempotent.
     */
    PYARABIC_LIGATURE(LAM_ALEF_TO_BARE),

    /**
     * PyArabic's {@code normalize_hamza}: every hamza becomes ء and آ becomes ءء, which leaves words like ءسلام that no
     * reader knows. Idempotent.
     */
    PYARABIC_HAMZA(HAMZA_FORMS_TO_HAMZA),

    /**
     * What AraBERT's preprocessor makes for {@code bert-base-arabertv02} with its default switches, so that models get
     * the text they were trained on: character references decoded, tashkeel and tatweel gone, links, addresses and
     * mentions as tokens, tags gone, digits ASCII, repeated characters twice, symbols and numbers set apart by spaces,
     * {@code /} as {@code -}, characters outside its vocabulary gone (presentation forms, Persian letters, emoji), one line.
     */
    ARABERT(
            HTML_ENTITIES,
            TANWIN,
            HARAKAT,
            SHADDA,
            SUKUN,
            TATWEEL,
            LINKS_TO_TOKENS,
            TAGS_TO_SPACES,
            ARABIC_INDIC_DIGITS_TO_ASCII,
            REPETITION_TO_TWO,
            SPACED_SYMBOLS,
            SPACED_NUMBERS,
            SLASH_TO_HYPHEN,
            ARABERT_CHARACTERS,
            LINES_JOINED);

    @SuppressWarnings("ImmutableEnumChecker") // cannot be changed: see the constructor
    private final Set<Rule> rules;

    Preset(Rule... rules) {
        this.rules = Collections.unmodifiableSet(EnumSet.copyOf(Arrays.asList(rules)));
    }

    /** The rules of the preset, in the order in which they work; cannot be changed. */
    public Set<Rule> rules() {
        return rules;
    }
}
