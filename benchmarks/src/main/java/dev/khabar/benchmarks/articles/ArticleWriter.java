package dev.khabar.benchmarks.articles;

import java.util.Random;

/**
 * Writes an article that means nothing and is shaped as news: a headline and a body of short paragraphs, with the marks,
 * numbers and lengths that two corpora of news have on average (125 and 593 words an article, 26 a sentence).
 */
final class ArticleWriter {

    private static final int MEDIAN_WORDS = 200;
    private static final double SPREAD = 0.65;
    private static final int HEADLINE_WORDS = 9;
    private static final int SENTENCE_WORDS = 28;
    private static final int SENTENCE_SPREAD = 12;
    private static final int SHORTEST_SENTENCE = 4;

    private static final double SUBJECT = 0.06;
    private static final double COMMA = 0.066;
    private static final double QUOTATION = 0.013;
    private static final double BRACKETS = 0.004;
    private static final double NUMBER = 0.002;
    private static final double PARTICLE = 0.36;
    private static final double COLON = 0.004;
    private static final double DOTS = 0.0007;
    private static final double DASH = 0.007;
    private static final double LATIN = 0.003;
    private static final double VOCALISED = 0.018;
    private static final double TATWEEL = 0.002;
    private static final double INITIAL = 0.0002;
    private static final double QUESTION = 0.015;
    private static final double PARAGRAPH_ENDS = 0.45;
    private static final int INSIDE = 6;

    private final NewsVocabulary vocabulary;
    private final Random random;
    private final Subject subject;
    private final StringBuilder text = new StringBuilder();
    private boolean afterParticle;

    ArticleWriter(NewsVocabulary vocabulary, Random random) {
        this.vocabulary = vocabulary;
        this.random = random;
        this.subject = new Subject(vocabulary, random);
    }

    String write() {
        text.append(subject.phrase(random)).append(' ');
        words(HEADLINE_WORDS + random.nextInt(4) - 3);
        text.append("\n\n");
        // StrictMath: the same articles on every machine.
        int left = (int) (MEDIAN_WORDS * StrictMath.exp(SPREAD * random.nextGaussian()));
        while (left > 0) {
            int length = Math.max(SHORTEST_SENTENCE, (int) (SENTENCE_WORDS + SENTENCE_SPREAD * random.nextGaussian()));
            words(length);
            text.append(chance(QUESTION) ? '\u061F' : '.').append(chance(PARAGRAPH_ENDS) ? '\n' : ' ');
            left -= length;
        }
        return text.toString().strip();
    }

    private void words(int count) {
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(i > 1 && !afterParticle ? pause() : " ");
            }
            if (chance(QUOTATION)) {
                i += inside('"', '"');
            } else if (chance(BRACKETS)) {
                i += inside('(', ')');
            } else {
                text.append(piece(i + 1 < count));
            }
        }
    }

    /** What stands between two words: mostly a space. */
    private String pause() {
        return chance(COMMA) ? "، " : chance(DASH) ? " - " : chance(DOTS) ? ".. " : " ";
    }

    /** A few words between marks; returns how many. */
    private int inside(char opening, char closing) {
        int words = 1 + random.nextInt(INSIDE);
        text.append(opening).append(piece(words > 1));
        for (int i = 1; i < words; i++) {
            text.append(' ').append(piece(i + 1 < words));
        }
        text.append(closing);
        return words;
    }

    /** @param goesOn whether another word follows: no particle is the last one */
    private String piece(boolean goesOn) {
        boolean was = afterParticle;
        afterParticle = false;
        if (chance(SUBJECT)) {
            return subject.phrase(random);
        } else if (chance(NUMBER)) {
            return number();
        } else if (chance(LATIN)) {
            return "Reuters";
        } else if (chance(INITIAL)) {
            return "د. " + vocabulary.content(random);
        }
        if (goesOn && !was && chance(PARTICLE)) {
            afterParticle = true;
            return vocabulary.particle(random);
        }
        String word = vocabulary.content(random);
        if (word.length() > 2 && chance(VOCALISED)) {
            return vocalised(word);
        }
        return chance(TATWEEL) ? word + "\u0640" : goesOn && chance(COLON) ? word + ":" : word;
    }

    /** A shadda on the second letter, or the mark of an accusative at the end. */
    private String vocalised(String word) {
        return word.endsWith("ا") ? word + "\u064B" : word.charAt(0) + (word.charAt(1) + "\u0651") + word.substring(2);
    }

    private String number() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> String.valueOf(1 + random.nextInt(99));
            case 2, 3 -> String.valueOf(1990 + random.nextInt(40));
            case 4 -> random.nextInt(100) + "." + random.nextInt(10) + "%";
            default -> 1 + random.nextInt(28) + "/" + (1 + random.nextInt(12));
        };
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
