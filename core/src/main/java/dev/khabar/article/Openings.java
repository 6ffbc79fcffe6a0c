package dev.khabar.article;

import dev.khabar.article.Segment.Kind;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Span;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the credits that have a line of their own: segments with signs between them. Which kinds of segments together are a
 * credit is said here, for {@link LeadingCredits} too.
 */
final class Openings {

    static final int LONGEST = 110;
    static final int MOST_SEGMENTS = 8;
    static final String DASH = "[" + Opening.DASHES.replace("-", "\\-") + "]";
    /** The signs that stand between the parts of a credit. */
    private static final Pattern SEPARATORS =
            Pattern.compile("(?!.*(?:\\.\\.|\u2026))[\\s:/|\u060C,.*()\\[\\]\u00AB\u00BB\"\u201C\u201D"
                    + Opening.DASHES.replace("-", "\\-") + "]*+");

    static final Pattern SET_APART = Pattern.compile(".*?(?:" + DASH + "|[:/|(]).*");
    private static final Pattern COLON = Pattern.compile(".*[:/].*");

    /** What the first line may have in it and not be the headline. */
    private static final Set<Kind> IN_FIRST_LINE = EnumSet.of(
            Kind.AGENCY,
            Kind.AGENCIES,
            Kind.PLACE,
            Kind.DATE,
            Kind.AUTHORSHIP,
            Kind.PERSON,
            Kind.PAPER,
            Kind.DOMAIN,
            Kind.LABEL);

    private static final Set<Kind> PLACE_AND_DATE = EnumSet.of(Kind.PLACE, Kind.DATE, Kind.LABEL);

    /** What a credit under the headline may have before the word that says what somebody did. */
    private static final Set<Kind> BEFORE_AUTHORSHIP =
            EnumSet.of(Kind.DATE, Kind.PLACE, Kind.AGENCY, Kind.EVERYDAY_AGENCY, Kind.PAPER, Kind.LABEL);

    /** What a name may look like that is not known, of a paper or a place. */
    static final Set<Kind> NAMES = EnumSet.of(Kind.NAME, Kind.PERSON);

    /** Where a line stands. */
    enum Position {
        /** The first of the text. */
        TOP,
        /** Under the headline, or another line of the opening. */
        OPENING,
        /** Between paragraphs. */
        BODY,
        /** The last. */
        END
    }

    private Openings() {}

    /** The credit that a line is. */
    static Optional<Credit> alone(Line line, Position position) {
        if (line.length() > LONGEST || line.endsInQuestion()) {
            return Optional.empty();
        }
        Opening opening = line.opening();
        if (!opening.whole() || opening.size() > MOST_SEGMENTS) {
            return Optional.empty();
        }
        int count = withoutDateBehindBar(opening);
        Opening credit = opening.first(count);
        if (!areSeparators(credit)
                || (line.endsInTerminator() && !endsInAgency(opening))
                || (position == Position.TOP && !credit.hasOnly(IN_FIRST_LINE))
                || (position == Position.END
                        && opening.gaps().get(opening.size()).indexOf(':') >= 0)
                || !(isSure(credit, position)
                        || (position != Position.BODY && isLikely(credit, position))
                        || (position == Position.OPENING && count < opening.size() && areNamesApart(credit)))) {
            return Optional.empty();
        }
        return Optional.of(CreditReader.read(credit, line, afterTatweel(line, end(line, opening, count)), false));
    }

    /** The publication line that follows a credit on its line, behind a bar. */
    static Optional<Span> publication(Line line, Credit credit) {
        int end = line.span().end();
        int from = credit.span().end();
        String rest = line.text().substring(from - line.span().start());
        int bar = rest.indexOf('|');
        return bar >= 0 && rest.chars().anyMatch(Character::isLetterOrDigit)
                ? Optional.of(new Span(from + bar, end))
                : Optional.empty();
    }

    /** Whether it is a credit wherever it stands. */
    static boolean isSure(Opening credit, Position position) {
        boolean agency = credit.has(Kind.AGENCY)
                || (credit.has(Kind.EVERYDAY_AGENCY)
                        && (credit.has(Kind.PLACE) || credit.has(Kind.DATE) || credit.has(Kind.AGENCIES)))
                || (credit.has(Kind.AGENCIES)
                        && (credit.size() == 1
                                ? position != Position.BODY
                                : credit.has(Kind.PLACE)
                                        || SET_APART.matcher(inner(credit)).matches()));
        Segment first = credit.segments().get(0);
        if (agency) {
            return !hasTwoNamesTogether(credit)
                    && (position != Position.TOP || !credit.has(Kind.PERSON) || isAllApart(credit));
        }
        if (credit.has(Kind.AUTHORSHIP)) {
            return isAuthorship(credit, position);
        }
        if (first.is(Kind.PHOTOGRAPHY) || first.is(Kind.SOURCE)) {
            return (credit.size() > 1 && COLON.matcher(credit.gaps().get(1)).matches())
                    || (position == Position.OPENING && credit.has(Kind.PERSON));
        }
        return isAbove(position)
                && ((credit.size() == 1 && first.is(Kind.DOMAIN))
                        || (position == Position.OPENING
                                && credit.has(Kind.PLACE)
                                && credit.has(Kind.DATE)
                                && credit.hasOnly(PLACE_AND_DATE)));
    }

    private static boolean isAbove(Position position) {
        return position == Position.OPENING || position == Position.TOP;
    }

