package dev.khabar.article;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the line that names who wrote an article. */
final class Bylines {

    private static final int LONGEST = 80;

    /** A word of authorship and a name, with or without a colon, slash or dash between them. */
    private static final Pattern AUTHORSHIP = Pattern.compile(
            "(?U)(?:كتب|كتبت|كتبها|كتبه|بقلم|تقرير|إعداد|اعداد|حوار|حاوره|حاورته|أجرى الحوار|ترجمة|تحرير|متابعة|"
                    + "تغطية|تحقيق|مراسل|مراسلة)(?!\\p{L})[\\s:/\u2013-]*+\\p{L}.*+");

    /** A line that is nothing else: the words that also open headlines ({@code تقرير}, {@code حوار}) are left out. */
    private static final Pattern SIGNATURE =
            Pattern.compile("(?U)(?:بقلم|كتبت|كتبها|كتبه|إعداد|اعداد)\\s*+[:/]\\s*+\\p{L}.*+|"
                    + "بقلم\\s++\\p{L}\\S*+(?:\\s++\\S++){0,3}+");

    private Bylines() {}

    /** Whether the first line is one: there is no headline above it that would tell. */
    static boolean isByline(List<Line> lines) {
        return lines.size() > 1
                && isByline(lines.get(0))
                && SIGNATURE.matcher(lines.get(0).text()).matches();
    }

    static boolean isByline(Line line) {
        return line.length() <= LONGEST
                && !line.endsInTerminator()
                && AUTHORSHIP.matcher(line.text()).matches();
    }
}
