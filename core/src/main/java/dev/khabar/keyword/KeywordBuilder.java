package dev.khabar.keyword;

import dev.khabar.keyword.document.ArticleAfterLam;
import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.document.SentenceNumbers;
import dev.khabar.keyword.document.Tokens;
import dev.khabar.keyword.phrase.WrittenForms;
import dev.khabar.text.Span;
import dev.khabar.word.WordFolder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes keywords out of the phrases that were picked. */
final class KeywordBuilder {

    /** What leaves each number as it is that is added to it, both zeros too. */
    private static final double NOTHING = -0.0;

    private final Document document;
    private final FeatureVector weights;
    private final double bias;
    private final OutputForm form;
    private final SentenceNumbers sentences;

    KeywordBuilder(Document document, Ranker ranker, OutputForm form, SentenceNumbers sentences) {
        this.document = document;
        this.weights = ranker.weightsFor(document.size());
        this.bias = ranker.biasFor(document.size());
        this.form = form;
        this.sentences = sentences;
    }

    Keyword keyword(Selection.Pick pick) {
        Scored phrase = pick.phrase();
        Tokens tokens = document.tokens();
        List<Span> occurrences = new ArrayList<>();
        Map<String, Integer> forms = new LinkedHashMap<>();
        List<Integer> numbers = new ArrayList<>();
        int[] places = phrase.places();
        for (int place : places) {
            int last = place + phrase.length() - 1;
            Span span = new Span(tokens.start(place), tokens.end(place, last));
            occurrences.add(span);
            forms.merge(tokens.cut(span.start(), span.end()), 1, Integer::sum);
            int sentence = sentences.at(tokens.start(place));
            if (sentence > (numbers.isEmpty() ? -1 : numbers.get(numbers.size() - 1))) {
                numbers.add(sentence);
            }
        }
        FeatureVector values = phrase.measure(document);
        return new Keyword(
                form.of(text(document, phrase.representative(), phrase.length(), places)),
                Kinds.of(phrase, document, values),
                occurrences,
                forms,
                numbers,
                explanation(pick, values));
    }

    private Explanation explanation(Selection.Pick pick, FeatureVector values) {
        Map<Evidence, Double> contributions = new EnumMap<>(Evidence.class);
        for (Evidence evidence : Evidence.values()) {
            double start =
                    switch (evidence) {
                        case POSITION -> pick.phrase().headline();
                        case CORRECTION -> pick.phrase().correction();
                        default -> NOTHING;
                    };
            contributions.put(evidence, values.add(start, weights, Features.of(evidence)));
        }
        return new Explanation(bias, contributions, pick.repetition(), pick.logOdds());
    }

    /**
     * The words of a phrase as written, a space between; without a conjunction or preposition written onto the first.
     *
     * @param best where the best of its forms stands
     * @param places where it stands
     */
    static String text(Document document, int best, int length, int[] places) {
        int first = WrittenForms.shown(document, best, length, places);
        Tokens tokens = document.tokens();
        StringBuilder text = new StringBuilder(tokens.cut(first));
        for (int i = 0; i < document.cliticLetters(first); i++) {
            dropLetter(text);
        }
        ArticleAfterLam.restore(document.profile(first), text);
        for (int token = first + 1; token < first + length; token++) {
            text.append(' ').append(tokens.cut(token));
        }
        return text.toString();
    }

    /** Drops the first letter with the marks on it. */
    private static void dropLetter(StringBuilder word) {
        int end = 1;
        while (end < word.length()
                && WordFolder.fold(word.substring(end, end + 1)).isEmpty()) {
            end++;
        }
        word.delete(0, end);
    }
}
