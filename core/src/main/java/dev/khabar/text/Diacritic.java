package dev.khabar.text;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mark written above or below an Arabic letter (tashkeel and its relatives), each one code point: all combining marks
 * of the Arabic blocks of Unicode 17, in the order of their code points.
 *
 * <p>Small letters that stand on their own, as small waw (U+06E5) and small yeh (U+06E6), are letters and no marks.
 * Constants are named as Unicode names them, but for {@link #DAGGER_ALEF} (superscript alef) and {@link #MADDA_ABOVE}.
 */
public enum Diacritic {
    // Honorifics and Quranic annotation.
    SIGN_SALLALLAHOU_ALAYHE_WASSALLAM(0x0610, Kind.QURANIC, "علامة صلى الله عليه وسلم"),
    SIGN_ALAYHE_ASSALLAM(0x0611, Kind.QURANIC, "علامة عليه السلام"),
    SIGN_RAHMATULLAH_ALAYHE(0x0612, Kind.QURANIC, "علامة رحمة الله عليه"),
    SIGN_RADI_ALLAHOU_ANHU(0x0613, Kind.QURANIC, "علامة رضي الله عنه"),
    SIGN_TAKHALLUS(0x0614, Kind.QURANIC, "علامة التخلص"),
    SMALL_HIGH_TAH(0x0615, Kind.QURANIC, "طاء صغيرة فوقية"),
    SMALL_HIGH_LIGATURE_ALEF_WITH_LAM_WITH_YEH(0x0616, Kind.QURANIC, "ألف ولام وياء صغيرة فوقية"),
    SMALL_HIGH_ZAIN(0x0617, Kind.QURANIC, "زاي صغيرة فوقية"),
    SMALL_FATHA(0x0618, Kind.QURANIC, "فتحة صغيرة"),
    SMALL_DAMMA(0x0619, Kind.QURANIC, "ضمة صغيرة"),
    SMALL_KASRA(0x061A, Kind.QURANIC, "كسرة صغيرة"),

    // Tashkeel, madda and hamza.
    FATHATAN(0x064B, Kind.TANWIN, "فتحتان"),
    DAMMATAN(0x064C, Kind.TANWIN, "ضمتان"),
    KASRATAN(0x064D, Kind.TANWIN, "كسرتان"),
    FATHA(0x064E, Kind.HARAKA, "فتحة"),
    DAMMA(0x064F, Kind.HARAKA, "ضمة"),
    KASRA(0x0650, Kind.HARAKA, "كسرة"),
    SHADDA(0x0651, Kind.SHADDA, "شدة"),
    SUKUN(0x0652, Kind.SUKUN, "سكون"),
    MADDA_ABOVE(0x0653, Kind.MADDA, "مدة"),
    HAMZA_ABOVE(0x0654, Kind.HAMZA, "همزة فوقية"),
    HAMZA_BELOW(0x0655, Kind.HAMZA, "همزة تحتية"),

    // Vowels and marks of other languages and spellings.
    SUBSCRIPT_ALEF(0x0656, Kind.EXTENDED, "ألف تحتية"),
    INVERTED_DAMMA(0x0657, Kind.EXTENDED, "ضمة مقلوبة"),
    MARK_NOON_GHUNNA(0x0658, Kind.EXTENDED, "علامة نون الغنة"),
    ZWARAKAY(0x0659, Kind.EXTENDED, "زوركي"),
    VOWEL_SIGN_SMALL_V_ABOVE(0x065A, Kind.EXTENDED, "سبعة صغيرة فوقية"),
    VOWEL_SIGN_INVERTED_SMALL_V_ABOVE(0x065B, Kind.EXTENDED, "ثمانية صغيرة فوقية"),
    VOWEL_SIGN_DOT_BELOW(0x065C, Kind.EXTENDED, "نقطة تحتية"),
    REVERSED_DAMMA(0x065D, Kind.EXTENDED, "ضمة معكوسة"),
    FATHA_WITH_TWO_DOTS(0x065E, Kind.EXTENDED, "فتحة بنقطتين"),
    WAVY_HAMZA_BELOW(0x065F, Kind.EXTENDED, "همزة تحتية متموجة"),
    DAGGER_ALEF(0x0670, Kind.DAGGER_ALEF, "ألف خنجرية"),

    // Quranic annotation.
    SMALL_HIGH_LIGATURE_SAD_WITH_LAM_WITH_ALEF_MAKSURA(0x06D6, Kind.QURANIC, "صلى صغيرة فوقية"),
    SMALL_HIGH_LIGATURE_QAF_WITH_LAM_WITH_ALEF_MAKSURA(0x06D7, Kind.QURANIC, "قلى صغيرة فوقية"),
    SMALL_HIGH_MEEM_INITIAL_FORM(0x06D8, Kind.QURANIC, "ميم أولية صغيرة فوقية"),
    SMALL_HIGH_LAM_ALEF(0x06D9, Kind.QURANIC, "لام ألف صغيرة فوقية"),
    SMALL_HIGH_JEEM(0x06DA, Kind.QURANIC, "جيم صغيرة فوقية"),
    SMALL_HIGH_THREE_DOTS(0x06DB, Kind.QURANIC, "ثلاث نقط صغيرة فوقية"),
    SMALL_HIGH_SEEN(0x06DC, Kind.QURANIC, "سين صغيرة فوقية"),
    SMALL_HIGH_ROUNDED_ZERO(0x06DF, Kind.QURANIC, "صفر مستدير صغير فوقي"),
    SMALL_HIGH_UPRIGHT_RECTANGULAR_ZERO(0x06E0, Kind.QURANIC, "صفر مستطيل قائم صغير فوقي"),
    SMALL_HIGH_DOTLESS_HEAD_OF_KHAH(0x06E1, Kind.QURANIC, "رأس خاء بلا نقطة صغير فوقي"),
    SMALL_HIGH_MEEM_ISOLATED_FORM(0x06E2, Kind.QURANIC, "ميم منفصلة صغيرة فوقية"),
    SMALL_LOW_SEEN(0x06E3, Kind.QURANIC, "سين صغيرة تحتية"),
    SMALL_HIGH_MADDA(0x06E4, Kind.QURANIC, "مدة صغيرة فوقية"),
    SMALL_HIGH_YEH(0x06E7, Kind.QURANIC, "ياء صغيرة فوقية"),
    SMALL_HIGH_NOON(0x06E8, Kind.QURANIC, "نون صغيرة فوقية"),
    EMPTY_CENTRE_LOW_STOP(0x06EA, Kind.QURANIC, "وقفة تحتية فارغة الوسط"),
    EMPTY_CENTRE_HIGH_STOP(0x06EB, Kind.QURANIC, "وقفة فوقية فارغة الوسط"),
    ROUNDED_HIGH_STOP_WITH_FILLED_CENTRE(0x06EC, Kind.QURANIC, "وقفة فوقية مستديرة مطموسة الوسط"),
    SMALL_LOW_MEEM(0x06ED, Kind.QURANIC, "ميم صغيرة تحتية"),

    // Arabic Extended-B.
    PEPET(0x0897, Kind.EXTENDED, "بيبت"),
    SMALL_HIGH_WORD_AL_JUZ(0x0898, Kind.EXTENDED, "كلمة الجزء صغيرة فوقية"),
    SMALL_LOW_WORD_ISHMAAM(0x0899, Kind.EXTENDED, "كلمة إشمام صغيرة تحتية"),
    SMALL_LOW_WORD_IMAALA(0x089A, Kind.EXTENDED, "كلمة إمالة صغيرة تحتية"),
    SMALL_LOW_WORD_TASHEEL(0x089B, Kind.EXTENDED, "كلمة تسهيل صغيرة تحتية"),
    MADDA_WAAJIB(0x089C, Kind.EXTENDED, "مدة واجبة"),
    SUPERSCRIPT_ALEF_MOKHASSAS(0x089D, Kind.EXTENDED, "ألف خنجرية مخصصة"),
    DOUBLED_MADDA(0x089E, Kind.EXTENDED, "مدة مضاعفة"),
    HALF_MADDA_OVER_MADDA(0x089F, Kind.EXTENDED, "نصف مدة فوق مدة"),

    // Arabic Extended-A.
    SMALL_HIGH_FARSI_YEH(0x08CA, Kind.EXTENDED, "ياء فارسية صغيرة فوقية"),
    SMALL_HIGH_YEH_BARREE_WITH_TWO_DOTS_BELOW(0x08CB, Kind.EXTENDED, "ياء بري بنقطتين تحتيتين صغيرة فوقية"),
    SMALL_HIGH_WORD_SAH(0x08CC, Kind.EXTENDED, "كلمة صح صغيرة فوقية"),
    SMALL_HIGH_ZAH(0x08CD, Kind.EXTENDED, "ظاء صغيرة فوقية"),
    LARGE_ROUND_DOT_ABOVE(0x08CE, Kind.EXTENDED, "نقطة مستديرة كبيرة فوقية"),
    LARGE_ROUND_DOT_BELOW(0x08CF, Kind.EXTENDED, "نقطة مستديرة كبيرة تحتية"),
    SUKUN_BELOW(0x08D0, Kind.EXTENDED, "سكون تحتي"),
    LARGE_CIRCLE_BELOW(0x08D1, Kind.EXTENDED, "دائرة كبيرة تحتية"),
    LARGE_ROUND_DOT_INSIDE_CIRCLE_BELOW(0x08D2, Kind.EXTENDED, "نقطة مستديرة كبيرة داخل دائرة تحتية"),
    SMALL_LOW_WAW(0x08D3, Kind.EXTENDED, "واو صغيرة تحتية"),
    SMALL_HIGH_WORD_AR_RUB(0x08D4, Kind.EXTENDED, "كلمة الربع صغيرة فوقية"),
    SMALL_HIGH_SAD(0x08D5, Kind.EXTENDED, "صاد صغيرة فوقية"),
    SMALL_HIGH_AIN(0x08D6, Kind.EXTENDED, "عين صغيرة فوقية"),
    SMALL_HIGH_QAF(0x08D7, Kind.EXTENDED, "قاف صغيرة فوقية"),
    SMALL_HIGH_NOON_WITH_KASRA(0x08D8, Kind.EXTENDED, "نون بكسرة صغيرة فوقية"),
    SMALL_LOW_NOON_WITH_KASRA(0x08D9, Kind.EXTENDED, "نون بكسرة صغيرة تحتية"),
    SMALL_HIGH_WORD_ATH_THALATHA(0x08DA, Kind.EXTENDED, "كلمة الثلاثة صغيرة فوقية"),
    SMALL_HIGH_WORD_AS_SAJDA(0x08DB, Kind.EXTENDED, "كلمة السجدة صغيرة فوقية"),
    SMALL_HIGH_WORD_AN_NISF(0x08DC, Kind.EXTENDED, "كلمة النصف صغيرة فوقية"),
    SMALL_HIGH_WORD_SAKTA(0x08DD, Kind.EXTENDED, "كلمة سكتة صغيرة فوقية"),
    SMALL_HIGH_WORD_QIF(0x08DE, Kind.EXTENDED, "كلمة قف صغيرة فوقية"),
    SMALL_HIGH_WORD_WAQFA(0x08DF, Kind.EXTENDED, "كلمة وقفة صغيرة فوقية"),
    SMALL_HIGH_FOOTNOTE_MARKER(0x08E0, Kind.EXTENDED, "علامة حاشية صغيرة فوقية"),
    SMALL_HIGH_SIGN_SAFHA(0x08E1, Kind.EXTENDED, "علامة صفحة صغيرة فوقية"),
    TURNED_DAMMA_BELOW(0x08E3, Kind.EXTENDED, "ضمة مقلوبة تحتية"),
    CURLY_FATHA(0x08E4, Kind.EXTENDED, "فتحة ملتوية"),
    CURLY_DAMMA(0x08E5, Kind.EXTENDED, "ضمة ملتوية"),
    CURLY_KASRA(0x08E6, Kind.EXTENDED, "كسرة ملتوية"),
    CURLY_FATHATAN(0x08E7, Kind.EXTENDED, "فتحتان ملتويتان"),
    CURLY_DAMMATAN(0x08E8, Kind.EXTENDED, "ضمتان ملتويتان"),
    CURLY_KASRATAN(0x08E9, Kind.EXTENDED, "كسرتان ملتويتان"),
    TONE_ONE_DOT_ABOVE(0x08EA, Kind.EXTENDED, "نغمة بنقطة فوقية"),
    TONE_TWO_DOTS_ABOVE(0x08EB, Kind.EXTENDED, "نغمة بنقطتين فوقيتين"),
    TONE_LOOP_ABOVE(0x08EC, Kind.EXTENDED, "نغمة بحلقة فوقية"),
    TONE_ONE_DOT_BELOW(0x08ED, Kind.EXTENDED, "نغمة بنقطة تحتية"),
    TONE_TWO_DOTS_BELOW(0x08EE, Kind.EXTENDED, "نغمة بنقطتين تحتيتين"),
    TONE_LOOP_BELOW(0x08EF, Kind.EXTENDED, "نغمة بحلقة تحتية"),
    OPEN_FATHATAN(0x08F0, Kind.EXTENDED, "فتحتان مفتوحتان"),
    OPEN_DAMMATAN(0x08F1, Kind.EXTENDED, "ضمتان مفتوحتان"),
    OPEN_KASRATAN(0x08F2, Kind.EXTENDED, "كسرتان مفتوحتان"),
    SMALL_HIGH_WAW(0x08F3, Kind.EXTENDED, "واو صغيرة فوقية"),
    FATHA_WITH_RING(0x08F4, Kind.EXTENDED, "فتحة بحلقة"),
    FATHA_WITH_DOT_ABOVE(0x08F5, Kind.EXTENDED, "فتحة بنقطة فوقية"),
    KASRA_WITH_DOT_BELOW(0x08F6, Kind.EXTENDED, "كسرة بنقطة تحتية"),
    LEFT_ARROWHEAD_ABOVE(0x08F7, Kind.EXTENDED, "رأس سهم أيسر فوقي"),
    RIGHT_ARROWHEAD_ABOVE(0x08F8, Kind.EXTENDED, "رأس سهم أيمن فوقي"),
    LEFT_ARROWHEAD_BELOW(0x08F9, Kind.EXTENDED, "رأس سهم أيسر تحتي"),
    RIGHT_ARROWHEAD_BELOW(0x08FA, Kind.EXTENDED, "رأس سهم أيمن تحتي"),
    DOUBLE_RIGHT_ARROWHEAD_ABOVE(0x08FB, Kind.EXTENDED, "رأس سهم أيمن مضاعف فوقي"),
    DOUBLE_RIGHT_ARROWHEAD_ABOVE_WITH_DOT(0x08FC, Kind.EXTENDED, "رأس سهم أيمن مضاعف فوقي بنقطة"),
    RIGHT_ARROWHEAD_ABOVE_WITH_DOT(0x08FD, Kind.EXTENDED, "رأس سهم أيمن فوقي بنقطة"),
    DAMMA_WITH_DOT(0x08FE, Kind.EXTENDED, "ضمة بنقطة"),
    MARK_SIDEWAYS_NOON_GHUNNA(0x08FF, Kind.EXTENDED, "علامة نون الغنة جانبية"),

    // Arabic Extended-C.
    DOUBLE_VERTICAL_BAR_BELOW(0x10EFA, Kind.EXTENDED, "خطان عموديان تحتيان"),
    SMALL_LOW_NOON(0x10EFB, Kind.EXTENDED, "نون صغيرة تحتية"),
    COMBINING_ALEF_OVERLAY(0x10EFC, Kind.EXTENDED, "ألف متراكبة"),
    SMALL_LOW_WORD_SAKTA(0x10EFD, Kind.EXTENDED, "كلمة سكتة صغيرة تحتية"),
    SMALL_LOW_WORD_QASR(0x10EFE, Kind.EXTENDED, "كلمة قصر صغيرة تحتية"),
    SMALL_LOW_WORD_MADDA(0x10EFF, Kind.EXTENDED, "كلمة مد صغيرة تحتية");

    /** What a mark does. */
    public enum Kind {
        /** A vowel doubled to say -n: fathatan, dammatan, kasratan. */
        TANWIN,
        /** A short vowel: fatha, damma, kasra. */
        HARAKA,
        /** The letter is doubled. */
        SHADDA,
        /** The letter carries no vowel. */
        SUKUN,
        /** A long a written above its letter. */
        DAGGER_ALEF,
        /** The lengthening of آ, written as a mark of its own. */
        MADDA,
        /** The hamza of أ ؤ ئ إ, written as a mark of its own. */
        HAMZA,
        /** Honorifics and the annotation of the Quran: U+0610 to U+061A, U+06D6 to U+06ED. */
        QURANIC,
        /** Marks of other languages and spellings: U+0656 to U+065F and all of Arabic Extended-A, -B and -C. */
        EXTENDED
    }

    /** The marks of the Basic Multilingual Plane lie from here on, within {@code BMP.length} code points. */
    private static final int FIRST_BMP = 0x0600;
    /** The others lie from here on: Arabic Extended-C. */
    private static final int FIRST_SUPPLEMENTARY = 0x10EC0;

    private static final @Nullable Diacritic[] BMP = new @Nullable Diacritic[0x0300];
    private static final @Nullable Diacritic[] SUPPLEMENTARY = new @Nullable Diacritic[0x0040];

    static {
        for (Diacritic diacritic : values()) {
            if (Character.isBmpCodePoint(diacritic.codePoint)) {
                BMP[diacritic.codePoint - FIRST_BMP] = diacritic;
            } else {
                SUPPLEMENTARY[diacritic.codePoint - FIRST_SUPPLEMENTARY] = diacritic;
            }
        }
    }

    private final int codePoint;
    private final Kind kind;
    private final String arabicName;

    Diacritic(int codePoint, Kind kind, String arabicName) {
        this.codePoint = codePoint;
        this.kind = kind;
        this.arabicName = arabicName;
    }

    /** The mark of a code point, or null where it is none. */
    public static @Nullable Diacritic of(int codePoint) {
        int index = codePoint - FIRST_BMP;
        if (index >= 0 && index < BMP.length) {
            return BMP[index];
        }
        int other = codePoint - FIRST_SUPPLEMENTARY;
        return other >= 0 && other < SUPPLEMENTARY.length ? SUPPLEMENTARY[other] : null;
    }

    /** The Unicode code point. */
    public int codePoint() {
        return codePoint;
    }

    /** What the mark does. */
    public Kind kind() {
        return kind;
    }

    /** The name in English, lower case: {@code dagger alef}. */
    public String englishName() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The name in Arabic: {@code ألف خنجرية}. */
    public String arabicName() {
        return arabicName;
    }
}
