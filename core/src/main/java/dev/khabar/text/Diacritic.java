package dev.khabar.text;

import org.jspecify.annotations.Nullable;

/** A mark written above or below an Arabic letter (tashkeel and its relatives), each one code point. */
public enum Diacritic {
    FATHATAN(0x064B, Kind.TANWIN, "fathatan", "فتحتان"),
    DAMMATAN(0x064C, Kind.TANWIN, "dammatan", "ضمتان"),
    KASRATAN(0x064D, Kind.TANWIN, "kasratan", "كسرتان"),
    FATHA(0x064E, Kind.HARAKA, "fatha", "فتحة"),
    DAMMA(0x064F, Kind.HARAKA, "damma", "ضمة"),
    KASRA(0x0650, Kind.HARAKA, "kasra", "كسرة"),
    SHADDA(0x0651, Kind.SHADDA, "shadda", "شدة"),
    SUKUN(0x0652, Kind.SUKUN, "sukun", "سكون"),
    MADDA_ABOVE(0x0653, Kind.MADDA, "madda above", "مدة"),
    HAMZA_ABOVE(0x0654, Kind.HAMZA, "hamza above", "همزة فوقية"),
    HAMZA_BELOW(0x0655, Kind.HAMZA, "hamza below", "همزة تحتية"),
    DAGGER_ALEF(0x0670, Kind.DAGGER_ALEF, "dagger alef", "ألف خنجرية");

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
        HAMZA
    }

    private static final int FIRST = 0x0600;
    private static final @Nullable Diacritic[] BY_CODE_POINT = new @Nullable Diacritic[0x0100];

    static {
        for (Diacritic diacritic : values()) {
            BY_CODE_POINT[diacritic.codePoint - FIRST] = diacritic;
        }
    }

    private final int codePoint;
    private final Kind kind;
    private final String englishName;
    private final String arabicName;

    Diacritic(int codePoint, Kind kind, String englishName, String arabicName) {
        this.codePoint = codePoint;
        this.kind = kind;
        this.englishName = englishName;
        this.arabicName = arabicName;
    }

    /** The mark of a code point, or null where it is none. */
    public static @Nullable Diacritic of(int codePoint) {
        int index = codePoint - FIRST;
        return index >= 0 && index < BY_CODE_POINT.length ? BY_CODE_POINT[index] : null;
    }

    /** The Unicode code point. */
    public int codePoint() {
        return codePoint;
    }

    /** What the mark does. */
    public Kind kind() {
        return kind;
    }

    /** The name in English, lower case: {@code shadda}. */
    public String englishName() {
        return englishName;
    }

    /** The name in Arabic: {@code شدة}. */
    public String arabicName() {
        return arabicName;
    }
}
