package dev.khabar.article;

import dev.khabar.article.Furniture.Kind;
import dev.khabar.article.Openings.Position;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells lines that belong to the page and not to the article, by the words that they begin with or are made of. */
final class FurnitureLines {

    private static final Phrases SECTIONS = words("section");
    private static final Phrases TEASERS = words("teaser");
    private static final Phrases SHARING = words("share");
    private static final Phrases TAGS = words("tags");
    private static final Phrases PUBLICATIONS = words("publication");
    private static final Phrases TAILS = words("tail");
    private static final Phrases NOTICES = words("notice");
    private static final Phrases NETWORKS = words("network");

    private static final int LONGEST = 400;
    private static final int LONGEST_LINE = 160;
    /** How much of a line its first words are looked for in. */
    private static final int HEAD = 60;

    private static final int FEWEST_NETWORKS = 2;
    private static final int LONGEST_CRUMB = 4;

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:https?://|www\\.)\\S.*+|[^\\s@]++@[\\w-]++(?:\\.[\\w-]++)++");
    private static final Pattern CRUMBS = Pattern.compile("\\s*+[>\u00BB\u203A/|\\\\\u2190-]\\s*+");
    private static final Pattern HASHTAGS = Pattern.compile("(?U)(?:#[\\w\\p{M}]++[\\s,\u060C|]*+)++");
    private static final Pattern SIGN_AFTER =
            Pattern.compile("(?s)\\s*+(?:\\(\\d++\\)|[:\u2026.|/\u00AB\"\u201C-].*+)?+");

    private FurnitureLines() {}

    private static Phrases words(String label) {
        return Phrases.labelled(FurnitureLines.class, "furniture.txt", label);
    }

    /** What a line is, if it belongs to the page. */
    static Optional<Kind> kind(Line line, Position position) {
        Optional<Kind> kind = line.furniture();
        boolean opening = position == Position.TOP || position == Position.OPENING;
        return kind.isEmpty() && opening && line.length() <= HEAD ? label(line) : kind;
    }

    /** What a line is, if it belongs to the page wherever it stands; asked once a line. */
    static Optional<Kind> anywhere(Line line) {
        String text = line.text();
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        if (isOrnament(text)) {
            return Optional.of(Kind.ORNAMENT);
        }
        if (mayBeAddress(text) && ADDRESS.matcher(text).matches()) {
            return Optional.of(Kind.ADDRESS);
        }
        List<Token> head = line.wordsBefore(HEAD);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (begins(TAGS, head, line, true)
                || (text.startsWith("#") && HASHTAGS.matcher(text).matches())) {
            return Optional.of(Kind.TAGS);
        }
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (begins(TEASERS, head, line, true)) {
            return Optional.of(Kind.TEASER);
        }
        if (begins(SHARING, head, line, false) || areNetworks(head, line)) {
            return Optional.of(Kind.SHARE);
        }
        if (isTail(head, line)) {
            return Optional.of(Kind.AGENCY_TAIL);
        }
        if (isPublication(head, line)) {
            return Optional.of(Kind.PUBLICATION);
        }
        if (isNotice(head)) {
            return Optional.of(Kind.NOTICE);
        }
        return Optional.empty();
    }

    private static boolean isOrnament(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean mayBeAddress(String text) {
        return text.indexOf('@') >= 0 || Tokens.isLatin(text.charAt(0));
    }

    /** Whether a line begins with one of the phrases: more than one word, or set off by a sign, or all of the line. */
    private static boolean begins(Phrases phrases, List<Token> head, Line line, boolean oneWordWithMore) {
        int count = phrases.longestAt(head, 0);
        if (count == 0) {
            return false;
        }
        boolean setOff = SIGN_AFTER
                .matcher(line.text().substring(head.get(count - 1).end()))
                .matches();
        return setOff || ((count > 1 || oneWordWithMore) && !line.endsInFullStop());
    }

    private static boolean areNetworks(List<Token> head, Line line) {
        int at = 0;
        int networks = 0;
        while (at < head.size()) {
            int count = NETWORKS.longestAt(head, at);
            if (count == 0) {
                return false;
            }
            networks++;
            at += count;
        }
        return networks >= FEWEST_NETWORKS && line.length() <= HEAD;
    }

    private static boolean isTail(List<Token> head, Line line) {
        int count = TAILS.longestAt(head, 0);
        return count > 0
                && line.length() <= HEAD
                && (count == head.size()
                        || Dates.longestAt(head.subList(count, head.size()), 0) == head.size() - count);
    }

    /** Whether a line is one of the phrases, or begins with one of more than one word. */
    private static boolean isNotice(List<Token> head) {
        int count = NOTICES.longestAt(head, 0);
        return count > 1 || (count == 1 && head.size() == 1);
    }

    private static boolean isPublication(List<Token> head, Line line) {
        int count = PUBLICATIONS.longestAt(head, 0);
        if (count > 0) {
            return begins(PUBLICATIONS, head, line, false) || (count < head.size() && Dates.longestAt(head, count) > 0);
        }
        if (Dates.longestAt(head, 0) == 0) {
            return false;
        }
        Opening opening = line.opening();
        return opening.whole() && opening.count(Segment.Kind.DATE) == opening.size() && !line.endsInTerminator();
    }

    /** The section of the paper, or the way to it. */
    private static Optional<Kind> label(Line line) {
        List<Token> head = line.wordsBefore(HEAD);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (SECTIONS.longestAt(head, 0) == head.size()) {
            return Optional.of(Kind.SECTION_LABEL);
        }
        List<String> crumbs = CRUMBS.splitAsStream(line.text()).toList();
        boolean trail =
                crumbs.size() > 1 && SECTIONS.contains(Keys.fold(crumbs.get(0)).strip());
        for (String crumb : crumbs) {
            trail &= Tokens.of(crumb, HEAD).size() <= LONGEST_CRUMB;
        }
        boolean arrows = line.text().indexOf('>') >= 0 || line.text().indexOf('\u203A') >= 0 || crumbs.size() > 2;
        return trail && (arrows || SECTIONS.contains(Keys.fold(crumbs.get(1)).strip()))
                ? Optional.of(Kind.BREADCRUMB)
                : Optional.empty();
    }
}
