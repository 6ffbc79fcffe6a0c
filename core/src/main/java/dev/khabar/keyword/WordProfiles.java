package dev.khabar.keyword;

import dev.khabar.lexicon.SliceIndex;
import dev.khabar.word.StopWords;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes the profiles of words, and keeps those of the words that the background has: at most as many as it has words.
 * Safe to share between threads.
 */
final class WordProfiles {

    private final DocumentFrequencies background;
    private final StopWords stopWords;
    private final AtomicReferenceArray<WordProfile> known;
    /** Of a word that the background has neither itself nor by its stem. */
    private final WordStatistics unknown;

    WordProfiles(DocumentFrequencies background, StopWords stopWords) {
        this.background = background;
        this.stopWords = stopWords;
        this.unknown = WordStatistics.of("", "", background);
        this.known = new AtomicReferenceArray<>(background.words().size());
    }

    /** Those of the packaged background and stop words. */
    static WordProfiles news() {
        return News.PROFILES;
    }

    /** The profile of the word in {@code buffer[from, to)}, which is folded. */
    WordProfile of(char[] buffer, int from, int to) {
        int row = background.words().find(buffer, from, to);
        if (row == SliceIndex.ABSENT) {
            return make(new String(buffer, from, to - from));
        }
        WordProfile profile = known.getPlain(row);
        if (profile == null) {
            profile = make(new String(buffer, from, to - from));
            known.setRelease(row, profile);
        }
        return profile;
    }

    private WordProfile make(String letters) {
        String stem = LightStem.of(letters);
        WordForm form = WordForm.of(letters, background.words());
        return new WordProfile(
                letters,
                stem,
                form,
                WordClasses.of(letters, form.core(), stopWords),
                isUnknown(letters, stem) ? unknown : WordStatistics.of(letters, stem, background));
    }

    private boolean isUnknown(String letters, String stem) {
        return background.words().find(letters) == SliceIndex.ABSENT
                && background.stems().find(stem) == SliceIndex.ABSENT;
    }

    private static final class News {
        static final WordProfiles PROFILES = new WordProfiles(DocumentFrequencies.news(), StopWords.news());
    }
}
