package dev.khabar.benchmarks.training;

import dev.khabar.lexicon.ClauseOdds;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the words of a corpus stand in their sentences, as far as the marks between them make plain. */
final class SentencePlaces {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{M}\\u0640]+|\\p{Nd}+|\\R|[^\\s\\p{Cf}]");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]");
    private static final Pattern ARABIC = Pattern.compile("[\\u0620-\\u06D3]+");
    /** What closes or opens around a word says nothing about its place. */
    private static final String TRANSPARENT = "\"'\u00AB\u00BB\u2018\u2019\u201C\u201D()[]";

    private static final String TERMINATORS = ".\u061F!?";
    private static final String COMMAS = "\u060C,\u061B";
    /** A full stop after a shorter word may be one of an abbreviation. */
    private static final int SHORTEST = 3;
    /** What a verb follows nearly always. */
    private static final Set<String> BEFORE_VERBS =
            Set.of("قد", "وقد", "فقد", "لقد", "ولقد", "لم", "ولم", "فلم", "لن", "ولن", "سوف", "الذي", "التي", "الذين");

    private final Map<String, Places> words = new TreeMap<>();
    private Places all = Places.NONE;

    private SentencePlaces() {}

    static SentencePlaces of(List<NewsArticle> articles) {
        SentencePlaces places = new SentencePlaces();
        articles.forEach(article -> places.read(article.text()));
        return places;
    }

    Map<String, Places> words() {
        return words;
    }

    Places all() {
        return all;
    }

    /** The words with that many first letters added up; a word of no more letters is not one of them. */
    Map<String, Places> beginnings(int length) {
        Map<String, Places> sums = new TreeMap<>();
        words.forEach((word, places) -> {
            if (word.length() > length) {
                sums.merge(word.substring(0, length), places, Places::plus);
            }
        });
        return sums;
    }

    /** The share of pairs of a first and an inner word in which the first has the better odds. */
    double ranking(ClauseOdds odds) {
        Map<Integer, Places> byOdds = new TreeMap<>();
        words.forEach((word, places) -> byOdds.merge(odds.of(word).opening(), places, Places::plus));
        double better = 0;
        double below = 0;
        for (Places places : byOdds.values()) {
            better += places.opening() * (below + places.inner() / 2.0);
            below += places.inner();
        }
        return better / ((double) all.opening() * all.inner());
    }

    private void read(String text) {
        List<String> tokens = TOKEN.matcher(text)
                .results()
                .map(token -> token.group())
                .filter(token -> TRANSPARENT.indexOf(token.charAt(0)) < 0)
                .toList();
        String previous = "\n";
        String before = "";
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "\n";
            String word = key(token);
            if (ARABIC.matcher(word).matches()) {
                count(word, previous, before, next);
            }
            before = isWord(token) ? word : Character.isDigit(token.charAt(0)) ? "" : before;
            previous = token;
        }
    }

    private void count(String word, String previous, String before, String next) {
        boolean opening = isBreak(previous) || (TERMINATORS.contains(previous) && before.length() >= SHORTEST);
        boolean inner = isWord(previous) || Character.isDigit(previous.charAt(0)) || COMMAS.contains(previous);
        boolean verbal = isWord(previous) && BEFORE_VERBS.contains(before);
        boolean ending = TERMINATORS.contains(next) || isBreak(next);
        Places places = new Places(
                opening ? 1 : 0,
                inner ? 1 : 0,
                ending ? 1 : 0,
                isWord(next) ? 1 : 0,
                verbal ? 1 : 0,
                isWord(previous) && !verbal ? 1 : 0);
        words.merge(word, places, Places::plus);
        all = all.plus(places);
    }

    private static boolean isBreak(String token) {
        return token.charAt(0) <= '\r'
                || token.charAt(0) == '\u0085'
                || (token.charAt(0) >= '\u2028' && token.charAt(0) <= '\u2029');
    }

    private static boolean isWord(String token) {
        return Character.isLetter(token.charAt(0));
    }

    /** Without marks, with one spelling for each alef, yeh and kaf. */
    private static String key(String token) {
        Matcher marks = MARKS.matcher(token);
        return marks.replaceAll("")
                .replace('أ', 'ا')
                .replace('إ', 'ا')
                .replace('آ', 'ا')
                .replace('ٱ', 'ا')
                .replace('ى', 'ي')
                .replace('ی', 'ي')
                .replace('ک', 'ك');
    }
}
