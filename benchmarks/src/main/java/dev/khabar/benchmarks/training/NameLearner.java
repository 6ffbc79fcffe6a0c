package dev.khabar.benchmarks.training;

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
 * is a name that often stands before بن, behind a form of address or behind an office; then one that often stands beside
 * such a name, and not only before it, as اغتيل and أرملة do; then one that a list of names has and that stands so now and
 * then. What has a verb's other person, unless it stands more often as names do, a clitic or an object's ending is none.
 */
public final class NameLearner {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]|\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String SON = "بن";
    private static final Set<String> OPENERS = Set.of("عبد", "ابو", SON);
    private static final int LINE = 16;

    /** How often, and in what share of its uses, a word must stand as names alone do. */
    private static final int SURE = 2;

    private static final double SURE_SHARE = 0.04;
    /** The same beside names that are known. */
    private static final int BESIDE = 3;

    private static final double BESIDE_SHARE = 0.25;
    private static final int ROUNDS = 2;
    /** How often a listed name must stand as names do. */
    private static final int CONFIRMED = 1;

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
        Set<String> learnt = learner.learn();
        learnt.addAll(learner.confirmed(listed(Path.of(arguments[1])), learnt));
        List<String> names = List.copyOf(learnt);
        StringBuilder file = new StringBuilder("""
                        # Names of people, learnt from the ANT corpus by NameLearner (benchmarks).
                        # Folded form: alef without hamza, yeh for alef maksura, heh for teh marbuta.

                        """);
        for (int i = 0; i < names.size(); i += LINE) {
            file.append(String.join(" ", names.subList(i, Math.min(names.size(), i + LINE))))
                    .append('\n');
        }
        Files.writeString(Path.of(arguments[2]), file);
    }

    /** What a list of names has, and what stands now and then as names do. */
    private List<String> confirmed(Set<String> listed, Set<String> names) {
        return likely(names, CONFIRMED, SURE_SHARE).stream()
                .filter(listed::contains)
                .toList();
    }

    /** The folded words of a list of names: the first of each line, up to a tab. */
    private static Set<String> listed(Path pairs) throws IOException {
        Set<String> listed = new HashSet<>();
        for (String line : Files.readAllLines(pairs)) {
            listed.add(WordFolder.fold(line.split("\t", 2)[0]));
        }
        return listed;
    }

    private Set<String> learn() {
        Set<String> names = new TreeSet<>(likely(Set.of(), SURE, SURE_SHARE));
        for (int round = 0; round < ROUNDS; round++) {
            names.addAll(likely(new HashSet<>(names), BESIDE, BESIDE_SHARE));
        }
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
                if (sure || (!known.isEmpty() && (behind || known.contains(after)))) {
                    evidence.merge(words[i], 1, Integer::sum);
                }
                if (sure) {
                    surely.merge(words[i], 1, Integer::sum);
                }
                if (sure || behind) {
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
