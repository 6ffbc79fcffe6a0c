package dev.khabar.benchmarks.quality;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How words and phrases are compared with gold ones. It belongs to the measure: no system under test uses it. */
final class GoldWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("[\u064B-\u065F\u0670\u0640]");
    private static final List<String> PREFIXES = List.of("وال", "بال", "كال", "فال", "لل", "ال");
    private static final List<String> SUFFIXES = List.of("ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي");
    private static final String AND = "و";

    private static final Set<String> FUNCTION_WORDS = Arrays.stream(
                    ("في من على إلى عن مع بعد قبل بين حتى منذ خلال عند ضد حول هذا هذه ذلك تلك التي الذي الذين هو هي أن إن أنه كان"
                                    + " كانت لا ما لم لن قد كل بعض غير أو ثم أي كما")
                            .split(" "))
            .map(GoldWords::letters)
            .collect(Collectors.toSet());

    private GoldWords() {}

    /** A word without marks, in plain alef, yeh and heh, small letters. */
    static String letters(String word) {
        String plain = plain(word);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            letters.append(
                    switch (c) {
                        case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
                        case 'ى' -> 'ي';
                        case 'ة' -> 'ه';
                        default -> c;
                    });
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** A light stem in the manner of light10 (Larkey et al. 2007). */
    static String stem(String word) {
        String stem = letters(word);
        String whole = stem;
        String prefix = PREFIXES.stream()
                .filter(start -> whole.startsWith(start) && Strings.length(whole) - start.length() >= 2)
                .findFirst()
                .orElse(whole.startsWith(AND) && Strings.length(whole) >= 4 ? AND : "");
        stem = stem.substring(prefix.length());
        for (String suffix : SUFFIXES) {
            if (stem.endsWith(suffix) && Strings.length(stem) - suffix.length() >= 2) {
                stem = stem.substring(0, stem.length() - suffix.length());
            }
        }
        return stem;
    }

    /** The words of a phrase, each through {@code form}, with one space between them. */
    static String key(String phrase, UnaryOperator<String> form) {
        return words(phrase).stream().map(form).collect(Collectors.joining(" "));
    }

    /** The stems of the words that carry a meaning of their own. */
    static Set<String> content(String text) {
        Set<String> stems = new LinkedHashSet<>();
        for (String word : words(text)) {
            String letters = letters(word);
            if (Strings.length(letters) > 2 && !FUNCTION_WORDS.contains(letters) && !isNumber(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static List<String> words(String text) {
        return WORD.matcher(plain(text)).results().map(MatchResult::group).toList();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer2.getNFKCInstance().normalize(text)).replaceAll("");
    }

    private static boolean isNumber(String word) {
        return word.codePoints().allMatch(c -> {
            int type = UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE);
            return type == UCharacter.NumericType.DECIMAL || type == UCharacter.NumericType.DIGIT;
        });
    }
}
