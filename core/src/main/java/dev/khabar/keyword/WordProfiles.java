package dev.khabar.keyword;

import dev.khabar.lexicon.SliceIndex;
import dev.khabar.lexicon.WordEnds;
import dev.khabar.word.StopWords;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Gives the profiles of words, and keeps those of the words that the background has. Others are made anew for each text:
 * nine of ten of them were not in the last four thousand. Safe to share between threads.
 */
final class WordProfiles {

    private final DocumentFrequencies background;
    private final ProfileMaker maker;
    private final AtomicReferenceArray<WordProfile> known;

    WordProfiles(DocumentFrequencies background, StopWords stopWords) {
        this.background = background;
        this.maker = new ProfileMaker(background, stopWords);
        this.known = new AtomicReferenceArray<>(background.words().size());
    }

    /** Those of the packaged background and stop words. */
    static WordProfiles news() {
        return News.PROFILES;
    }

    /** The profile of a word, which is folded. */
    WordProfile of(WordEnds word) {
        int row = background.words().find(word, "", 0);
        if (row == SliceIndex.ABSENT) {
            return maker.make(word, row);
        }
        WordProfile profile = known.getPlain(row);
        if (profile == null) {
            profile = maker.make(word, row);
            known.setRelease(row, profile);
        }
        return profile;
    }

    private static final class News {
        static final WordProfiles PROFILES = new WordProfiles(DocumentFrequencies.news(), StopWords.news());
    }
}
