package dev.khabar.lucene;

import dev.khabar.word.Spelling;
import dev.khabar.word.StopWords;
import dev.khabar.word.StopWords.Category;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.CharArraySet;

/**
 * The words that {@link NewsArabicAnalyzer} leaves out: pronouns, demonstratives, relatives, و and the commonest
 * prepositions, each also with و or ف written onto it.
 *
 * <p>Fewer than {@link StopWords#news()} holds, which serves keywords: words of time, number and reporting (بعد, ثلاثة,
 * يتهم) tell news apart, and weigh next to nothing where they do not. They stand as
 * they are written, with hamza, ة and ى.
 */
final class NewsStopWords {

    /** Bare prepositions, and the conjunctions that news often writes apart. */
    private static final List<String> PARTICLES = List.of("في", "من", "على", "إلى", "عن", "مع", "و", "ف");

    /** Cannot be changed. */
    static final CharArraySet SET = CharArraySet.unmodifiableSet(make());

    /** Words that ask: for fields that questions are put to. */
    private static final List<String> QUESTION_WORDS = List.of(
            "ما", "ماذا", "لماذا", "متى", "أين", "كيف", "هل", "كم", "أي", "أية", "لم", "لمن", "بم", "عم", "أليس");

    /** The same and words that ask; cannot be changed. */
    static final CharArraySet WITH_QUESTION_WORDS = CharArraySet.unmodifiableSet(withQuestionWords());

    private NewsStopWords() {}

    private static CharArraySet withQuestionWords() {
        CharArraySet set = new CharArraySet(SET, false);
        QUESTION_WORDS.forEach(word -> addForms(set, word));
        return set;
    }

    private static CharArraySet make() {
        CharArraySet set = new CharArraySet(1024, false);
        for (String word : StopWords.news().words(Category.PRONOUN, Category.DEMONSTRATIVE)) {
            if (!Spelling.news().restore(word).equals(word + "ء")) { // بنا is mostly بناء, typed in a hurry
                addForms(set, word);
            }
        }
        for (String word : PARTICLES) {
            addForms(set, word);
        }
        return set;
    }

    private static void addForms(CharArraySet set, String word) {
        set.add(word);
        if (word.length() > 1) {
            // A guardian (ولي) is not "and mine", and فهم no "so they".
            Stream.of("و" + word, "ف" + word).filter(StopWords.news()::contains).forEach(set::add);
        }
    }
}
