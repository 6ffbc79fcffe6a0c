package dev.khabar.keyword;

import static dev.khabar.text.ArabicCharacters.BEH;
import static dev.khabar.text.ArabicCharacters.LAM;

import dev.khabar.lexicon.SliceIndex;
import dev.khabar.word.StopWords;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Makes the profiles of words, and keeps those of the words that the background has, and of the last {@value #RECENT} or
 * so that it does not have: names in the news come again. Safe to share between threads.
 */
final class WordProfiles {

    /** A power of two. */
    private static final int RECENT = 4096;

    /** From this share of uses of a noun on, what follows ل is one. */
    private static final double NOUN = 0.4;

    private static final String ARTICLE = "ال";
    private static final String ARTICLE_AFTER_LAM = "لل";

    private final DocumentFrequencies background;
    private final StopWords stopWords;
    private final AtomicReferenceArray<WordProfile> known;
    /** By hash of their letters. */
    private final AtomicReferenceArray<WordProfile> recent = new AtomicReferenceArray<>(RECENT);
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
            return recent(buffer, from, to);
        }
        WordProfile profile = known.getPlain(row);
        if (profile == null) {
            profile = make(new String(buffer, from, to - from));
            known.setRelease(row, profile);
        }
        return profile;
    }

    private WordProfile recent(char[] buffer, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ (hash >>> 16)) & (RECENT - 1);
        WordProfile profile = recent.getPlain(slot);
        if (profile == null || !equal(profile.letters(), buffer, from, to)) {
            profile = make(new String(buffer, from, to - from));
            recent.setRelease(slot, profile);
        }
        return profile;
    }

    private static boolean equal(String letters, char[] buffer, int from, int to) {
        if (letters.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (letters.charAt(i - from) != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    private WordProfile make(String letters) {
        WordForm form = WordForm.of(letters, background.words());
        String stem = LightStem.of(form.indefiniteAfterPreposition() ? form.core() : letters);
        NounEvidence noun = NounEvidence.of(form.core(), background.words());
        int traits = form.traits() | WordClasses.traits(letters, form, stopWords);
        if (letters.startsWith(ARTICLE_AFTER_LAM)
                && stopWords.matchFolded(ARTICLE + form.core()).contained()) {
            traits |= Trait.STOP;
        }
        traits |= NameForm.traits(letters, form, noun, traits, background.words());
        return new WordProfile(
                letters,
                stem,
                (traits & Trait.STOP) == 0 ? traits : traits & ~Trait.VERBAL,
                Logarithms.of(1 + form.core().length()),
                form.definiteShare(),
                noun,
                isUnknown(letters, stem) ? unknown : WordStatistics.of(letters, stem, background),
                cliticLetters(letters, traits, noun));
    }

    /**
     * A conjunction that is none in doubt, and a preposition before a word that surely stays whole without it:
     * والحكومة, بالحكومة, بمدينة and لمدينة; not where the rest would be a stop word. The ل of للحكومة stays, as the article
     * has lost a letter, and that of لسان, as nobody knows سان for a noun.
     */
    private int cliticLetters(String letters, int traits, NounEvidence noun) {
        if ((traits & Trait.DOUBTFUL_CONJUNCTION) != 0) {
            return 0;
        }
        int clitics = (traits & Trait.CONJUNCTION) != 0 ? 1 : 0;
        char first = letters.charAt(clitics);
        if ((traits & Trait.PROCLITIC) != 0 && goes(first, traits, noun)) {
            clitics++;
        }
        boolean leavesStopWord =
                clitics > 0 && stopWords.matchFolded(letters.substring(clitics)).contained();
        return leavesStopWord ? 0 : clitics;
    }

    private static boolean goes(char preposition, int traits, NounEvidence rest) {
        boolean definite = (traits & Trait.DEFINITE) != 0;
        if (preposition != LAM) {
            return definite || preposition == BEH;
        }
        boolean noun = rest.definite() > 0 || rest.nounShare() >= NOUN || (traits & Trait.PERSONAL_NAME) != 0;
        return noun && !definite;
    }

    private boolean isUnknown(String letters, String stem) {
        return background.words().find(letters) == SliceIndex.ABSENT
                && background.stems().find(stem) == SliceIndex.ABSENT;
    }

    private static final class News {
        static final WordProfiles PROFILES = new WordProfiles(DocumentFrequencies.news(), StopWords.news());
    }
}
