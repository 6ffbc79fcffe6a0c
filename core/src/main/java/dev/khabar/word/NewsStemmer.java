package dev.khabar.word;

import dev.khabar.scan.LetterBuffer;
import dev.khabar.unicode.Icu;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Brings the forms of a word together for search: الحكومة, للحكومة and حكومته share one stem, and so do ارتفاع, ارتفاعا,
 * ارتفعت and يرتفع. A stem is a key, not a word to show.
 *
 * <p>Decides by how often words occur in news as they are written ({@link WordCounts}), so that the stem of إنهاء is not
 * that of أنها, nor كندا a form of نداء. In this order:
 *
 * <ol>
 *   <li>spelling: a word typed without hamza, or with ه for ة, is the commoner one that it stands for
 *   <li>what is written before it, as {@link Clitics} tells: و ف, ب ك ل, ال, س
 *   <li>pronouns after it: ها هم هما هن نا كم ه
 *   <li>inflection, where counts know the word that is left: tanwin, persons and endings of verbs, verbal nouns, endings
 *       of number and gender, broken plurals, the nisba of places
 *   <li>letters last: those of {@link WordFolder}, ؤ as و, ئ as ي, ڨ ڤ پ چ گ as ق ف ب ج ك
 * </ol>
 *
 * <p>Words of other scripts come back in the form of {@code WordFolder}. Immutable and safe to share between threads.
 */
public final class NewsStemmer {

    /**
     * How many words that are not counted are remembered with their stems, the last one at each place: names in the news
     * come again. A power of two.
     */
    private static final int RECENT = 1 << 14;
    /** A longer one is no word of Arabic, and not remembered: what is kept has a bound. */
    private static final int LONGEST_REMEMBERED = 32;

    private final CountedForms forms;
    private final WordForms words;
    /** Stems of counted words, each kept when it was first found: most words of a text are among them. */
    private final AtomicReferenceArray<@Nullable String> known;

    private final AtomicReferenceArray<@Nullable Stemmed> recent = new AtomicReferenceArray<>(RECENT);

    private NewsStemmer(WordCounts counts, Set<Distinction> kept) {
        Icu.require();
        Evidence evidence = Evidence.of(counts);
        this.forms = evidence.forms();
        this.words = new WordForms(evidence, kept);
        this.known = new AtomicReferenceArray<>(forms.size());
    }

    /** A word as it was given, and its stem. */
    private record Stemmed(String word, String stem) {}

    /** The stemmer over the packaged word counts, which are read when this is first called. */
    public static NewsStemmer create() {
        return News.STEMMER;
    }

    /**
     * A stemmer over counts of one's own: of the collection that is searched, above all. It takes some time to make and
     * some memory for each word that is counted; make one and share it. Over {@link WordCounts#news()} it is
     * {@link #create()}.
     */
    public static NewsStemmer over(WordCounts counts) {
        return over(counts, Set.of());
    }

    /**
     * The same, for an index that keeps apart what is brought together otherwise, so that queries decide on it
     * ({@link OtherForms}).
     *
     * @param kept what stays apart
     */
    public static NewsStemmer over(WordCounts counts, Set<Distinction> kept) {
        Objects.requireNonNull(counts, "counts");
        Set<Distinction> apart = Set.copyOf(kept);
        return counts == WordCounts.news() && apart.isEmpty() ? create() : new NewsStemmer(counts, apart);
    }

    /** The stem of a word. */
    public String stem(CharSequence word) {
        int hash = CountedForms.hash(Objects.requireNonNull(word, "word"));
        int row = forms.find(word, hash);
        if (row == CountedForms.ABSENT) {
            return word.length() > LONGEST_REMEMBERED ? decide(word) : uncounted(word, hash);
        }
        String stem = known.get(row);
        if (stem == null) {
            stem = decide(word);
            known.set(row, stem);
        }
        return stem;
    }

    private String uncounted(CharSequence word, int hash) {
        int slot = (hash ^ (hash >>> 16)) & (RECENT - 1);
        Stemmed stemmed = recent.get(slot);
        if (stemmed == null
                || stemmed.word().hashCode() != hash
                || !stemmed.word().contentEquals(word)) {
            String written = word.toString();
            stemmed = new Stemmed(written, decide(written));
            recent.set(slot, stemmed);
        }
        return stemmed.stem();
    }

    private String decide(CharSequence word) {
        LetterBuffer letters = new LetterBuffer();
        letters.write(word, 0, word.length());
        if (letters.length() == 0 || !isArabic(letters.letters()[0])) {
            letters.fold();
            return letters.toString();
        }
        return words.stem(letters.toString());
    }

    private static boolean isArabic(char c) {
        return c >= '\u0620' && c <= '\u06FF';
    }

    /** Made when first asked for. */
    private static final class News {
        static final NewsStemmer STEMMER = new NewsStemmer(WordCounts.news(), Set.of());
    }
}
