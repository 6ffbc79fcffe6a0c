package dev.khabar.benchmarks.training;

import dev.khabar.word.WordFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Learns from a news corpus which nouns take feminine adjectives though no ending says so (broken plurals, الحرب, السوق) and
 * writes the list that core packages: {@code FeminineLearner CORPUS OUT}. It counts the relative adjectives right behind
 * nouns, both with the article: feminine in ية, masculine in ي.
 */
public final class FeminineLearner {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]|\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String ARTICLE = "ال";
    private static final int SHORTEST_NOUN = 2;
    private static final int SHORTEST_ADJECTIVE = 4;
    private static final String FEMININE_ADJECTIVE = "يه";
    private static final String MASCULINE_ADJECTIVE = "ي";
    private static final List<String> FEMININE_NOUNS = List.of("ه", "ات");
    private static final int LINE = 16;
    /** How often a noun must stand before a feminine adjective, and how many times as often as before a masculine one. */
    private static final int LEAST = 3;

    private static final int SURE = 4;

    private final Map<String, Integer> feminine = new HashMap<>();
    private final Map<String, Integer> masculine = new HashMap<>();

    private FeminineLearner(List<NewsArticle> articles) {
        for (NewsArticle article : articles) {
            for (String segment : BREAK.split(article.text(), -1)) {
                add(BLANKS.splitAsStream(segment).map(WordFolder::fold).toArray(String[]::new));
            }
        }
    }

    /** Arguments: the corpus (JSON lines, gzipped), the file to write. */
    public static void main(String[] arguments) throws IOException {
        List<String> nouns = new FeminineLearner(NewsArticle.read(Path.of(arguments[0]))).learn();
        StringBuilder file = new StringBuilder("""
                        # Nouns that take feminine adjectives though no ending says so, learnt from the ANT corpus by FeminineLearner
                        # (benchmarks). Folded form: alef without hamza, yeh for alef maksura, heh for teh marbuta.

                        """);
        for (int i = 0; i < nouns.size(); i += LINE) {
            file.append(String.join(" ", nouns.subList(i, Math.min(nouns.size(), i + LINE))))
                    .append('\n');
        }
        Files.writeString(Path.of(arguments[1]), file);
    }

    private void add(String[] words) {
        for (int i = 0; i + 1 < words.length; i++) {
            String noun = words[i];
            String adjective = words[i + 1];
            if (hasArticle(noun, SHORTEST_NOUN) && hasArticle(adjective, SHORTEST_ADJECTIVE)) {
                String bare = noun.substring(ARTICLE.length());
                if (adjective.endsWith(FEMININE_ADJECTIVE)) {
                    feminine.merge(bare, 1, Integer::sum);
                } else if (adjective.endsWith(MASCULINE_ADJECTIVE)) {
                    masculine.merge(bare, 1, Integer::sum);
                }
            }
        }
    }

    private static boolean hasArticle(String word, int least) {
        return word.startsWith(ARTICLE) && word.length() >= ARTICLE.length() + least;
    }

    private List<String> learn() {
        return feminine.keySet().stream()
                .filter(noun -> FEMININE_NOUNS.stream().noneMatch(noun::endsWith))
                .filter(noun -> feminine.getOrDefault(noun, 0) >= LEAST)
                .filter(noun -> feminine.getOrDefault(noun, 0) >= SURE * masculine.getOrDefault(noun, 0))
                .sorted()
                .toList();
    }
}
