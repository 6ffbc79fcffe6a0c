package dev.khabar.article;

import java.util.List;
import java.util.Set;

/**
 * Tells by its shape whether words may be the name of a person: two to four words, titles and particles aside, none of them
 * one of running text. A noun with its adjective agrees with it in article and ending, and what has a preposition before it is
 * no name.
 */
final class Names {

    private static final int FEWEST = 2;
    private static final int MOST = 5;
    /** Words that join or open names, and count as part of the next. */
    private static final Set<String> PARTICLES = Set.of("بن", "ابن", "بنت", "ال", "ابو", "ابي", "عبد", "ولد", "ام");
    /** Titles before a name. */
    private static final Set<String> TITLES = Set.of(
            "د",
            "ا",
            "م",
            "الدكتور",
            "الدكتوره",
            "الشيخ",
            "المهندس",
            "المهندسه",
            "الاستاذ",
            "الاستاذه",
            "الزميل",
            "الزميله",
            "السيد",
            "السيده",
            "اللواء",
            "العميد",
            "السفير",
            "المستشار",
            "المحامي",
            "الكاتب",
            "القس");

    private static final String ARTICLE = "ال";
    private static final List<String> ARTICLE_AFTER_PREPOSITION = List.of("بال", "وال", "كال", "فال", "لل");
    private static final int SHORTEST_WITH_ARTICLE = 5;

    private Names() {}

    static boolean isParticle(String key) {
        return PARTICLES.contains(key);
    }

    static boolean isPerson(List<Token> words) {
        int at = 0;
        while (at < words.size() - 1 && TITLES.contains(words.get(at).key())) {
            at++;
        }
        boolean titled = at > 0;
        int count = 0;
        for (int i = at; i < words.size(); i++) {
            String key = words.get(i).key();
            boolean latin = Tokens.isLatin(key.charAt(0));
            if (!words.get(i).is(Token.Kind.WORD) || latin || !mayBePart(words, i, at)) {
                return false;
            }
            count += PARTICLES.contains(key) ? 0 : 1;
        }
        return count <= MOST && count >= (titled ? 1 : FEWEST) && !PARTICLES.contains(last(words));
    }

    private static String last(List<Token> words) {
        return words.get(words.size() - 1).key();
    }

    private static boolean mayBePart(List<Token> words, int i, int first) {
        String key = words.get(i).key();
        String before = i > first ? words.get(i - 1).key() : "";
        if (key.length() < FEWEST
                || OpeningWords.PROSE.contains(key)
                || ARTICLE_AFTER_PREPOSITION.stream().anyMatch(opening -> isOpened(key, opening))) {
            return false;
        }
        if (i == first) {
            boolean twoDefinite = isDefinite(key)
                    && i + 1 < words.size()
                    && isDefinite(words.get(i + 1).key());
            return !twoDefinite && !key.endsWith("ات");
        }
        boolean agree = key.endsWith("ه") && before.endsWith("ه") && isDefinite(key) == isDefinite(before);
        boolean adjective = isDefinite(key)
                && isDefinite(before)
                && !(i - 2 >= first && PARTICLES.contains(words.get(i - 2).key()));
        return !agree && !adjective;
    }

    private static boolean isOpened(String key, String opening) {
        return key.startsWith(opening) && key.length() > opening.length() + 2;
    }

    static boolean isDefinite(String key) {
        return key.startsWith(ARTICLE) && key.length() >= SHORTEST_WITH_ARTICLE;
    }
}
