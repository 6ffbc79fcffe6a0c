package dev.khabar.benchmarks.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeighboursTest {

    private static final ArticleTerms HOSPITAL = ArticleTerms.of("انتشر فيروس خطير في المستشفى");
    private static final ArticleTerms OTHER_HOSPITAL = ArticleTerms.of("انتشر الفايروس خطير في المستشفى");
    private static final ArticleTerms FACTORY = ArticleTerms.of("بيعت خمسون سيارة جديدة");

    @Test
    void spellingsOfOneWordHaveTheSameNeighbours() {
        assertThat(seen("فيروس", HOSPITAL).cosine(seen("فايروس", OTHER_HOSPITAL)))
                .isGreaterThan(.99);
    }

    @Test
    void otherWordsHaveOthers() {
        assertThat(seen("فيروس", HOSPITAL).cosine(seen("سيار", FACTORY))).isZero();
    }

    @Test
    void articlesAreCountedForEachCorpus() {
        Neighbours neighbours = seen("فيروس", HOSPITAL);

        neighbours.add(1, HOSPITAL);
        neighbours.add(1, HOSPITAL);
        neighbours.add(1, FACTORY);

        assertThat(neighbours.articles()).isEqualTo("[1, 2]");
    }

    private static Neighbours seen(String spelling, ArticleTerms article) {
        Neighbours neighbours = new Neighbours(spelling, 2);
        neighbours.add(0, article);
        return neighbours;
    }
}
