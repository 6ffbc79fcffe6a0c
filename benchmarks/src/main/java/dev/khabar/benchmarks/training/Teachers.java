package dev.khabar.benchmarks.training;

import dev.khabar.keyword.Candidate;
import dev.khabar.keyword.DocumentFrequencies;
import dev.khabar.keyword.KeywordExtractor;
import dev.khabar.word.WordTokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Makes samples: candidates with the labels that gold phrases or an editor's phrases give them. */
final class Teachers {

    private static final double LABEL_OF_OTHER_GOLD = 0.5;

    private final KeywordExtractor extractor;

    /** @param background that has never seen the texts */
    Teachers(DocumentFrequencies background) {
        extractor = KeywordExtractor.builder().frequencies(background).build();
    }

    /** Gold phrases: 1 for the ten that most agreed on, 0.5 for the others. */
    List<Sample> gold(List<GoldDocument> documents, double weight) {
        List<Sample> samples = new ArrayList<>();
        for (GoldDocument document : documents) {
            Set<List<String>> top = document.top();
            Set<List<String>> all = document.all();
            samples.add(sample(document.text(), weight, candidate -> {
                List<String> stems = candidate.stems();
                return top.contains(stems) ? 1 : all.contains(stems) ? LABEL_OF_OTHER_GOLD : 0;
            }));
        }
        return samples;
    }

    /** An editor's phrases. */
    Sample editor(EditorDocument document, double weight) {
        Set<List<String>> wanted = document.wanted();
        return sample(
                document.text(),
                weight,
                candidate -> wanted.contains(candidate.stems()) || wanted.contains(Stems.of(candidate.text())) ? 1 : 0);
    }

    private Sample sample(String text, double weight, ToDoubleFunction<Candidate> label) {
        int words = WordTokenizer.create().tokenize(text).size();
        return Sample.of(words, weight, extractor.candidates(text), label);
    }
}
