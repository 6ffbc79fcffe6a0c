package dev.khabar.article;

import dev.khabar.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place and the agency that open a report. The patterns only ever see the first characters of a line. */
final class Datelines {

    private static final int LONGEST = 80;
    /** What a report has at least after a place that no agency follows. */
    private static final int SHORTEST_REPORT = 60;

    /** A tatweel between spaces, or at the end of a word, is typed for a dash. */
    private static final String DASH = "[-\u2013\u2014\u2015\u0640]";

    private static final String LETTER = "[\\p{L}&&[^\u0640]]";
    private static final String WORD = LETTER + "(?:[\\p{L}\\p{M}&&[^\u0640]]|\u0640++(?=\\p{L}))*+";
    /** A first word that names a source instead of a place. */
    private static final String ATTRIBUTION =
            "(?:[وف]?(?:قال|ذكر|نقل|كشف|نشر|بث|[أا](?:علن|كد|فاد|وضح|ضاف))ت?|و?(?:ب?حسب|وفقا?|نقلا))(?!\\p{L})";

    private static final String FIRST_WORD = "(?!" + ATTRIBUTION + ")" + WORD;
    private static final String ONE_OR_TWO_WORDS = FIRST_WORD + "(?:\\s" + WORD + ")?+";
    /** A known name, or letters set apart by spaces or full stops; two of them are the initials of a person. */
    private static final String AGENCY =
            "(?:(?:رويترز|وات|وام|واس|قنا|كونا|بنا|بترا|سانا|وفا|سبأ|واج|وأج|لانا|وال|ومع|معا|الأناضول|الاناضول|شينخوا|نوفوستي|تاس|سبوتنيك|فرانس"
                    + " برس|أسوشيتد برس|أسوشييتد برس|وكالات|الوكالات|[أا][ .\u00A0]ب)(?!" + LETTER + ")|" + LETTER
                    + "(?:[ .\u00A0]{1,2}" + LETTER + "(?!" + LETTER + ")){2,3})\\.?";
    /** Words of a place after those of the first. */
    private static final String MORE_WORDS = "(?:\\s++" + WORD + "){0,2}+";

    private static final String CITIES =
            FIRST_WORD + MORE_WORDS + "(?:\\s*+[/\u060C,]\\s*+(?!" + AGENCY + ")" + WORD + MORE_WORDS + "){0,2}+";
    /** From the number of the day on, perhaps with a word before it. */
    private static final String DATE = "[\\s\u060C,]++(?:" + WORD + "\\s++)?+\\p{Nd}++(?:[/.-]\\p{Nd}++){0,2}+"
            + "(?:[\\s\u060C,]++[\\p{L}\\p{M}\\p{Nd}&&[^\u0640]]++\u0640?+){0,4}+";

    private static final String PLACE = CITIES + "(?:" + DATE + ")?+[\\s\u060C,]*+";
    private static final String IN_BRACKETS = "\\(\\s*+" + AGENCY + "\\s*+\\)";
    private static final String BETWEEN_SLASHES = "/\\s*+" + AGENCY + "\\s*+/";
    private static final String BEFORE_REPORT = "(?=\\s*+(?:" + DASH + "|[:/]))";

    private static final List<Pattern> WITH_AGENCY = List.of(
            // القاهرة (أ ف ب) -  and  القاهرة - (أ ف ب):
            Pattern.compile("(?U)^(?:" + PLACE + "(?:" + DASH + "\\s*+)?+)?+" + IN_BRACKETS + BEFORE_REPORT),
            // لندن (بي بي سي) - : any short name that begins with a word, if a dash follows
            Pattern.compile(
                    "(?U)^" + ONE_OR_TWO_WORDS + "\\s*+\\(" + LETTER + "{2}[^()]{0,28}\\)(?=\\s*+" + DASH + ")"),
            // الدوحة في 12 مايو /قنا/
            Pattern.compile("(?U)^(?:" + PLACE + ")?+" + BETWEEN_SLASHES),
            // دبي - د.ب.أ:  and  القاهرة / الأناضول -
            Pattern.compile("(?U)^" + PLACE + "(?:" + DASH + "|/)\\s*+" + AGENCY + BEFORE_REPORT),
            // رويترز -
            Pattern.compile("(?U)^" + AGENCY + BEFORE_REPORT));

    private static final Pattern PLACE_ALONE = Pattern.compile("(?U)^" + ONE_OR_TWO_WORDS + "(?=\\s++" + DASH + "\\s)");

    /** Two dashes set off an aside. */
    private static final Pattern ASIDE = Pattern.compile("(?U)\\s" + DASH + "\\s.*\\s" + DASH + "\\s");

    /** A place and an agency, the dash after them left out or not, and nothing else. */
    private static final Pattern ALONE = Pattern.compile("(?U)(" + PLACE + "(?:(?:" + DASH + "\\s*+)?+" + IN_BRACKETS
            + "|" + BETWEEN_SLASHES + "|(?:" + DASH + "|/)\\s*+" + AGENCY + "))\\s*+(?:" + DASH + "|:)?+");

    private Datelines() {}

    /** The dateline that a line holds alone. */
    static Optional<Passage> alone(Line line) {
        Matcher matcher = ALONE.matcher(line.length() <= LONGEST ? line.text() : "");
        return matcher.matches() ? passage(line, matcher.end(1)) : Optional.empty();
    }

    /** The dateline that opens a line. */
    static Optional<Passage> of(Line line) {
        String head = line.text().substring(0, Math.min(line.length(), LONGEST));
        for (Pattern pattern : WITH_AGENCY) {
            Matcher matcher = pattern.matcher(head);
            if (matcher.find()) {
                return passage(line, matcher.end());
            }
        }
        Matcher place = PLACE_ALONE.matcher(head);
        if (line.endsInTerminator()
                && place.find()
                && line.length() - place.end() >= SHORTEST_REPORT
                && !ASIDE.matcher(head).find()) {
            return passage(line, place.end());
        }
        return Optional.empty();
    }

    private static Optional<Passage> passage(Line line, int length) {
        int start = line.span().start();
        return Optional.of(
                new Passage(new Span(start, start + length), line.text().substring(0, length)));
    }
}
