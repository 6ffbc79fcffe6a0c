package dev.khabar.word;

import dev.khabar.unicode.Icu;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Brings the forms of a word together for search: الحكومة, للحكومة and حكومته share one stem, and so do ارتفاع, ارتفاعا,
 * ارتفعت and يرتفع. A stem is a key, not a word to show.
 *
 * <p>A light stemmer that asks how often words occur in news ({@link WordCounts#news()}) where letters alone cannot
 * tell. In this order:
 *
 * <ol>
 *   <li>spelling: the form of {@link WordFolder}; then ؤ is و, ئ is ي and ء falls away, so that words typed without
 *       hamza are found, and ڨ ڤ پ چ are ق ف ب ج
 *   <li>what is written before the word, as {@link Clitics} tells: و ف, ب ك ل, ال, س
 *   <li>pronouns after it: ها هم هما هن نا كم; ت before one is ة again
 *   <li>ت and وا of the past, the alef of tanwin and of names of countries
 *   <li>endings: ان ات ون ين ية ة ي
 *   <li>the first letter of the imperfect, and the alef of verbal nouns
 * </ol>
 *
 * <p>Words of other scripts come back in the form of {@code WordFolder}. Broken plurals are not brought together:
 * measured on titles of news, that costs as many wrong matches as it wins right ones.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class NewsStemmer {

    private final NewsCounts counts;
    private final Clitics clitics;
    private final Inflection inflection;
    /** Stems of counted words, each kept when it was first found: most words of a text are among them. */
    private final AtomicReferenceArray<char @Nullable []> known;

    private NewsStemmer(NewsCounts counts) {
        Icu.require();
        this.counts = counts;
        this.clitics = Clitics.over(counts);
        this.inflection = new Inflection(counts);
        this.known = new AtomicReferenceArray<>(counts.size());
    }

    /** The stemmer over the packaged word counts, which are read when this is first called. */
    public static NewsStemmer create() {
        return News.STEMMER;
    }

    /** The stem of a word. */
    public String stem(CharSequence word) {
        Objects.requireNonNull(word, "word");
        WordFolder folder = new WordFolder();
        int length = folder.fold(word, 0, word.length());
        return new String(folder.letters(), 0, stem(folder.letters(), length));
    }

    /**
     * Turns a word in the form of {@link WordFolder} into its stem, in place.
     *
     * @param word the word, at the beginning of an array
     * @param length how many letters it has
     * @return how many letters the stem has: never more
     * @throws IndexOutOfBoundsException if {@code length} is negative or beyond the array
     */
    public int stem(char[] word, int length) {
        Objects.requireNonNull(word, "word");
        Objects.checkFromToIndex(0, length, word.length);
        if (length == 0 || !isArabic(word[0])) {
            return length;
        }
        int row = counts.row(word, 0, length);
        if (row < 0) {
            return find(word, length).copyTo(word);
        }
        char[] stem = known.get(row);
        if (stem == null) {
            stem = find(word, length).toCharArray();
            known.set(row, stem);
        }
        System.arraycopy(stem, 0, word, 0, stem.length);
        return stem.length;
    }

    private Letters find(char[] word, int length) {
        Letters letters = new Letters(word, length);
        letters.spellPlainly();
        clitics.dropProclitics(letters);
        int pronoun = clitics.pronoun(letters);
        letters.dropLast(pronoun);
        Inflection.mendFeminine(letters, pronoun > 0);
        inflection.drop(letters);
        return letters;
    }

    private static boolean isArabic(char c) {
        return c >= '\u0620' && c <= '\u06FF';
    }

    /** Made when first asked for. */
    private static final class News {
        static final NewsStemmer STEMMER = new NewsStemmer(NewsCounts.INSTANCE);
    }
}
