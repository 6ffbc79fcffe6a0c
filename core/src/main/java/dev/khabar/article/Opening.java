package dev.khabar.article;

import dev.khabar.article.Segment.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The segments at the beginning of a line and the signs between them.
 *
 * @param line the line
 * @param segments in order, up to the first running text
 * @param gaps the signs before each segment and, last, those after the last one; a space in them where the line has one
 * @param whole whether the segments are all of the line
 */
record Opening(String line, List<Segment> segments, List<String> gaps, boolean whole) {

    static final String DASHES = "-\u2013\u2014\u2015\u0640\u2010\u2011\u2012\u2212";
    static final String OPENING_QUOTES = "\u00AB\"\u201C\u201D\u2018'<";
    static final String CLOSING = "\u00BB\"\u201D\u201C\u2019')]>";
    private static final int LONGEST_PAPER = 4;

    /** @param most how much of the line is looked at, in UTF-16 code units */
    static Opening of(String line, int most) {
        List<Token> tokens = Tokens.of(line, most);
        List<Segment> segments = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int end = 0;
        int at = 0;
        boolean whole = line.length() <= most;
        while (at < tokens.size()) {
            if (tokens.get(at).is(Token.Kind.SIGN)) {
                at++;
                continue;
            }
            List<Token> group = new ArrayList<>();
            int from = at;
            at = group(tokens, at, group);
            String gap = gap(line, end, tokens.get(from).start());
            boolean quoted = !gap.isEmpty()
                    && OPENING_QUOTES.indexOf(gap.charAt(gap.length() - 1)) >= 0
                    && at < tokens.size()
                    && tokens.get(at).isSign(CLOSING);
            List<Segment> read = GroupReader.read(group);
            if (quoted && group.size() <= LONGEST_PAPER && !read.get(0).is(Kind.AGENCY)) {
                read = List.of(new Segment(
                        Kind.PAPER,
                        group.get(0).start(),
                        group.get(group.size() - 1).end(),
                        group.size()));
            }
            for (Segment segment : read) {
                if (segment.is(Kind.PROSE)) {
                    gaps.add(gap(line, end, segment.start()));
                    return new Opening(line, List.copyOf(segments), List.copyOf(gaps), false);
                }
                gaps.add(gap(line, end, segment.start()));
                segments.add(segment);
                end = segment.end();
            }
        }
        gaps.add(gap(line, end, whole ? line.length() : Math.max(end, lastEnd(tokens))));
        return new Opening(line, List.copyOf(segments), List.copyOf(gaps), whole && !segments.isEmpty());
    }

    private static int lastEnd(List<Token> tokens) {
        return tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end();
    }

    /** Collects words up to the next sign; a full stop after a single letter is none, nor is a dash between numbers. */
    private static int group(List<Token> tokens, int from, List<Token> group) {
        int at = from;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.is(Token.Kind.SIGN)) {
                boolean abbreviation = token.isSign(".") && tokens.get(at - 1).isLetter();
                if (!abbreviation && !(token.isSign(DASHES) && isBetweenNumbers(tokens, at))) {
                    break;
                }
            } else {
                group.add(token);
            }
            at++;
        }
        return at;
    }

    private static boolean isBetweenNumbers(List<Token> tokens, int at) {
        return at > 0
                && at + 1 < tokens.size()
                && tokens.get(at - 1).is(Token.Kind.NUMBER)
                && tokens.get(at + 1).is(Token.Kind.NUMBER);
    }

    private static String gap(String line, int from, int to) {
        StringBuilder gap = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            if (!Line.isInvisible(c)) {
                gap.append(Character.isLetter(c) && DASHES.indexOf(c) < 0 ? ' ' : c);
            } else if (gap.length() > 0 && gap.charAt(gap.length() - 1) != ' ') {
                gap.append(' ');
            } else if (gap.length() == 0) {
                gap.append(' ');
            }
        }
        return gap.toString();
    }

    /** Whether its segments are of no other kinds. */
    boolean hasOnly(Set<Kind> kinds) {
        return segments.stream().allMatch(segment -> kinds.contains(segment.kind()));
    }

    boolean has(Kind kind) {
        return indexOf(kind) >= 0;
    }

    /** Where the first segment of a kind is; -1 where there is none. */
    int indexOf(Kind kind) {
        int at = 0;
        while (at < segments.size() && !segments.get(at).is(kind)) {
            at++;
        }
        return at < segments.size() ? at : -1;
    }

    int count(Kind kind) {
        return (int) segments.stream().filter(segment -> segment.is(kind)).count();
    }

    int size() {
        return segments.size();
    }

    /** Its first segments alone. */
    Opening first(int count) {
        return new Opening(line, segments.subList(0, count), gaps.subList(0, count + 1), false);
    }

    /** The folded words of a segment. */
    String key(Segment segment) {
        return Keys.fold(line.substring(segment.start(), segment.end()));
    }
}
