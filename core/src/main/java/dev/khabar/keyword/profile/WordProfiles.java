package dev.khabar.keyword.profile;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.SliceIndex;
import dev.khabar.lexicon.WordEnds;
import dev.khabar.word.StopWords;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Gives the profiles of words, and keeps those of the words that the background has. Others are made anew for each text:
 * nine of ten of them were not in the last four thousand. Safe to share between threads.
 */
public final class WordProfiles {

    private final CorpusCounts background;
    private final ProfileMaker maker;
    private final AtomicReferenceArray<WordProfile> known;

    public WordProfiles(CorpusCounts background, StopWords stopWords) {
        this.background = background;
        this.maker = new ProfileMaker(background, stopWords);
        this.known = new AtomicReferenceArray<>(background.words().size());
    }

    /** Those of the packaged background and stop words. */
    public static WordProfiles news() {
        return News.PROFILES;
    }

    /** The profiles of folded words, by their numbers. */
    public WordProfile[] of(SliceIndex words) {
        int[] rows = background.words().findAll(words);
        WordProfile[] profiles = new WordProfile[rows.length];
        for (int word = 0; word < rows.length; word++) {
            if (rows[word] != SliceIndex.ABSENT) {
                profiles[word] = known.getPlain(rows[word]);
            }
        }
        WordEnds letters = new WordEnds();
        for (int word = 0; word < rows.length; word++) {
            if (profiles[word] == null) {
                words.copyTo(letters, word);
                profiles[word] = make(letters, rows[word]);
            }
        }
        return profiles;
    }

    private WordProfile make(WordEnds word, int row) {
        WordProfile profile = maker.make(word, row);
        if (row != SliceIndex.ABSENT) {
            known.setRelease(row, profile);
        }
        return profile;
    }

    private static final class News {
        static final WordProfiles PROFILES = new WordProfiles(CorpusCounts.news(), StopWords.news());
    }
}
