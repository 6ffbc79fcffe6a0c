package dev.khabar.keyword.profile;

import static dev.khabar.text.ArabicCharacters.BEH;
import static dev.khabar.text.ArabicCharacters.LAM;

import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.SliceIndex;
import dev.khabar.lexicon.WordEnds;
import dev.khabar.word.StopWords;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Makes the profiles of words, from their letters, the lists and the background. Safe to share between threads. */
final class ProfileMaker {

    /** From this share of uses of a noun on, what follows ل is one: a little above that of a word that nobody has seen. */
    private static final double NOUN = 0.37;

    /** What is taken of a word that nobody has seen and that looks like a form of a verb. */
    private static final double SHARE_OF_UNKNOWN_VERB = 0.05;

    /** How often for each time with the article. */
    private static final double COMMON = 0.3;

    private static final int NO_VERB = Trait.STOP | Trait.NAME_LIKE | Trait.PLACE;

    private static final int MAY_BE_NOUN = Trait.NAME_LIKE | Trait.DEFINITE;

    private static final String ARTICLE = "ال";
    private static final String ARTICLE_AFTER_LAM = "لل";

    private final CorpusCounts background;
    private final StopTraits stopWords;
    /** By row of the stem, of words that the background does not have. */
    private final AtomicReferenceArray<WordStatistics> byStem;
    /** Of a word that it has neither itself nor by its stem. */
    private final WordStatistics unknown;

    ProfileMaker(CorpusCounts background, StopWords stopWords) {
        this.background = background;
        this.stopWords = new StopTraits(stopWords);
        this.byStem = new AtomicReferenceArray<>(background.stems().size());
        this.unknown = WordStatistics.of(SliceIndex.ABSENT, SliceIndex.ABSENT, background);
    }

    /**
     * Makes the profile of a word.
     *
     * @param row that of the word among those of the background
     */
    WordProfile make(WordEnds word, int row) {
        WordForm form = WordForm.of(word, background.words());
        NounEvidence noun = NounEvidence.of(word, form.core(), background.words());
        int traits = form.traits() | WordClasses.traits(word, form);
        traits |= (traits & Trait.PERSONAL_NAME) == 0 ? stopWords.of(word, 0) : stopWords.of(word, "", 0);
        if (word.has(ARTICLE_AFTER_LAM, 0)) {
            traits |= stopWords.of(word, ARTICLE, form.core()) & Trait.STOP;
        }
        if (isCommonNoun(traits, noun)) {
            traits &= ~Trait.PLACE;
        }
        traits |= NameForm.traits(word, form, noun, traits, background.words());
        traits |= (word.length() == 1 ? Trait.LETTER : 0) | clitic(word, traits);
        traits |= FinalPronoun.mayEnd(word, traits, background.words()) ? Trait.FINAL_HEH : 0;
        boolean verb = noun.seen() == 0 && (traits & Trait.VERBAL) != 0 && (traits & MAY_BE_NOUN) == 0;
        String letters = word.toString();
        char[] stem = new char[word.length()];
        int length = LightStem.stem(stem, word.copyTo(stem, form.indefiniteAfterPreposition() ? form.core() : 0));
        int stemRow = background.stems().find(stem, 0, length);
        return new WordProfile(
                letters,
                length == letters.length() ? letters : new String(stem, 0, length),
                stemRow,
                (traits & NO_VERB) == 0 ? traits : traits & ~Trait.VERBAL,
                Logarithms.of(1 + word.length() - form.core()),
                form.definiteShare(),
                Gender.of(word, form, noun),
                verb ? noun.withShare(SHARE_OF_UNKNOWN_VERB) : noun,
                statistics(row, stemRow),
                cliticLetters(word, traits, noun));
    }

    /** Whether what may be a place with the article is rather a noun or an adjective that stands without it too: الخبر. */
    private static boolean isCommonNoun(int traits, NounEvidence noun) {
        return (traits & Trait.DEFINITE) != 0 && noun.bare() > COMMON * noun.definite();
    }

    private static int clitic(WordEnds word, int traits) {
        if ((traits & Trait.PROCLITIC) == 0) {
            return 0;
        }
        char first = word.charAt(0);
        return first == LAM ? Trait.LAM : first == BEH ? Trait.BEH : 0;
    }

    private WordStatistics statistics(int row, int stem) {
        if (row != SliceIndex.ABSENT) {
            return WordStatistics.of(row, stem, background);
        } else if (stem == SliceIndex.ABSENT) {
            return unknown;
        }
        WordStatistics statistics = byStem.getPlain(stem);
        if (statistics == null) {
            statistics = WordStatistics.of(row, stem, background);
            byStem.setRelease(stem, statistics);
        }
        return statistics;
    }

    /**
     * A conjunction that is none in doubt, and a preposition before a word that surely stays whole without it:
     * والحكومة, بالحكومة, بمدينة and لمدينة; not where the rest would be a stop word. The ل of للحكومة stays, as the article
     * has lost a letter, and that of لسان, as nobody knows سان for a noun.
     */
    private int cliticLetters(WordEnds word, int traits, NounEvidence noun) {
        if ((traits & Trait.DOUBTFUL_CONJUNCTION) != 0) {
            return 0;
        }
        int clitics = (traits & Trait.CONJUNCTION) != 0 ? 1 : 0;
        if ((traits & Trait.PROCLITIC) != 0 && goes(word.charAt(clitics), traits, noun)) {
            clitics++;
        }
        boolean leavesStopWord = clitics > 0 && (stopWords.of(word, clitics) & Trait.STOP) != 0;
        return leavesStopWord ? 0 : clitics;
    }

    private static boolean goes(char preposition, int traits, NounEvidence rest) {
        boolean definite = (traits & Trait.DEFINITE) != 0;
        if (preposition != LAM) {
            return definite || preposition == BEH;
        }
        boolean noun =
                rest.definite() > 0 || rest.nounShare() >= NOUN || (traits & (Trait.PERSONAL_NAME | Trait.PLACE)) != 0;
        return noun && !definite;
    }
}
