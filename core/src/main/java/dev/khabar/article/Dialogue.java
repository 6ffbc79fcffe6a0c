package dev.khabar.article;

import java.util.List;
import java.util.Optional;

/** Tells questions and answers of an interview by the words before their colon. */
final class Dialogue {

    private static final Phrases ASKING = Phrases.labelled(Dialogue.class, "furniture.txt", "asking");
    private static final Phrases ANSWERING = Phrases.labelled(Dialogue.class, "furniture.txt", "answering");
    private static final int HEAD = 40;
    private static final int MOST_WORDS_BEFORE_COLON = 4;
    private static final int SHORTEST_VERB = 2;

    private Dialogue() {}

    /** Whether a line begins with a verb of asking, saying or answering. */
    static boolean isSpeech(List<Token> head) {
        for (int i = 0; i < Math.min(2, head.size()); i++) {
            String verb = withoutJoiner(head.get(i).key());
            if (isOne(ASKING, verb) || isOne(ANSWERING, verb) || OpeningWords.isVerb(verb)) {
                return true;
            }
        }
        return false;
    }

    /** What a line is in a dialogue. */
    static Optional<Block.Kind> kind(Line line, Optional<Block.Kind> before) {
        if (line.text().lastIndexOf(':', HEAD - 1) < 0) {
            return Optional.empty();
        }
        List<Token> head = Tokens.of(line.text(), HEAD);
        int colon = 0;
        while (colon < head.size() && !head.get(colon).isSign(":")) {
            colon++;
        }
        List<Token> words = head.subList(0, colon).stream()
                .filter(token -> token.is(Token.Kind.WORD))
                .toList();
        if (colon == head.size() || words.isEmpty() || words.size() > MOST_WORDS_BEFORE_COLON) {
            return Optional.empty();
        }
        boolean asks = words.stream().anyMatch(word -> isOne(ASKING, withoutJoiner(word.key())));
        if (asks) {
            return Optional.of(Block.Kind.QUESTION);
        }
        boolean answers = isOne(ANSWERING, withoutJoiner(words.get(0).key()));
        boolean afterQuestion =
                before.filter(kind -> kind == Block.Kind.QUESTION).isPresent();
        return answers && (afterQuestion || words.get(0).isLetter())
                ? Optional.of(Block.Kind.ANSWER)
                : Optional.empty();
    }

    private static boolean isOne(Phrases phrases, String key) {
        return phrases.contains(key);
    }

    private static String withoutJoiner(String key) {
        boolean joined = key.length() > SHORTEST_VERB && (key.startsWith("و") || key.startsWith("ف"));
        return joined ? key.substring(1) : key;
    }
}
