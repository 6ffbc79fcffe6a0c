package dev.khabar.article;

import dev.khabar.article.Segment.Kind;
import java.util.ArrayList;
import java.util.List;

/** Tells the segments of words between which no sign stands: {@code الرياض 26 شوال 1447 هـ واس} are three. */
final class GroupReader {

    private static final int LONGEST_NAME = 3;
    /** What else a place may be called by: {@code القدس المحتلة}. */
    private static final int MOST_ADJECTIVES = 2;

    private static final int FEWEST_INITIALS = 3;
    private static final int MOST_INITIALS = 4;
    /** The era, to which a hasty writer joins the agency: {@code 2015 مواس}. */
    private static final String ERA = "م";

    private static final String FROM = "من";
    private static final String AND = "و";
    private static final String THEN = "ف";

    private final List<Token> words;
    private final List<Segment> segments = new ArrayList<>();
    private int at;

    private GroupReader(List<Token> words) {
        this.words = words;
    }

    /** The segments of {@code words}, in order, up to the first that is running text; {@code من} between a person and a place is left out. */
    static List<Segment> read(List<Token> words) {
        GroupReader reader = new GroupReader(words);
        reader.readAll();
        return reader.segments;
    }

    private void readAll() {
        while (at < words.size() && !isAfter(Kind.PROSE)) {
            if (words.get(at).key().equals(FROM) && at + 1 < words.size()) {
                at++;
            }
            if (!take(Kind.DATE, Dates.longestAt(words, at))
                    && !take(Kind.AGENCY, agencyAt(at))
                    && !takeNamed()
                    && !takeRole()
                    && !takePlace()) {
                takeOthers();
            }
        }
    }

    private boolean take(Kind kind, int count) {
        if (count > 0) {
            segments.add(new Segment(
                    kind, words.get(at).start(), words.get(at + count - 1).end(), count));
            at += count;
        }
        return count > 0;
    }

    /** How many words an agency has at {@code index}: a known one, or initials that say which. */
    private int agencyAt(int index) {
        int known = OpeningWords.AGENCIES.longestAt(words, index);
        if (known > 0) {
            return known;
        }
        int letters = 0;
        while (index + letters < words.size() && words.get(index + letters).isLetter()) {
            letters++;
        }
        boolean whole = index == 0 || !words.get(index - 1).isLetter();
        return whole && letters >= FEWEST_INITIALS && letters <= MOST_INITIALS ? letters : 0;
    }

    /** A word that is only what it says where it is all there is, or follows a place or a day. */
    private boolean takeNamed() {
        if (at > 0 && !isAfter(Kind.PLACE) && !isAfter(Kind.DATE) && !isAfter(Kind.AGENCY)) {
            return false;
        }
        return takeLast(Kind.EVERYDAY_AGENCY, OpeningWords.EVERYDAY_AGENCIES)
                || takeLast(Kind.AGENCIES, OpeningWords.IN_PLACE_OF_AGENCIES)
                || takeLast(Kind.LABEL, OpeningWords.LABELS)
                || takeGluedAgency();
    }

    private boolean takeLast(Kind kind, Phrases phrases) {
        int count = phrases.longestAt(words, at);
        return at + count == words.size() && take(kind, count);
    }

    private boolean takeGluedAgency() {
        String key = words.get(at).key();
        return isAfter(Kind.DATE)
                && key.startsWith(ERA)
                && OpeningWords.AGENCIES.contains(key.substring(ERA.length()))
                && take(Kind.AGENCY, 1);
    }

    private boolean isAfter(Kind kind) {
        return !segments.isEmpty() && segments.get(segments.size() - 1).is(kind);
    }

    private boolean takeRole() {
        return at == 0
                && (takeRole(Kind.AUTHORSHIP, OpeningWords.AUTHORS)
                        || takeRole(Kind.PHOTOGRAPHY, OpeningWords.PHOTOGRAPHERS)
                        || takeRole(Kind.SOURCE, OpeningWords.SOURCES));
    }

