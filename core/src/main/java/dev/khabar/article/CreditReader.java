package dev.khabar.article;

import dev.khabar.article.Segment.Kind;
import dev.khabar.text.Span;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes a credit of segments: says which of them is the place, the agency, the reporter, the date. */
final class CreditReader {

    /** With the article and the ending of descent: {@code الحربي}. */
    private static final Pattern FAMILY_NAME = Pattern.compile(".*\\sال\\S{2,}ي");

    private final Opening opening;
    private final Line line;

    private CreditReader(Opening opening, Line line) {
        this.opening = opening;
        this.line = line;
    }

    /** The credit that lies in the line from {@code start} to {@code end}. */
    static Credit read(Opening opening, Line line, int start, int end) {
        return new CreditReader(opening, line).credit(start, end);
    }

    private Credit credit(int start, int end) {
        Optional<Segment> place = first(segment -> segment.is(Kind.PLACE));
        Optional<Segment> agency = first(segment -> switch (segment.kind()) {
            case AGENCY, EVERYDAY_AGENCY, AGENCIES, PAPER, DOMAIN -> true;
            default -> false;
        });
        boolean role = opening.has(Kind.AUTHORSHIP) || opening.has(Kind.PHOTOGRAPHY);
        Optional<Segment> reporter = first(segment -> segment.is(Kind.PERSON));
        if (reporter.isEmpty() && role) {
            reporter = first(segment -> segment.is(Kind.NAME));
        }
        if (opening.size() == 1
                && end < line.length()
                && reporter.filter(this::hasFamilyName).isEmpty()) {
            place = place.or(() -> first(CreditReader::isName));
            reporter = Optional.empty();
        }
        Optional<Segment> writer = reporter;
        Optional<Segment> name = first(
                segment -> isName(segment) && writer.filter(segment::equals).isEmpty());
        if (place.isEmpty() && agency.isPresent()) {
            place = name.filter(segment -> segment.is(Kind.NAME));
        } else if (agency.isEmpty() && !role && opening.size() > 1) {
            agency = name;
        }
        return new Credit(
                kind(reporter.isPresent()),
                passage(start, end),
                place.map(this::passage),
                agency.map(this::passage),
                reporter.map(this::passage),
                first(segment -> segment.is(Kind.DATE)).map(this::passage));
    }

    private static boolean isName(Segment segment) {
        return segment.is(Kind.NAME) || segment.is(Kind.VERBAL_NAME) || segment.is(Kind.PERSON);
    }

    /** Whether a name ends as the names of families do: what opens a paragraph alone is a place more often. */
    private boolean hasFamilyName(Segment segment) {
        return FAMILY_NAME.matcher(opening.key(segment)).matches();
    }

    private Credit.Kind kind(boolean reporter) {
        if (opening.has(Kind.PHOTOGRAPHY) && !opening.has(Kind.AUTHORSHIP)) {
            return Credit.Kind.PHOTOGRAPH;
        }
        if (opening.segments().get(0).is(Kind.SOURCE)) {
            return Credit.Kind.SOURCE;
        }
        boolean agency = opening.has(Kind.AGENCY) || opening.has(Kind.AGENCIES);
        return opening.has(Kind.AUTHORSHIP) || (reporter && !agency) ? Credit.Kind.BYLINE : Credit.Kind.DATELINE;
    }

    private Optional<Segment> first(Predicate<Segment> wanted) {
        return opening.segments().stream().filter(wanted).findFirst();
    }

    private Passage passage(Segment segment) {
        return passage(segment.start(), segment.end());
    }

    private Passage passage(int start, int end) {
        int from = line.span().start();
        return new Passage(new Span(from + start, from + end), line.text().substring(start, end));
    }
}
