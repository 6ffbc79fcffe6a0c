package dev.khabar;

import dev.khabar.keyword.Keyword;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The few sentences of a text that carry most of its keywords' weight, in the order of the text.
 * {@link NewsItem#summary} makes one.
 *
 * <p>Sentences are chosen one by one: the next is the one whose keywords add most to those of the sentences chosen, each
 * keyword by its score. A sentence counts less the longer it is, as it should earn its place, and the further down it
 * stands, as news says first what matters. No sentence is changed, and each keeps its span in the caller's text.
 */
public final class Summary {

    /** The most sentences to ask for. */
    static final int MOST = 10;

    /** How many keywords of the text sentences are judged by. */
    static final int KEYWORDS = 20;

    /** What a sentence counts, as a part of what the same would count one place further up; fitted on titles of news. */
    private static final double STEP_DOWN = 0.75;

    /** Characters that are added to a sentence's length, so that very short ones do not win; fitted likewise. */
    private static final int FRAME = 75;

    private final List<Sentence> sentences;

    private Summary(List<Sentence> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    static Summary of(List<Sentence> sentences, List<Keyword> keywords, int limit) {
        List<BitSet> carried = carried(sentences, keywords);
        List<Integer> chosen = new ArrayList<>();
        BitSet told = new BitSet();
        while (chosen.size() < Math.min(limit, sentences.size())) {
            int next = -1;
            double most = -1;
            double place = 1;
            for (int i = 0; i < sentences.size(); i++, place *= STEP_DOWN) {
                double worth = place
                        * added(carried.get(i), told, keywords)
                        / Math.sqrt(FRAME + sentences.get(i).span().length());
                if (worth > most && !chosen.contains(i)) {
                    next = i;
                    most = worth;
                }
            }
            chosen.add(next);
            told.or(carried.get(next));
        }
        return new Summary(chosen.stream().sorted().map(sentences::get).toList());
    }

    /** The weight of the keywords that a sentence has and that are not told yet. */
    private static double added(BitSet carried, BitSet told, List<Keyword> keywords) {
        return carried.stream()
                .filter(keyword -> !told.get(keyword))
                .mapToDouble(keyword -> keywords.get(keyword).score())
                .sum();
    }

    /** For each sentence the numbers of the keywords that occur in it. */
    private static List<BitSet> carried(List<Sentence> sentences, List<Keyword> keywords) {
        List<BitSet> carried =
                Stream.generate(BitSet::new).limit(sentences.size()).toList();
        int[] starts =
                sentences.stream().mapToInt(sentence -> sentence.span().start()).toArray();
        for (int keyword = 0; keyword < keywords.size(); keyword++) {
            for (Span occurrence : keywords.get(keyword).occurrences()) {
                int at = Arrays.binarySearch(starts, occurrence.start());
                int sentence = at < 0 ? -at - 2 : at;
                // A headline has occurrences and lies in no sentence.
                if (sentence >= 0 && sentences.get(sentence).span().contains(occurrence)) {
                    carried.get(sentence).set(keyword);
                }
            }
        }
        return carried;
    }

    /** The sentences, in the order of the text. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** Where the sentences stand in the caller's text, in UTF-16 code units. */
    public List<Span> spans() {
        return sentences.stream().map(Sentence::span).toList();
    }

    /** The sentences with a space between them. */
    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Summary summary && sentences.equals(summary.sentences);
    }

    @Override
    public int hashCode() {
        return sentences.hashCode();
    }

    /** Where the sentences stand. */
    @Override
    public String toString() {
        return "Summary" + spans();
    }
}
