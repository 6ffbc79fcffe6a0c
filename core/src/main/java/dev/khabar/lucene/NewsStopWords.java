package dev.khabar.lucene;

import dev.khabar.normalize.Preset;
import dev.khabar.normalize.TextNormalizer;
import dev.khabar.word.StopWords;
import dev.khabar.word.StopWords.Category;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;

/**
 * The words that {@link NewsArabicAnalyzer} leaves out: pronouns, demonstratives, relatives, و and the commonest
 * prepositions, each also with و or ف written onto it.
 *
 * <p>Fewer than {@link StopWords#news()} holds, which serves keywords: words of time, number and reporting (بعد, ثلاثة,
 * يتهم) tell news apart, and weigh next to nothing where they do not. They stand as
 * {@link dev.khabar.normalize.Preset#SEARCH} leaves them.
 */
final class NewsStopWords {

    /** Bare prepositions, and the conjunctions that news often writes apart. */
    private static final List<String> PARTICLES = List.of("في", "من", "على", "إلى", "عن", "مع", "و", "ف");

    /** A guardian and an illusion; not "and mine", "and they". */
    private static final Set<String> OTHER_WORDS = Set.of("ولي", "وهم");

    /** Cannot be changed. */
    static final CharArraySet SET = CharArraySet.unmodifiableSet(make());

    private NewsStopWords() {}

    private static CharArraySet make() {
        TextNormalizer normalizer = TextNormalizer.of(Preset.SEARCH);
        CharArraySet set = new CharArraySet(1024, false);
        for (String word : StopWords.news().words(Category.PRONOUN, Category.DEMONSTRATIVE)) {
            addForms(set, normalizer.normalize(word));
        }
        for (String word : PARTICLES) {
            addForms(set, normalizer.normalize(word));
        }
        return set;
    }

    private static void addForms(CharArraySet set, String word) {
        set.add(word);
        if (word.length() > 1) {
            set.add("ف" + word);
            if (!OTHER_WORDS.contains("و" + word)) {
                set.add("و" + word);
            }
        }
    }
}
