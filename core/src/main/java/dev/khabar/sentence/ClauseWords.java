package dev.khabar.sentence;

import dev.khabar.lexicon.WordList;
import dev.khabar.text.ArabicCharacters;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell, after a doubtful mark, whether a new clause begins or the old one goes on. All questions are asked of
 * words as {@link Words#key} writes them. Immutable; the words come from a resource file that explains them.
 */
final class ClauseWords {

    private static final String RESOURCE = "clause-words.txt";

    private final Set<String> openers;
    private final Set<String> joinedOpeners;
    private final Set<String> verbs;
    private final Set<String> nouns;
    private final Set<String> continuations;
    private final Set<String> attributions;
    private final Set<String> lettered;
    private final Set<String> subordinators;

    private ClauseWords(Map<String, Set<String>> words) {
        openers = of(words, "opener");
        joinedOpeners = of(words, "joined");
        verbs = of(words, "verb");
        nouns = of(words, "noun");
        continuations = of(words, "continuation");
        attributions = of(words, "attribution");
        lettered = of(words, "lettered");
        subordinators = of(words, "subordinator");
    }

    private static Set<String> of(Map<String, Set<String>> words, String label) {
        return words.getOrDefault(label, Set.of());
    }

    static ClauseWords news() {
        return News.WORDS;
    }

    /** Whether what follows the mark clearly begins a clause: an opener, or {@code و} or {@code ف} before one or a verb. */
    boolean openClause(Mark mark) {
        String word = mark.wordAfter();
        return isOpener(word) || isVerbAfterConjunction(word) || isOpener(mark.phraseAfter());
    }

    /** Whether it clearly begins a sentence: as before, but with {@code ف} it draws on what stands before it. */
    boolean openSentence(Mark mark) {
        return openClause(mark) && mark.wordAfter().charAt(0) != 'ف';
    }

    /** Whether it may begin a clause: {@code و} or {@code ف} before anything but a definite noun will do. */
    boolean mayOpenClause(Mark mark) {
        String word = mark.wordAfter();
        boolean joined = isJoined(word) && !word.startsWith("ال", 1);
        return openClause(mark) || (joined && !isContinuation(word) && !isContinuation(word.substring(1)));
    }

    /** Whether what follows the mark begins with a verb: the past tense of a listed one, or the shape of the present. */
    boolean beginWithVerb(Mark mark) {
        String word = mark.wordAfter();
        return isAnyVerb(word) && !isContinuation(word);
    }

    /** Whether {@code word} is a listed verb or has the shape of the present tense. */
    boolean isAnyVerb(String word) {
        return isVerb(word) || isPresent(word);
    }

    /**
     * Whether a verb of the main clause stands in the words before the mark that can be seen: a listed one, with {@code و}
     * or {@code ف} or without, before the first word that begins a subordinate clause, and not behind a preposition or an
     * indefinite noun, where it is a noun itself ({@code معركة فتح}).
     */
    boolean haveVerb(Mark mark) {
        boolean governed = false;
        for (String word : mark.wordsBefore()) {
            String bare = isJoined(word) ? word.substring(1) : word;
            if (subordinators.contains(bare)) {
                return false;
            }
            boolean continuation = isContinuation(word) || isContinuation(bare);
            if (!governed && !continuation && (isVerb(word) || isVerb(bare))) {
                return true;
            }
            governed = continuation || (bare.endsWith("ة") && !bare.startsWith("ال"));
        }
        return false;
    }

    /** Whether what follows the mark can be a name: no definite noun, and no word that is listed or shaped like a verb. */
    boolean mayName(Mark mark) {
        String word = mark.wordAfter();
        return Character.isLetter(mark.after())
                && !(mark.after() == ArabicCharacters.ALEF && word.startsWith("ال"))
                && !isContinuation(word)
                && !joinedOpeners.contains(word)
                && !beginWithVerb(mark)
                && !openClause(mark);
    }

    /** Whether what follows the mark may begin with the conjunction {@code و}, and not with the letter of a listed name. */
    boolean mayJoin(Mark mark) {
        String word = mark.wordAfter();
        return isJoined(word) && word.charAt(0) == 'و' && !nouns.contains(word.substring(1));
    }

    private boolean isOpener(String words) {
        if (openers.contains(words)) {
            return true;
        }
        return isJoined(words) && (openers.contains(words.substring(1)) || joinedOpeners.contains(words.substring(1)));
    }

    private boolean isVerbAfterConjunction(String word) {
        if (!isJoined(word)) {
            return false;
        }
        String rest = word.substring(1);
        return isVerb(rest) || (word.charAt(0) == 'و' && isPresent(rest));
    }

    /** Whether what follows the mark needs what stands before it: a preposition, written apart or not, a relative pronoun. */
    boolean goOn(Mark mark) {
        return isContinuation(mark.wordAfter()) && !openers.contains(mark.phraseAfter());
    }

    /** Whether {@code word} needs what stands before it. */
    boolean goOn(String word) {
        return isContinuation(word);
    }

    /** Whether no sentence ends with {@code word}: a preposition, a conjunction. */
    boolean needMore(String word) {
        return isContinuation(word) || subordinators.contains(word);
    }

    private boolean isContinuation(String word) {
        return continuations.contains(word) || (word.length() > 4 && word.startsWith("لل"));
    }

    /** Whether what follows the mark tells who said what was just quoted. */
    boolean attribute(Mark mark) {
        return attribute(mark.wordAfter()) || attribute(mark.phraseAfter());
    }

    /** Whether {@code words}, one or two, tell who said something. */
    boolean attribute(String words) {
        return attributions.contains(words);
    }

    /** Whether {@code word} is a verb that reports speech, with {@code و} or {@code ف} before it or without. */
    boolean report(String word) {
        String bare = isJoined(word) ? word.substring(1) : word;
        return isVerb(bare) && attribute(bare);
    }

    /** Whether {@code word} names a thing that a single letter is told apart by: a group, a vitamin. */
    boolean takesLetter(String word) {
        String bare = isJoined(word) ? word.substring(1) : word;
        return lettered.contains(bare) || lettered.contains(word);
    }

    private static boolean isJoined(String word) {
        return word.length() > 2 && (word.charAt(0) == 'و' || word.charAt(0) == 'ف');
    }

    /** Whether {@code word} is a verb in the past tense that is listed, with its endings. */
    boolean isVerb(String word) {
        return verbs.contains(word);
    }

    /** The present tense shows in the shape of a verb: يضاف, سيتم. */
    private boolean isPresent(String word) {
        return isShapedLikeVerb(word) && !nouns.contains(word);
    }

    private static boolean isShapedLikeVerb(String word) {
        if (word.isEmpty()) {
            return false;
        }
        if (word.charAt(0) == 'ي') {
            return word.length() > 3;
        }
        return word.length() > 4 && word.charAt(0) == 'س' && (word.charAt(1) == 'ي' || word.charAt(1) == 'ت');
    }

    /** Read at first use. */
    private static final class News {

        static final ClauseWords WORDS = read();

        private static ClauseWords read() {
            Map<String, Set<String>> words = new HashMap<>();
            WordList.readLabelled(ClauseWords.class, RESOURCE, (label, word) -> {
                String key = Words.key(word.replace('_', ' '));
                add(words, label, key);
                if (label.equals("verb")) {
                    // the feminine drops a final weak letter: نفى, نفت
                    String stem = key.endsWith("ي") ? key.substring(0, key.length() - 1) : key;
                    add(words, label, stem + "ت");
                    add(words, label, stem + "وا");
                }
            });
            return new ClauseWords(Collections.unmodifiableMap(words));
        }

        private static void add(Map<String, Set<String>> words, String label, String word) {
            words.computeIfAbsent(label, any -> new HashSet<>()).add(word);
        }
    }
}
