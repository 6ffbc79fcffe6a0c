package dev.khabar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.article.Article;
import dev.khabar.article.Passage;
import dev.khabar.keyword.Keyword;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A byte order mark before a text changes nothing but the places: everything lies one further on. */
class ByteOrderMarkTest {

    private static final String MARK = "\uFEFF";

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any().filter(text -> !text.startsWith(MARK));
    }

    @Property
    void sentencesAreTheSame(@ForAll("texts") String text) {
        assertThat(sentences(Khabar.sentences(MARK + text), -1)).isEqualTo(sentences(Khabar.sentences(text), 0));
    }

    @Property
    void theArticleIsTheSame(@ForAll("texts") String text) {
        Article marked = Khabar.article(MARK + text);
        Article bare = Khabar.article(text);

        assertThat(place(marked.headline(), -1)).isEqualTo(place(bare.headline(), 0));
        assertThat(sentences(marked.sentences(), -1)).isEqualTo(sentences(bare.sentences(), 0));
    }

    @Property(tries = 300)
    void keywordsAreTheSame(@ForAll("texts") String text) {
        assertThat(keywords(Khabar.keywords(MARK + text, 10), -1)).isEqualTo(keywords(Khabar.keywords(text, 10), 0));
    }

    @Test
    void theSeedIsReadAlike() {
        String seed = SeedArticle.text();
        NewsItem marked = Khabar.analyze(MARK + seed);
        NewsItem bare = Khabar.analyze(seed);

        assertThat(place(marked.article().headline(), -1))
                .isEqualTo(place(bare.article().headline(), 0));
        assertThat(sentences(marked.sentences(), -1)).isEqualTo(sentences(bare.sentences(), 0));
        assertThat(keywords(marked.keywords(), -1)).isEqualTo(keywords(bare.keywords(), 0));
    }

    private static List<String> sentences(List<Sentence> sentences, int shift) {
        return sentences.stream()
                .map(sentence -> sentence.span().shift(shift) + " " + sentence.text() + " " + sentence.ending())
                .toList();
    }

    private static Optional<String> place(Optional<Passage> passage, int shift) {
        return passage.map(found -> found.span().shift(shift) + " " + found.text());
    }

    private static List<String> keywords(List<Keyword> keywords, int shift) {
        return keywords.stream()
                .map(keyword -> keyword.text() + " " + keyword.score() + " "
                        + keyword.occurrences().stream()
                                .map((Span span) -> span.shift(shift))
                                .toList())
                .toList();
    }
}
