package dev.khabar.benchmarks.training;

import dev.khabar.keyword.DocumentFrequencies;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A news corpus in five parts, line by line in turn, and the statistics of each part: so that an article can be measured
 * against statistics that never saw it, nor its title.
 */
final class Corpus {

    static final int PARTS = 5;

    /** How often a word must occur, and in how many articles a stem, to be packaged. */
    private static final int MINIMUM_COUNT = 5;

    private static final int MINIMUM_DOCUMENTS = 3;

    private final List<List<NewsArticle>> parts = new ArrayList<>();
    private final List<DocumentFrequencies> counted = new ArrayList<>();

    Corpus(List<NewsArticle> articles) {
        for (int part = 0; part < PARTS; part++) {
            int first = part;
            List<NewsArticle> own = IntStream.range(0, articles.size())
                    .filter(line -> line % PARTS == first)
                    .mapToObj(articles::get)
                    .toList();
            DocumentFrequencies.Builder builder = DocumentFrequencies.builder();
            own.forEach(article -> builder.add(article.title(), article.text()));
            parts.add(own);
            counted.add(builder.build());
        }
    }

    /** The part that an article is in; none where it is not of the corpus. */
    OptionalInt partOf(String id) {
        return IntStream.range(0, PARTS)
                .filter(part -> parts.get(part).stream()
                        .anyMatch(article -> article.id().equals(id)))
                .findFirst();
    }

    /** The first {@code limit} articles of a part that can teach. */
    List<NewsArticle> first(int part, int limit) {
        return parts.get(part).stream()
                .filter(NewsArticle::teaches)
                .limit(limit)
                .toList();
    }

    /** The statistics that are packaged: of everything, what is rare left out. */
    DocumentFrequencies frequencies() {
        return frequenciesWithout();
    }

    /** The same of everything but some parts. */
    DocumentFrequencies frequenciesWithout(int... without) {
        DocumentFrequencies sum = DocumentFrequencies.builder().build();
        for (int part = 0; part < PARTS; part++) {
            int own = part;
            if (IntStream.of(without).noneMatch(left -> left == own)) {
                sum = sum.merge(counted.get(part));
            }
        }
        return sum.prune(MINIMUM_COUNT, MINIMUM_DOCUMENTS);
    }
}
