package dev.khabar.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells lines that say what a picture shows: a text without a full stop, and in brackets after it whose picture it is. */
final class Captions {

    private static final int LONGEST = 200;
    private static final int FEWEST_WORDS = 3;
    /** One that begins as captions do may be as long as this. */
    private static final int SHORTEST = 60;

    private static final Phrases OPENINGS = Phrases.labelled(Captions.class, "furniture.txt", "caption");
    private static final String CLOSING_BRACKETS = ")]";
    private static final Pattern CREDIT_IN_BRACKETS = Pattern.compile(
            "(?s)((?:[^.!\u061F?]|[.](?!\\s))*[^.!\u061F?\\s])\\s*[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s*+");

    private Captions() {}

    static boolean isCaption(Line line) {
        if (line.length() > LONGEST) {
            return false;
        }
        if (line.length() <= SHORTEST && OPENINGS.longestAt(line.wordsBefore(SHORTEST), 0) > 0) {
            return true;
        }
        if (CLOSING_BRACKETS.indexOf(line.lastVisible()) < 0) {
            return false;
        }
        Matcher matcher = CREDIT_IN_BRACKETS.matcher(line.text());
        if (!matcher.matches() || line.countWords() <= FEWEST_WORDS) {
            return false;
        }
        Opening credit = Opening.of(matcher.group(2), LONGEST);
        return credit.whole()
                && (credit.has(Segment.Kind.AGENCY)
                        || credit.has(Segment.Kind.EVERYDAY_AGENCY)
                        || credit.has(Segment.Kind.PHOTOGRAPHY));
    }
}
