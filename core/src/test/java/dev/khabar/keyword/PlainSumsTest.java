package dev.khabar.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.khabar.ArabicTexts;
import dev.khabar.SeedArticle;
import dev.khabar.keyword.document.Document;
import dev.khabar.keyword.document.Tokens;
import dev.khabar.keyword.phrase.Phrase;
import dev.khabar.keyword.profile.WordProfiles;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is estimated of a phrase is what it adds up to when all is measured: a new feature has to be in both. */
class PlainSumsTest {

    private static final int LONGEST = 8;
    private static final String[] WORDS = {
        "الحكومة",
        "حكومة",
        "والحكومة",
        "للحكومة",
        "بالمدينة",
        "لمدينة",
        "رئيس",
        "الرئيس",
        "محمد",
        "عبد",
        "أبو",
        "في",
        "من",
        "التي",
        "الدولية",
        "دولي",
        "قال",
        "يقول",
        "مليون",
        "2025",
        "كيلومتر",
        "تونس",
        "مصر",
        "وزارة",
        "منتدى",
        "طريقة",
        "ووهان",
        "iPhone",
        "نتائج",
        "اقتصاديا",
        "كتابهم",
        "و",
        "شهر",
        "رمضان",
        "الأولى",
        "\"",
        "«",
        "»",
        "،",
        ".",
        "(",
        ")"
    };

    private final FeatureVector weights = weights();

    /** Each feature has a weight of its own, so that none can stand for another. */
    private static FeatureVector weights() {
        FeatureVector weights = new FeatureVector();
        double weight = 0.3;
        for (Feature feature : Feature.values()) {
            weights.set(feature, weight);
            weight += 0.017;
        }
        return weights;
    }

    @Test
    void sumsOfTheSeedArticleAreThoseMeasured() {
        assertThat(phrases(SeedArticle.text())).isGreaterThan(500);
    }

    @Property(tries = 300)
    void sumsOfAnyWordsAreThoseMeasured(@ForAll("newsWords") String text) {
        assertThat(phrases(text)).isNotNegative();
    }

    @Property(tries = 200)
    void sumsOfAnyTextAreThoseMeasured(@ForAll("texts") String text) {
        assertThat(phrases(text)).isNotNegative();
    }

    @Provide
    Arbitrary<String> newsWords() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }

    /** Compares all phrases that occur once; returns how many there were. */
    private int phrases(String text) {
        Document document = Document.of(List.of(new Tokens.Part(0, text)), "", WordProfiles.news());
        PlainSums sums = new PlainSums(document, weights, LONGEST);
        EdgeSums edges = new EdgeSums(document, weights);
        FeatureVector values = new FeatureVector();
        int[] count = {0};
        Phrase.forEach(document, LONGEST, phrase -> {
            Features.measure(phrase, values);
            if (phrase.frequency() == 1) {
                count[0]++;
                assertThat(edges.of(phrase) + sums.of(phrase)).isCloseTo(values.dot(weights), within(1e-9));
            }
        });
        return count[0];
    }
}
