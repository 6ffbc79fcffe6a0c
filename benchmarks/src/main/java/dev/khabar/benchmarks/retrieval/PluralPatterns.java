package dev.khabar.benchmarks.retrieval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that have the pattern of a broken plural, each with the words that have the pattern of its singular. */
final class PluralPatterns implements FormProposals.Rule {

    private record Shape(Pattern plural, List<String> singulars) {

        static Shape of(String plural, String... singulars) {
            return new Shape(Pattern.compile(plural.replace("-", "([^اوىة])")), List.of(singulars));
        }
    }

    /** A hyphen stands for a letter of the root. */
    private static final List<Shape> SHAPES = List.of(
            Shape.of("أ--ا-", "$1$2$3", "$1$2$3ة", "$1ا$2$3", "$1$2ي$3"),
            Shape.of("أ-وا-", "$1ا$2", "$1و$2"),
            Shape.of("--و-", "$1$2$3", "$1ا$2$3"),
            Shape.of("--ا-", "$1$2$3", "$1$2ي$3", "$1$2$3ة", "$1ا$2$3"),
            Shape.of("---اء", "$1$2ي$3", "$1ا$2$3"),
            Shape.of("أ---اء", "$1$2ي$3"),
            Shape.of("أ--اء", "$1$2ي$2", "$1$2ي"),
            Shape.of("أ---ة", "$1$2ا$3", "$1$2ي$3"),
            Shape.of("م-ا--", "م$1$2$3", "م$1$2$3ة"),
            Shape.of("م-ا-ي-", "م$1$2و$3", "م$1$2ا$3", "م$1$2ي$3"),
            Shape.of("-وا--", "$1ا$2$3", "$1ا$2$3ة", "$1و$2$3"),
            Shape.of("-وا-ي-", "$1ا$2و$3", "$1ا$2ي$3"),
            Shape.of("--ائ-", "$1$2ي$3ة", "$1$2ا$3ة", "$1$2و$3ة", "$1$2ي$3"),
            Shape.of("أ-ا-ي-", "أ$1$2و$3", "أ$1$2و$3ة", "إ$1$2ي$3"),
            Shape.of("أ-ا--", "أ$1$2$3"),
            Shape.of("ت-ا-ي-", "ت$1$2ي$3", "ت$1$2ا$3"),
            Shape.of("ت-ا--", "ت$1$2$3ة"),
            Shape.of("--ا--", "$1$2$3$4", "$1$2$3$4ة"),
            Shape.of("--ا-ي-", "$1$2$3ا$4", "$1$2$3و$4", "$1$2$3ي$4"),
            Shape.of("--ا-ا", "$1$2ي$3ة", "$1$2$3ى", "$1$2$3ية"),
            Shape.of("---", "$1$2$3ة", "$1$2ا$3", "$1$2ي$3ة", "$1$2ي$3"),
            Shape.of("---ان", "$1$2$3", "$1ا$2$3", "$1$2ي$3"),
            Shape.of("---ى", "$1$2ي$3"),
            Shape.of("---ة", "$1ا$2$3", "$1$2ي$3"),
            Shape.of("--اة", "$1ا$2ي", "$1ا$2"));

    @Override
    public List<FormProposals.Pair> pairs(List<String> words) {
        Set<String> known = new HashSet<>(words);
        List<FormProposals.Pair> pairs = new ArrayList<>();
        for (String word : words) {
            for (String singular : singulars(word)) {
                if (known.contains(singular) && !singular.equals(word)) {
                    pairs.add(new FormProposals.Pair(word, singular));
                }
            }
        }
        return pairs;
    }

    /** What a word may be the plural of, words or not. */
    static List<String> singulars(String plural) {
        List<String> singulars = new ArrayList<>();
        for (Shape shape : SHAPES) {
            Matcher matcher = shape.plural().matcher(plural);
            if (matcher.matches()) {
                shape.singulars().forEach(singular -> singulars.add(matcher.replaceFirst(singular)));
            }
        }
        return singulars;
    }
}
