package dev.khabar.keyword;

import dev.khabar.lexicon.SliceIndex;
import dev.khabar.text.Span;
import dev.khabar.word.NewsStemmer;
import dev.khabar.word.StopWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the keywords of a text.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class KeywordExtractor {

    private final int limit;
    private final int longest;
    private final DocumentFrequencies frequencies;

    private KeywordExtractor(Builder builder) {
        this.limit = builder.limit;
        this.longest = builder.longest;
        this.frequencies = builder.frequencies == null ? DocumentFrequencies.news() : builder.frequencies;
    }

    /** An extractor of ten keywords, with every default. */
    public static KeywordExtractor create() {
        return builder().build();
    }

    /** Starts from the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The keywords of a text, best first. */
    public List<Keyword> extract(CharSequence text) {
        Objects.requireNonNull(text, "text");
        SliceIndex index = new SliceIndex(256);
        Tokens tokens = Tokens.of(text, index::number);
        int[] stems = new int[tokens.size()];
        boolean[] stop = new boolean[index.size()];
        int[] stemOfWord = new int[index.size()];
        Map<String, Integer> stemNumbers = new HashMap<>();
        for (int word = 0; word < index.size(); word++) {
            stop[word] = StopWords.news().contains(index.word(word));
            String stem = NewsStemmer.create().stem(index.word(word));
            Integer number = stemNumbers.putIfAbsent(stem, stemNumbers.size());
            stemOfWord[word] = number == null ? stemNumbers.size() - 1 : number;
        }
        double[] rarity = new double[stemNumbers.size()];
        stemNumbers.forEach((stem, number) -> rarity[number] = Math.log((frequencies.documents() + 1.0)
                / (1 + frequencies.stems().count(frequencies.stems().find(stem), 0))));
        for (int i = 0; i < stems.length; i++) {
            stems[i] = stemOfWord[tokens.word(i)];
        }
        List<Plain> found = new ArrayList<>();
        for (int length = 1; length <= longest; length++) {
            PhraseIndex phrases = new PhraseIndex(stems, length, tokens.size());
            List<Plain> ofLength = new ArrayList<>();
            for (int i = 0; i + length <= tokens.size(); i++) {
                if (isPhrase(tokens, stop, i, length)) {
                    int number = phrases.number(i);
                    if (number == ofLength.size()) {
                        ofLength.add(new Plain(length, new ArrayList<>()));
                    }
                    ofLength.get(number).places.add(i);
                }
            }
            found.addAll(ofLength);
        }
        return found.stream()
                .sorted(Comparator.comparingDouble((Plain phrase) -> -score(phrase, stems, rarity, tokens.size()))
                        .thenComparingInt(phrase -> phrase.places.get(0)))
                .limit(limit)
                .map(phrase -> keyword(phrase, tokens, score(phrase, stems, rarity, tokens.size())))
                .toList();
    }

    private record Plain(int length, List<Integer> places) {}

    private static boolean isPhrase(Tokens tokens, boolean[] stop, int start, int length) {
        for (int i = 1; i < length; i++) {
            if (tokens.breaksBefore(start + i) || stop[tokens.word(start + i)]) {
                return false;
            }
        }
        return !stop[tokens.word(start)];
    }

    private static double score(Plain phrase, int[] stems, double[] rarity, int size) {
        double sum = 0;
        for (int i = 0; i < phrase.length; i++) {
            sum += rarity[stems[phrase.places.get(0) + i]];
        }
        double position = 1.2 - (double) phrase.places.get(0) / size;
        return Math.log1p(phrase.places.size()) * sum / phrase.length * position * (phrase.length > 1 ? 1.3 : 1);
    }

    private static Keyword keyword(Plain phrase, Tokens tokens, double score) {
        List<Span> spans = phrase.places.stream()
                .map(place -> new Span(tokens.start(place), tokens.end(place + phrase.length - 1)))
                .toList();
        Map<String, Integer> forms = new LinkedHashMap<>();
        spans.forEach(span -> forms.merge(span.cut(tokens.text()), 1, Integer::sum));
        return new Keyword(forms.keySet().iterator().next(), 1 - Math.exp(-score / 10), spans, forms, List.of());
    }

    /** Settings of a {@link KeywordExtractor}. */
    public static final class Builder {

        private int limit = 10;
        private int longest = 5;
        private @org.jspecify.annotations.Nullable DocumentFrequencies frequencies;

        private Builder() {}

        /** The largest number of keywords, 1 or more. Default 10. */
        public Builder limit(int limit) {
            if (limit < 1) {
                throw new IllegalArgumentException("limit must be 1 or more: " + limit);
            }
            this.limit = limit;
            return this;
        }

        /** The largest number of words in a keyword, 1 to 8. Default 5. */
        public Builder longestPhrase(int words) {
            if (words < 1 || words > 8) {
                throw new IllegalArgumentException("longest phrase must be 1 to 8 words: " + words);
            }
            this.longest = words;
            return this;
        }

        /** The background. Default {@link DocumentFrequencies#news()}. */
        public Builder frequencies(DocumentFrequencies frequencies) {
            this.frequencies = Objects.requireNonNull(frequencies, "frequencies");
            return this;
        }

        /** The extractor. */
        public KeywordExtractor build() {
            return new KeywordExtractor(this);
        }
    }
}