    /** Whether two names have {@code من} between them: what a caption shows. */
    private static boolean hasTwoNamesTogether(Opening credit) {
        for (int i = 1; i < credit.size(); i++) {
            if (credit.gaps().get(i).isBlank()
                    && credit.segments().get(i - 1).is(Kind.NAME)
                    && credit.segments().get(i).is(Kind.NAME)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAllApart(Opening credit) {
        return credit.gaps().subList(1, credit.size()).stream()
                .allMatch(gap -> SET_APART.matcher(gap).matches());
    }

    private static boolean isAuthorship(Opening credit, Position position) {
        int role = credit.indexOf(Kind.AUTHORSHIP);
        String gap = credit.gaps().get(role + 1);
        boolean person = credit.segments().stream().skip(role).anyMatch(segment -> segment.is(Kind.PERSON));
        boolean apart = person && SET_APART.matcher(credit.gaps().get(role)).matches();
        boolean named = role + 1 < credit.size()
                && credit.segments().subList(0, role).stream()
                        .allMatch(segment -> segment.is(Kind.DATE)
                                || (isAbove(position) && BEFORE_AUTHORSHIP.contains(segment.kind()))
                                || (position == Position.OPENING && apart && NAMES.contains(segment.kind())));
        return named
                && switch (position) {
                    case OPENING -> true;
                    case TOP ->
                        OpeningWords.SIGNATURES.contains(
                                        credit.key(credit.segments().get(role)))
                                && (COLON.matcher(gap).matches() || person);
                    case BODY, END -> SET_APART.matcher(gap).matches() && (person || position == Position.END);
                };
    }

    /** Whether it is a credit where credits are expected. */
    static boolean isLikely(Opening credit, Position position) {
        if (credit.has(Kind.AUTHORSHIP) || credit.has(Kind.SOURCE)) {
            return false;
        }
        int photographer = credit.indexOf(Kind.PHOTOGRAPHY);
        if (photographer >= 0) {
            return photographer > 0 && isLikely(credit.first(photographer), position);
        }
        int places = credit.count(Kind.PLACE);
        int persons = credit.count(Kind.PERSON);
        if (position == Position.TOP) {
            int named = credit.count(Kind.PAPER) + (COLON.matcher(inner(credit)).matches() ? 0 : persons);
            return places == 1 && named > 0 && places + named == credit.size() && isAllApart(credit);
        }
        if (credit.size() == 1) {
            boolean paper = credit.has(Kind.PAPER) && credit.gaps().get(0).isBlank();
            return persons == 1 || ((places == 1 || paper) && position == Position.OPENING);
        }
        boolean apart = SET_APART.matcher(inner(credit)).matches();
        boolean from = credit.gaps().subList(1, credit.size()).stream().allMatch(String::isBlank);
        return persons + places == credit.size()
                || (apart && persons + places > 0)
                || (from && persons > 0 && (places > 0 || isFromUnknown(credit, position)));
    }

    /** {@code منيرة الدوسري من خنيفرة}, a place that is not known. */
    private static boolean isFromUnknown(Opening credit, Position position) {
        return position == Position.OPENING
                && credit.size() == 2
                && credit.segments().get(0).is(Kind.PERSON)
                && NAMES.contains(credit.segments().get(1).kind());
    }

    /** {@code خنيفرة - الدستور}, before a bar and a date. */
    static boolean areNamesApart(Opening credit) {
        return credit.size() > 1 && credit.hasOnly(NAMES) && isAllApart(credit);
    }

    private static String inner(Opening credit) {
        return String.join("", credit.gaps().subList(1, credit.size()));
    }

    static boolean areSeparators(Opening credit) {
        return credit.gaps().subList(0, credit.size()).stream()
                .allMatch(gap -> SEPARATORS.matcher(gap).matches());
    }

    static boolean endsInAgency(Opening opening) {
        Segment last = opening.segments().get(opening.size() - 1);
        return last.is(Kind.AGENCY) || last.is(Kind.AGENCIES) || last.is(Kind.EVERYDAY_AGENCY);
    }

    /** How many segments a credit has without the date that a site puts behind it and a bar. */
    private static int withoutDateBehindBar(Opening opening) {
        int count = opening.size();
        while (count > 1 && opening.segments().get(count - 1).is(Kind.DATE)) {
            count--;
            if (opening.gaps().get(count).indexOf('|') >= 0) {
                return count;
            }
        }
        return opening.size();
    }

    /** Where a credit ends in its line: after the brackets and quotation marks that close with its last segment. */
    static int end(Line line, Opening opening, int count) {
        int end = opening.segments().get(count - 1).end();
        String before = String.join("", opening.gaps().subList(0, count));
        String text = line.text();
        int i = end;
        while (i < text.length() && (Line.isInvisible(text.charAt(i)) || isClosing(text.charAt(i), before))) {
            i++;
            end = Line.isInvisible(text.charAt(i - 1)) ? end : i;
        }
        return end;
    }

    /** A tatweel behind the last word may have been typed for a dash, but up to a bar nothing follows that it would part it from. */
    private static int afterTatweel(Line line, int from) {
        String text = line.text();
        int end = from;
        for (int i = from; i < text.length() && text.charAt(i) != '|'; i++) {
            end = text.charAt(i) == ArabicCharacters.TATWEEL ? i + 1 : end;
        }
        return end;
    }

    private static boolean isClosing(char c, String before) {
        return Opening.CLOSING.indexOf(c) >= 0 || c == '.' || ("/|".indexOf(c) >= 0 && before.indexOf(c) >= 0);
    }
}
