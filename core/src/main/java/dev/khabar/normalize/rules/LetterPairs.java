package dev.khabar.normalize.rules;

import java.util.Map;
import java.util.stream.Collectors;

/** Letters that become other letters wherever they stand: a pair a line, what is found and what it becomes. */
public final class LetterPairs {

    /** Persian and Urdu letters typed for Arabic ones. */
    public static final String LOOK_ALIKES = """
            ی ي
            ک ك
            ڪ ك
            ہ ه
            ھ ه
            ە ه
            ۀ ه
            ۂ ه
            ۃ ة
            ے ي
            ۓ ئ
            ۍ ي
            ې ي
            ں ن
            ٴ ء
            ٶ ؤ
            ٷ ؤ
            ٸ ئ
            """;

    /** Letters of Maghrebi print. */
    public static final String MAGHREBI = """
            ڢ ف
            ڡ ف
            ڧ ق
            ٯ ق
            """;

    /** Letters for sounds that Arabic lacks. */
    public static final String FOREIGN = """
            گ ك
            ڭ ك
            پ ب
            چ ج
            ڤ ف
            ڥ ف
            ژ ز
            ڨ ق
            ٹ ت
            ڈ د
            ڑ ر
            ڕ ر
            ڵ ل
            ۆ و
            ێ ي
            """;

    /** Waw and yeh without the hamza that they carry. */
    public static final String HAMZA_CARRIERS = """
            ؤ و
            ئ ي
            """;

    /** Arabic-Indic digits and those of ASCII. */
    public static final String ARABIC_INDIC_DIGITS = """
            ٠ 0
            ١ 1
            ٢ 2
            ٣ 3
            ٤ 4
            ٥ 5
            ٦ 6
            ٧ 7
            ٨ 8
            ٩ 9
            """;

    private static final Map<Character, Character> LOOKED_LIKE = LOOK_ALIKES
            .lines()
            .collect(Collectors.toUnmodifiableMap(line -> line.charAt(0), line -> line.charAt(line.length() - 1)));

    private LetterPairs() {}

    /** The Arabic letter that {@code c} is typed for; {@code c} itself where it is none of {@link #LOOK_ALIKES}. */
    static char lookedLike(char c) {
        return LOOKED_LIKE.getOrDefault(c, c);
    }
}