    private boolean takeRole(Kind kind, Phrases phrases) {
        int count = phrases.longestAt(words, at);
        boolean more = count > 0;
        while (more && at + count < words.size()) {
            String key = words.get(at + count).key();
            more = key.startsWith(AND) && phrases.contains(key.substring(AND.length()));
            count += more ? 1 : 0;
        }
        return take(kind, count);
    }

    private boolean takePlace() {
        int count = OpeningWords.PLACES.longestAt(words, at);
        if (count == 0) {
            return false;
        }
        int more = 0;
        while (more < MOST_ADJECTIVES
                && at + count < words.size()
                && Names.isDefinite(words.get(at + count).key())
                && !startsOther(at + count)) {
            count++;
            more++;
        }
        int end = at + count;
        boolean ends = end == words.size()
                || startsOther(end)
                || end + OpeningWords.IN_PLACE_OF_AGENCIES.longestAt(words, end) == words.size()
                || end + OpeningWords.EVERYDAY_AGENCIES.longestAt(words, end) == words.size();
        return ends && take(Kind.PLACE, count);
    }

    private boolean startsOther(int index) {
        return words.get(index).key().equals(FROM) || Dates.longestAt(words, index) > 0 || agencyAt(index) > 0;
    }

    private void takeOthers() {
        int to = at + 1;
        while (to < words.size() && !isSurelyProse(at, to) && !startsOther(to)) {
            to++;
        }
        List<Token> part = words.subList(at, to);
        take(kind(part), part.size());
    }

    /** Whether the words up to {@code to} are running text, whatever follows. */
    private boolean isSurelyProse(int from, int to) {
        List<Token> part = words.subList(from, to);
        return part.size() > LONGEST_NAME + 1 && (part.stream().anyMatch(GroupReader::isProse) || hasVerb(part));
    }

    private static Kind kind(List<Token> part) {
        if (part.size() == 1
                && part.get(0).is(Token.Kind.WORD)
                && Tokens.isLatin(part.get(0).key().charAt(0))) {
            return part.get(0).key().contains(".") ? Kind.DOMAIN : Kind.NAME;
        }
        if (OpeningWords.PAPERS.contains(part.get(0).key()) && part.size() > 1 && part.size() <= LONGEST_NAME + 1) {
            return Kind.PAPER;
        }
        if (part.size() > 1
                && part.size() <= LONGEST_NAME
                && OpeningWords.NAMES_OF_SITES.contains(
                        part.get(part.size() - 1).key())) {
            return Kind.PAPER;
        }
        if (isNameWithNumber(part)) {
            return Kind.NAME;
        }
        if (part.stream().anyMatch(GroupReader::isProse)) {
            return Kind.PROSE;
        }
        boolean verb = hasVerb(part);
        if (!verb && Names.isPerson(part)) {
            return Kind.PERSON;
        }
        return part.size() > LONGEST_NAME ? Kind.PROSE : verb ? Kind.VERBAL_NAME : Kind.NAME;
    }

    /** Whether it is a word with a number joined to it, as sites are named. */
    private static boolean isNameWithNumber(List<Token> part) {
        return part.size() == 2
                && part.get(0).is(Token.Kind.WORD)
                && part.get(1).is(Token.Kind.NUMBER)
                && part.get(0).end() == part.get(1).start()
                && !isProse(part.get(0));
    }

    /** Whether one of the words is a verb; after {@code بن} or {@code آل} it is a name that looks like one. */
    private static boolean hasVerb(List<Token> part) {
        boolean verb = false;
        for (int i = 0; i < part.size(); i++) {
            verb |= OpeningWords.isVerb(part.get(i).key())
                    && (i == 0 || !Names.isParticle(part.get(i - 1).key()));
        }
        return verb;
    }

    private static boolean isProse(Token word) {
        String key = word.key();
        boolean joined = key.startsWith(AND) || key.startsWith(THEN);
        return !word.is(Token.Kind.WORD)
                || OpeningWords.PROSE.contains(key)
                || OpeningWords.isJoinedVerb(key)
                || (joined && OpeningWords.JOINED.contains(key.substring(1)));
    }
}
