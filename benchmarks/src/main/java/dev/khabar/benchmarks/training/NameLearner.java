package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Keyword;
import dev.khabar.lexicon.WordList;
import dev.khabar.word.WordFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Learns names of people from a news corpus and writes the list that core packages: {@code NameLearner CORPUS LIST OUT}. A word
 * is a name that often stands beside a given name or behind an office, and not only before names, as اغتيل and أرملة do;
 * and one that a list of names has and that stands so now and then. What has a verb's other person, unless it stands more
 * often as names do, a clitic or an object's ending is none.
 */
public final class NameLearner {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]|\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String SON = "بن";
    private static final Set<String> OPENERS = Set.of("عبد", "ابو", SON);
    private static final int LINE = 16;

    private static final Set<String> GIVEN = Set.copyOf(WordList.read(Keyword.class, "profile/given-names.txt"));
    /** How often, and in what share of its uses, a word must stand as names do. */
    private static final int LEAST = 3;

    private static final double SHARE = 0.25;
    /** How often a listed name must stand as names do. */
    private static final int CONFIRMED = 1;

    private static final double CONFIRMED_SHARE = 0.1;

    private final List<String[]> segments = new ArrayList<>();
    private final WordUses uses = new WordUses();

    private NameLearner(List<NewsArticle> articles) {
        for (NewsArticle article : articles) {
            for (String segment : BREAK.split(article.text(), -1)) {
                String[] words = BLANKS.splitAsStream(segment)
                        .map(WordFolder::fold)
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new);
                segments.add(words);
                uses.add(words);
            }
        }
    }

    /** Arguments: the corpus (JSON lines, gzipped), a list of names, the file to write. */
    public static void main(String[] arguments) throws IOException {
        NameLearner learner = new NameLearner(NewsArticle.read(Path.of(arguments[0])));
        List<String> names = List.copyOf(learner.learn(listed(Path.of(arguments[1]))));
        StringBuilder file = new StringBuilder("""
                        # Family names and rarer given names, learnt from the ANT corpus by NameLearner (benchmarks).
                        # Folded form: alef without hamza, yeh for alef maksura, heh for teh marbuta.

                        """);
        for (int i = 0; i < names.size(); i += LINE) {
            file.append(String.join(" ", names.subList(i, Math.min(names.size(), i + LINE))))
                    .append('\n');
        }
        Files.writeString(Path.of(arguments[2]), file);
    }

    /** The folded words of a list of names: the first of each line, up to a tab. */
    private static Set<String> listed(Path pairs) throws IOException {
        Set<String> listed = new HashSet<>();
        for (String line : Files.readAllLines(pairs)) {
            listed.add(WordFolder.fold(line.split("\t", 2)[0]));
        }
        return listed;
    }

    /** Names that are no given ones; those that a list has need less evidence. */
    private Set<String> learn(Set<String> listed) {
        Set<String> names = new TreeSet<>(GIVEN);
        names.addAll(likely(GIVEN, LEAST, SHARE));
        likely(Set.copyOf(names), CONFIRMED, CONFIRMED_SHARE).stream()
                .filter(listed::contains)
                .forEach(names::add);
        names.removeAll(GIVEN);
        return names;
    }

    /** The words that stand as names do, or beside {@code known} ones. */
    private List<String> likely(Set<String> known, int least, double share) {
        Map<String, Integer> evidence = new HashMap<>();
        Set<String> alsoBehind = new HashSet<>();
        Map<String, Integer> surely = new HashMap<>();
        for (String[] words : segments) {
            for (int i = 0; i < words.length; i++) {
                String before = i > 0 ? words[i - 1] : "";
                String after = i + 1 < words.length ? words[i + 1] : "";
                boolean sure = after.equals(SON) || Offices.standBefore(words, i);
                boolean behind = known.contains(before) || OPENERS.contains(before);
                if (sure || behind || known.contains(after)) {
                    evidence.merge(words[i], 1, Integer::sum);
                }
                if (sure) {
                    surely.merge(words[i], 1, Integer::sum);
                }
                if (behind) {
                    alsoBehind.add(words[i]);
                }
            }
        }
        return evidence.keySet().stream()
                .filter(word -> evidence.getOrDefault(word, 0) >= least)
                .filter(word -> evidence.getOrDefault(word, 0) >= share * uses.count(word))
                .filter(alsoBehind::contains)
                .filter(word -> uses.mayBeName(word, surely.getOrDefault(word, 0)))
                .toList();
    }
}
