package dev.khabar.benchmarks.comparison;

import java.util.List;

/**
 * A telling input.
 *
 * @param tells what it shows
 */
record Example(String input, String tells) {

    /** Examples of one kind. */
    record Group(String title, List<Example> examples) {}

    /** All of them, by kind. */
    static List<Group> groups() {
        return List.of(
                new Group(
                        "Letters",
                        List.of(
                                new Example("أحمد إلى آخر ٱلشمس", "alef with hamza, madda, wasla"),
                                new Example("مستشفى على", "alef maksura at the end of words"),
                                new Example("مدرسة", "teh marbuta"),
                                new Example("سؤال رئيس", "hamza on waw and yeh"),
                                new Example("کتاب یوم", "Persian keheh and yeh, as typed on many phones"),
                                new Example("ڤيديو پاريس ڨفصة", "letters for foreign sounds"),
                                new Example("جدااااا ممتاااز", "letters repeated for emphasis"),
                                new Example(
                                        "اللللله ههههه ممكن",
                                        "the same in a word that has two, laughter, and two that belong there"))),
                new Group(
                        "Presentation forms",
                        List.of(
                                new Example(
                                        "\uFEE3\uFEDC\uFE98\uFE92\uFE94",
                                        "a word in positional forms, as from old PDFs"),
                                new Example(
                                        "\uFEFB \uFEF7 \uFEF9 \uFEF5",
                                        "lam-alef in one character, three with hamza or madda"),
                                new Example("محمد \uFDFA", "an honorific in one character"),
                                new Example("\uFDFC 250", "the rial sign"))),
                new Group(
                        "Marks",
                        List.of(
                                new Example("مُحَمَّدٌ رَسُولٌ", "full vocalisation"),
                                new Example("شكرًا كتابا\u064B", "tanwin before its alef and after it"),
                                new Example("هٰذا الرحمٰن", "dagger alef"),
                                new Example("م\u064E\u0651 م\u0651\u064E", "fatha before shadda, and after it"),
                                new Example("ا\u0653من ا\u0654مل و\u0654", "madda and hamza as marks of their own"),
                                new Example("قل\u06DB هو\u06D6", "marks of the Quran"))),
                new Group(
                        "Tatweel",
                        List.of(
                                new Example("العـــــربية", "stretching a word"),
                                new Example("1446هـ", "the sign of the Hijri year, written with tatweel"),
                                new Example("ـ أولا", "tatweel as a dash in a list"))),
                new Group(
                        "Digits and punctuation",
                        List.of(
                                new Example("٢٠٢٥ ۲۰۲۵", "Arabic-Indic and Persian digits"),
                                new Example("٣٫١٤ ١٬٠٠٠", "decimal and thousands separators"),
                                new Example("كيف؟ نعم، حسنا؛ ٪", "Arabic question mark, comma, semicolon, percent"),
                                new Example("«نعم» “لا”", "quotation marks"),
                                new Example("انتظر\u2026", "the ellipsis character"))),
                new Group(
                        "White space and what cannot be seen",
                        List.of(
                                new Example("وزارة\u00A0الثقافة  أمس", "no-break space, two spaces"),
                                new Example("أولا\r\nثانيا", "a line break of Windows"),
                                new Example("\u200Fقال \u202A2025\u202C", "right-to-left mark and embedding"),
                                new Example("می\u200Cخواهم", "zero-width non-joiner"),
                                new Example(
                                        "\uFEFFخبر\u200B عا\u00ADجل",
                                        "byte order mark, zero-width space, soft hyphen"))),
                new Group(
                        "Web text",
                        List.of(
                                new Example("&quot;خبر&quot; <b>عاجل</b>", "character references and tags"),
                                new Example("https://example.org/a_b @user", "a link and a mention"),
                                new Example("COVID-19 في Tunis", "Latin letters"),
                                new Example("رائع \uD83D\uDC4D\uD83C\uDFFD", "emoji"),
                                new Example("خبر \uD800!", "half of a surrogate pair, as from a cut text"))));
    }
}
