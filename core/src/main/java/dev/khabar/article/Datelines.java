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

    private static final String WORD = "\\p{L}[\\p{L}\\p{M}]*+";
    private static final String DASH = "[-\u2013\u2014\u2015]";
    /** A place, perhaps with a date: the words of it, of which the first is no number. */
    private static final String PLACE = WORD + "(?:[\\s\u060C,]++[\\p{L}\\p{M}\\p{Nd}]++){0,5}+[\\s\u060C,]*+";
    /** A known name, or letters set apart by spaces or full stops. */
    private static final String AGENCY =
            "(?:(?:رويترز|وات|وام|واس|قنا|كونا|بنا|بترا|سانا|وفا|سبأ|واج|وأج|لانا|وال|ومع|معا|الأناضول|الاناضول|شينخوا|نوفوستي|تاس|سبوتنيك|فرانس"
                    + " برس|أسوشيتد برس|أسوشييتد برس|وكالات|الوكالات)(?!\\p{L})|\\p{L}(?:["
                    + " .\u00A0]{1,2}\\p{L}(?!\\p{L})){1,3}\\.?)";

    private static final List<Pattern> WITH_AGENCY = List.of(
            // القاهرة (أ ف ب) -
            Pattern.compile("(?U)^(?:" + PLACE + ")?+\\(\\s*" + AGENCY + "\\s*\\)"),
            // لندن (بي بي سي) - : any short name, if a dash follows
            Pattern.compile("(?U)^" + WORD + "(?:\\s" + WORD + ")?+\\s*\\([^()]{2,30}\\)(?=\\s*" + DASH + ")"),
            // الدوحة في 12 مايو /قنا/
            Pattern.compile("(?U)^(?:" + PLACE + ")?+/\\s*" + AGENCY + "\\s*/"),
            // دبي - د.ب.أ:
            Pattern.compile("(?U)^" + PLACE + DASH + "\\s*" + AGENCY + "(?=\\s*(?:" + DASH + "|[:/]))"),
            // رويترز -
            Pattern.compile("(?U)^" + AGENCY + "(?=\\s*(?:" + DASH + "|[:/]))"));

    private static final Pattern PLACE_ALONE =
            Pattern.compile("(?U)^" + WORD + "(?:\\s" + WORD + ")?+(?=\\s++" + DASH + "\\s)");

    /** Two dashes set off an aside. */
    private static final Pattern ASIDE = Pattern.compile("(?U)\\s" + DASH + "\\s.*\\s" + DASH + "\\s");

    /** A place and an agency, the dash after them left out or not, and nothing else. */
    private static final Pattern ALONE = Pattern.compile("(?U)(" + PLACE + "(?:\\(\\s*" + AGENCY + "\\s*\\)|/\\s*"
            + AGENCY + "\\s*/|" + DASH + "\\s*" + AGENCY + "))\\s*(?:" + DASH + "|:)?");

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
