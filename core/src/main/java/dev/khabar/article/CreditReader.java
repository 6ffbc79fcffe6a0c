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
    private final boolean opens;

    private CreditReader(Opening opening, Line line, boolean opens) {
        this.opening = opening;
        this.line = line;
        this.opens = opens;
    }

    /** The credit that reaches from the beginning of the line to {@code end}; {@code opens}: a paragraph goes on after it. */
    static Credit read(Opening opening, Line line, int end, boolean opens) {
        return new CreditReader(opening, line, opens).credit(end);
    }

    private Credit credit(int end) {
        Optional<Segment> place = first(segment -> segment.is(Kind.PLACE));
        Optional<Segment> agency = first(segment -> switch (segment.kind()) {
            case AGENCY, EVERYDAY_AGENCY, AGENCIES, PAPER, DOMAIN -> true;
            default -> false;
        });
        boolean role = opening.has(Kind.AUTHORSHIP) || opening.has(Kind.PHOTOGRAPHY);
        Optional<Segment> reporter = first(segment -> segment.is(Kind.PERSON) && hasFamilyName(segment))
                .or(() -> first(segment -> segment.is(Kind.PERSON) && !isInBrackets(segment)));
        if (reporter.isEmpty() && role) {
            reporter = first(segment -> segment.is(Kind.NAME));
        }
        if (opensAsPlace() && reporter.filter(this::hasFamilyName).isEmpty()) {
            place = place.or(() -> first(CreditReader::isName));
            reporter = Optional.empty();
        }
        if (opening.segments().get(0).is(Kind.SOURCE)) {
            reporter = Optional.empty();
        }
        Optional<Segment> writer = reporter;
        Optional<Segment> name = first(segment -> isName(segment)
                && !hasFamilyName(segment)
                && writer.filter(segment::equals).isEmpty());
        if (place.isEmpty()
                && (agency.isPresent() || name.filter(this::followsFrom).isPresent())) {
            place = name.filter(segment -> segment.is(Kind.NAME) || followsFrom(segment));
        } else if (agency.isEmpty() && !role && opening.size() > 1) {
            agency = name;
        }
        return new Credit(
                kind(reporter.isPresent()),
                passage(0, end),
                place.map(this::passage),
                agency.map(this::passage),
                reporter.map(this::passage),
                first(segment -> segment.is(Kind.DATE)).map(this::passage),
                opens);
    }

    /** Whether it says more of what stands before it: {@code طرابلس (شمال لبنان)}. */
    private boolean isInBrackets(Segment segment) {
        return opening.has(Kind.AGENCY)
                && opening.gaps().get(opening.segments().indexOf(segment)).indexOf('(') >= 0;
    }

    /** {@code بوينس آيرس – أعلنت}, {@code بوينس آيرس: «الصباح»}: where a place stands more often than a reporter. */
    private boolean opensAsPlace() {
        return opening.size() == 1
                ? opens
                : opening.size() == 2
                        && opening.segments().get(1).is(Kind.PAPER)
                        && opening.gaps().get(1).indexOf(':') >= 0;
    }

    /** {@code هدى الخوري من أم الزهور}: between two segments no sign but {@code من} stands. */
    private boolean followsFrom(Segment segment) {
        int at = opening.segments().indexOf(segment);
        return at > 0 && opening.gaps().get(at).isBlank();
    }

    private static boolean isName(Segment segment) {
        return segment.is(Kind.NAME) || segment.is(Kind.VERBAL_NAME) || segment.is(Kind.PERSON);
    }

    /** Whether a name ends as the names of families do: what opens a paragraph alone is a place more often. */
    private boolean hasFamilyName(Segment segment) {
        return FAMILY_NAME.matcher(opening.key(segment)).matches();
    }

    private Credit.Kind kind(boolean reporter) {
        if (opening.has(Kind.PHOTOGRAPHY) && !isWritten()) {
            return Credit.Kind.PHOTOGRAPH;
        }
        if (opening.segments().get(0).is(Kind.SOURCE)) {
            return Credit.Kind.SOURCE;
        }
        boolean agency = opening.has(Kind.AGENCY) || opening.has(Kind.AGENCIES);
        return opening.has(Kind.AUTHORSHIP) || (reporter && !agency) ? Credit.Kind.BYLINE : Credit.Kind.DATELINE;
    }

    /** Whether it names who wrote, beside or without who photographed. */
    private boolean isWritten() {
        int person = opening.indexOf(Kind.PERSON);
        return opening.has(Kind.AUTHORSHIP) || (person >= 0 && person < opening.indexOf(Kind.PHOTOGRAPHY));
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
