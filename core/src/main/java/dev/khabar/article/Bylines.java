package dev.khabar.article;

import java.util.regex.Pattern;

/** Tells the line that names who wrote an article. */
final class Bylines {

    private static final int LONGEST = 80;

    /** A word of authorship and a name, with or without a colon, slash or dash between them. */
    private static final Pattern AUTHORSHIP = Pattern.compile(
            "(?U)(?:كتب|كتبت|كتبها|بقلم|تقرير|إعداد|اعداد|حوار|حاوره|حاورته|أجرى الحوار|ترجمة|تحرير|متابعة|"
                    + "تغطية|تحقيق|مراسل|مراسلة)(?!\\p{L})[\\s:/\u2013-]*+\\p{L}.*+");

    private Bylines() {}

    static boolean isByline(Line line) {
        return line.length() <= LONGEST
                && !line.endsInTerminator()
                && AUTHORSHIP.matcher(line.text()).matches();
    }
}
