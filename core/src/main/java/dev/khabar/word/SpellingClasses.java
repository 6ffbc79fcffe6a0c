package dev.khabar.word;

import dev.khabar.lexicon.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that newsrooms spell in several ways (أمريكا and أميركا), by how they begin, with whatever ending. Immutable. */
final class SpellingClasses {

    /** Of number, gender and nisba: what may stand behind a beginning. */
    private static final Set<String> ENDINGS = Set.of(
            "ا", "ة", "ه", "ي", "ية", "يه", "يا", "يون", "يين", "يات", "ات", "ان", "ين", "ون", "تان", "تين", "يتين",
            "يتان");

    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_BEGINNING = 3;

    private static final SpellingClasses NEWS = read();

    /** Under the letters of each beginning, as {@link SearchKey} has them, its class; the common one is first. */
    private final Map<String, List<String>> classes;

    private SpellingClasses(Map<String, List<String>> classes) {
        this.classes = Map.copyOf(classes);
    }

    static SpellingClasses news() {
        return NEWS;
    }

    private static SpellingClasses read() {
        Map<String, List<String>> byCommon = new HashMap<>();
        WordList.readLabelled(SpellingClasses.class, "spellings.txt", (common, other) -> byCommon.computeIfAbsent(
                        common, first -> new ArrayList<>(List.of(first)))
                .add(other));
        Map<String, List<String>> classes = new HashMap<>();
        byCommon.values().forEach(all -> all.forEach(one -> classes.put(SearchKey.of(one), List.copyOf(all))));
        return new SpellingClasses(classes);
    }

    /** The word in the spelling that stands for all, or as it is. */
    String common(String word) {
        int end = endOfBeginning(word);
        List<String> spellings = spellings(word, end);
        if (spellings == null) {
            return word;
        }
        String common = spellings.get(0);
        return SearchKey.of(word).startsWith(SearchKey.of(common)) ? word : common + word.substring(end);
    }

    /** The other spellings of a word; none where it has one only. */
    List<String> others(String word) {
        int end = endOfBeginning(word);
        List<String> spellings = spellings(word, end);
        if (spellings == null) {
            return List.of();
        }
        String own = SearchKey.of(word.substring(0, end));
        return spellings.stream()
                .filter(spelling -> !SearchKey.of(spelling).equals(own))
                .map(spelling -> spelling + word.substring(end))
                .toList();
    }

    private @Nullable List<String> spellings(String word, int end) {
        return end == 0 ? null : classes.get(SearchKey.of(word.substring(0, end)));
    }

    /** Where the beginning of a word ends that has a class; 0 where it has none. */
    private int endOfBeginning(String word) {
        String key = SearchKey.of(word);
        int shortest = Math.max(SHORTEST_BEGINNING, word.length() - LONGEST_ENDING);
        for (int end = word.length(); end >= shortest; end--) {
            if ((end == word.length() || ENDINGS.contains(word.substring(end)))
                    && classes.containsKey(key.substring(0, end))) {
                return end;
            }
        }
        return 0;
    }
}
