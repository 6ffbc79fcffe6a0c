package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Keyword;
import dev.khabar.lexicon.WordList;
import dev.khabar.word.StopWords;
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
 * Learns names of people from a news corpus and writes the list that core packages: {@code NameLearner CORPUS OUT}. A word
 * is a name that often stands before بن or behind a form of address; then one that often stands beside such a name.
 */
public final class NameLearner {

    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}\\s]|\\n");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String ARTICLE = "ال";
    private static final String SON = "بن";
    private static final Set<String> OPENERS = Set.of("عبد", "ابو", SON);
    private static final Set<String> PREPOSITIONS =
            Set.of("في", "من", "الي", "عن", "مع", "بعد", "قبل", "منذ", "خلال", "عند", "ضد", "بين");
    /** Behind them comes a verb. */
    private static final Set<String> PARTICLES =
            Set.of("قد", "وقد", "لم", "لن", "سوف", "الذي", "التي", "الذين", "ما", "عندما", "بعدما", "كما", "حيث");

    private static final String PERSON = "ت";
    private static final String PRONOUN = "ه";
    private static final Set<String> PRONOUNS = Set.of("هم", "هما", "ها");
    private static final String ARTICLE_AFTER_LAM = "لل";
    private static final int SHORTEST_WITH_CLITIC = 4;
    /** What follows the first letter of a longer word must be as frequent, beside the whole. */
    private static final double CLITIC = 0.3;

    private static final Set<String> PLACES = Set.copyOf(WordList.read(Keyword.class, "places.txt"));
    /** From such shares of its uses on a word is a verb. */
    private static final double OTHER_PERSON = 0.1;

    private static final double AFTER_PARTICLES = 0.04;
    private static final int LONGEST_OFFICE = 4;
    private static final Set<String> OFFICES = Set.copyOf(WordList.read(Keyword.class, "roles.txt"));
    private static final Set<String> ADDRESSES = Set.of(
            "السيد",
            "السيده",
            "الدكتور",
            "الدكتوره",
            "الشيخ",
            "الاستاذ",
            "المهندس",
            "القاضي",
            "العقيد",
            "العميد",
            "اللواء",
            "الرائد",
            "الشهيد",
            "النائب",
            "المرحوم",
            "الفنان",
            "الفنانه",
            "المخرج",
            "المخرجه",
            "اللاعب",
            "المدرب",
            "الممثل",
            "الممثله",
            "الشاعر",
            "الكاتب",
            "المحامي",
            "الزميل",
            "الصحفي");

    private static final int SHORTEST = 3;
    private static final int LINE = 16;

    /** How often, and in what share of its uses, a word must stand as names alone do. */
    private static final int SURE = 2;

    private static final double SURE_SHARE = 0.04;
    /** The same beside names that are known. */
    private static final int BESIDE = 3;

    private static final double BESIDE_SHARE = 0.25;
    private static final int ROUNDS = 2;

    private final List<String[]> segments = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Integer> afterPrepositions = new HashMap<>();
    private final Map<String, Integer> afterParticles = new HashMap<>();

    private NameLearner(List<NewsArticle> articles) {
        for (NewsArticle article : articles) {
            for (String segment : BREAK.split(article.text(), -1)) {
                count(BLANKS.splitAsStream(segment)
                        .map(WordFolder::fold)
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new));
            }
        }
    }

    private void count(String[] words) {
        segments.add(words);
        for (int i = 0; i < words.length; i++) {
            counts.merge(words[i], 1, Integer::sum);
            if (i > 0 && PREPOSITIONS.contains(words[i - 1])) {
                afterPrepositions.merge(words[i], 1, Integer::sum);
            }
            if (i > 0 && PARTICLES.contains(words[i - 1])) {
                afterParticles.merge(words[i], 1, Integer::sum);
            }
        }
    }

    /** Arguments: the corpus (JSON lines, gzipped), the file to write. */
    public static void main(String[] arguments) throws IOException {
        List<String> names = List.copyOf(new NameLearner(NewsArticle.read(Path.of(arguments[0]))).learn());
        StringBuilder file = new StringBuilder("""
                        # Names of people, learnt from the ANT corpus by NameLearner (benchmarks).
                        # Folded form: alef without hamza, yeh for alef maksura, heh for teh marbuta.

                        """);
        for (int i = 0; i < names.size(); i += LINE) {
            file.append(String.join(" ", names.subList(i, Math.min(names.size(), i + LINE))))
                    .append('\n');
        }
        Files.writeString(Path.of(arguments[1]), file);
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
        for (String[] words : segments) {
            for (int i = 0; i < words.length; i++) {
                String before = i > 0 ? words[i - 1] : "";
                String after = i + 1 < words.length ? words[i + 1] : "";
                boolean sure = after.equals(SON) || ADDRESSES.contains(before) || isBehindOffice(words, i);
                boolean beside = known.contains(before) || known.contains(after) || OPENERS.contains(before);
                if (sure || (!known.isEmpty() && beside)) {
                    evidence.merge(words[i], 1, Integer::sum);
                }
            }
        }
        return evidence.keySet().stream()
                .filter(word -> evidence.getOrDefault(word, 0) >= least)
                .filter(word -> evidence.getOrDefault(word, 0) >= share * counts.getOrDefault(word, 0))
                .filter(this::mayBeName)
                .toList();
    }

    /** Whether an office stands before a word, with the definite words that belong to it: رئيس الوزراء الفرنسي. */
    private static boolean isBehindOffice(String[] words, int place) {
        int token = place - 1;
        int first = Math.max(0, place - LONGEST_OFFICE);
        while (token > first && words[token].startsWith(ARTICLE) && !isOffice(words[token])) {
            token--;
        }
        return token >= 0 && isOffice(words[token]) && (token < place - 1 || words[token].startsWith(ARTICLE));
    }

    private static boolean isOffice(String word) {
        return OFFICES.contains(word.startsWith(ARTICLE) ? word.substring(ARTICLE.length()) : word);
    }

    /** Whether a word is a verb: another person of it is frequent, or it stands where only verbs do. */
    private boolean isVerb(String word, int count) {
        String past = word.endsWith(PERSON) ? word.substring(0, word.length() - 1) : word + PERSON;
        return counts.getOrDefault(past, 0) >= OTHER_PERSON * count
                || afterParticles.getOrDefault(word, 0) >= AFTER_PARTICLES * count;
    }

    private boolean hasClitic(String word, int count) {
        boolean definite = word.startsWith("وال")
                || (word.startsWith(ARTICLE_AFTER_LAM) && counts.containsKey(ARTICLE + word.substring(2)));
        double share = word.length() > SHORTEST_WITH_CLITIC ? CLITIC : 1;
        boolean joined = "بلكوف".indexOf(word.charAt(0)) >= 0 && count(word.substring(1)) >= share * count;
        return definite || joined || hasPronoun(word, count) || isAccusative(word);
    }

    private boolean hasPronoun(String word, int count) {
        String base = word.substring(0, word.length() - 1);
        return PRONOUNS.stream().anyMatch(word::endsWith)
                || (word.endsWith(PRONOUN) && count(base) >= count && !mayBeName(base))
                || (word.endsWith("ته") && count(word.substring(0, word.length() - 2) + PRONOUN) > 0);
    }

    private boolean isAccusative(String word) {
        return word.endsWith("ا") && count(ARTICLE + word.substring(0, word.length() - 1)) > 0;
    }

    private int count(String word) {
        return counts.getOrDefault(word, 0);
    }

    private boolean mayBeName(String word) {
        int count = counts.getOrDefault(word, 0);
        return word.length() >= SHORTEST
                && !word.startsWith(ARTICLE)
                && !isOffice(word)
                && !PLACES.contains(word)
                && !StopWords.news().matchFolded(word).contained()
                && word.chars().allMatch(Character::isLetter)
                && !ADDRESSES.contains(ARTICLE + word)
                && counts.getOrDefault(ARTICLE + word, 0) < 0.3 * count
                && afterPrepositions.getOrDefault(word, 0) < 0.15 * count
                && !isVerb(word, count)
                && !hasClitic(word, count);
    }
}
