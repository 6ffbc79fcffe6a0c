package dev.khabar.article;

import dev.khabar.article.Openings.Position;
import dev.khabar.article.Segment.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the credit that opens the first paragraph: segments of {@link Openings}, a sign, and the report behind it. */
final class LeadingCredits {

    /** What a report has at least after a place that no agency follows. */
    private static final int SHORTEST_REPORT = 60;
    /** How much of the line is looked through for a second dash, which sets off an aside. */
    private static final int ASIDE = 80;

    /** How many words a place has that is not known, and what it may have where a dash is joined to it. */
    private static final int LONGEST_PLACE = 2;

    private static final int LONGEST_TOWN = 3;

    private static final Pattern ENDS_OPENING =
            Pattern.compile("[^:]*?(?:" + Openings.DASH + "(?:\\s.*|" + Openings.DASH + ".*)|[:|].*)");
    private static final Pattern OPENS_ASIDE = Pattern.compile(".*\\s" + Openings.DASH);
    private static final Pattern QUOTATION = Pattern.compile("[\u00AB\"\u201C\u201D]");
    private static final Pattern FREE_DASH = Pattern.compile("\\s" + Openings.DASH + "+\\s?.*");
    private static final Pattern TWO_DASHES =
            Pattern.compile("(?U)\\s" + Openings.DASH + "\\s.*\\s" + Openings.DASH + "\\s");

    private LeadingCredits() {}

    /** The credit that opens a paragraph. */
    static Optional<Credit> of(Line line) {
        Opening opening = Opening.of(line.text(), Openings.LONGEST);
        for (int count = Math.min(opening.size(), Openings.MOST_SEGMENTS); count > 0; count--) {
            Opening credit = opening.first(count);
            if (isFollowed(credit) && Openings.areSeparators(credit) && opens(credit, line)) {
                return Optional.of(CreditReader.read(credit, line, Openings.end(line, credit, count), true));
            }
        }
        return Optional.empty();
    }

    private static boolean isFollowed(Opening credit) {
        String gap = credit.gaps().get(credit.size());
        boolean betweenSlashes = gap.strip().startsWith("/")
                && credit.gaps().get(credit.size() - 1).contains("/");
        Segment last = credit.segments().get(credit.size() - 1);
        boolean fullStop = gap.startsWith(".") && credit.size() > 1 && last.is(Kind.AGENCY);
        return betweenSlashes
                || fullStop
                || isAgencyInBrackets(credit)
                || ENDS_OPENING.matcher(gap).matches();
    }

    /** {@code أبوظبي (وام) أعلنت}: the bracket is all that ends it. */
    private static boolean isAgencyInBrackets(Opening credit) {
        return credit.size() == 2
                && credit.segments().get(0).is(Kind.PLACE)
                && Openings.endsInAgency(credit)
                && credit.gaps().get(1).strip().equals("(")
                && credit.gaps().get(2).strip().equals(")");
    }

    private static boolean opens(Opening credit, Line line) {
        Segment first = credit.segments().get(0);
        Segment last = credit.segments().get(credit.size() - 1);
        String gap = credit.gaps().get(credit.size());
        boolean report = line.length() - last.end() >= SHORTEST_REPORT && line.isRunningText();
        if (credit.size() == 1) {
            boolean dash = ENDS_OPENING.matcher(gap).matches() && gap.indexOf(':') < 0 && gap.indexOf('|') < 0;
            return first.is(Kind.AGENCY)
                    || (report && dash && first.is(Kind.PLACE) && !isAside(line, gap))
                    || (report
                            && dash
                            && Openings.NAMES.contains(first.kind())
                            && first.words() <= (FREE_DASH.matcher(gap).matches() ? LONGEST_PLACE : LONGEST_TOWN)
                            && !isAside(line, gap));
        }
        if (credit.has(Kind.SOURCE) || credit.has(Kind.PHOTOGRAPHY)) {
            return false;
        }
        if (Openings.isSure(credit, Position.OPENING)) {
            return true;
        }
        if (isInterrupted(credit)) {
            return false;
        }
        boolean colon = gap.indexOf(':') >= 0;
        boolean evidence = credit.has(Kind.PLACE)
                || credit.has(Kind.PERSON)
                || credit.has(Kind.PAPER)
                || Openings.areNamesApart(credit);
        boolean apart = Openings.SET_APART.matcher(credit.gaps().get(1)).matches()
                && (credit.gaps().get(1).indexOf(':') < 0
                        || credit.segments().get(1).is(Kind.PAPER));
        return report && evidence && apart && (colon || Openings.isLikely(credit, Position.OPENING));
    }

    /** Whether a dash inside opens an aside, or a quotation begins. */
    private static boolean isInterrupted(Opening credit) {
        for (int i = 1; i < credit.size(); i++) {
            String gap = credit.gaps().get(i);
            boolean quotation = !credit.segments().get(i).is(Kind.PAPER)
                    && QUOTATION.matcher(gap).find();
            if (quotation || OPENS_ASIDE.matcher(gap).matches()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAside(Line line, String gap) {
        return FREE_DASH.matcher(gap).matches()
                && TWO_DASHES
                        .matcher(line.text().substring(0, Math.min(line.length(), ASIDE)))
                        .find();
    }
}
