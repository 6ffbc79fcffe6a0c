package dev.khabar.sentence;

import dev.khabar.lexicon.WordList;
import dev.khabar.sentence.mark.Words;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Abbreviations and what they stand for; one can stand for several things. Immutable. */
final class Abbreviations {

    /** The letters that Arabic writes together with the word they govern. */
    static final String CLITICS = "وفبلك";

    private static final String RESOURCE = "abbreviations.txt";

    private final Map<String, Set<AbbreviationKind>> kinds;

    private Abbreviations(Map<String, Set<AbbreviationKind>> kinds) {
        this.kinds = kinds;
    }

    /** Those of Arabic news, from the resource file that lists and explains them. */
    static Abbreviations news() {
        return News.ABBREVIATIONS;
    }

    /** These and one more. */
    Abbreviations with(String abbreviation, AbbreviationKind kind) {
        Map<String, Set<AbbreviationKind>> more = new HashMap<>(kinds);
        put(more, abbreviation, kind);
        return new Abbreviations(more);
    }

    /** All of them, as {@link Words#key} writes them. */
    Set<String> words() {
        return kinds.keySet();
    }

    int size() {
        return kinds.size();
    }

    /** What {@code word}, a {@link Words#key} without its last full stop, stands for; nothing if it is not listed. */
    Set<AbbreviationKind> kinds(String word) {
        return kinds.getOrDefault(word, Set.of());
    }

    /** The same for a title or, if it has inner full stops, an organisation with one or two clitics before it. */
    Set<AbbreviationKind> kindsAfterClitic(String word) {
        int most = clitics(word);
        for (int clitics = 1; clitics <= most; clitics++) {
            Set<AbbreviationKind> kinds = kinds(word.substring(clitics));
            if (kinds.contains(AbbreviationKind.TITLE)) {
                return EnumSet.of(AbbreviationKind.TITLE);
            }
            if (kinds.contains(AbbreviationKind.ORGANISATION) && word.indexOf('.') > clitics) {
                return EnumSet.of(AbbreviationKind.ORGANISATION);
            }
        }
        return Set.of();
    }

    /** How many letters at the beginning of {@code word} can be clitics: one, or {@code و} or {@code ف} and another one. */
    static int clitics(String word) {
        if (word.length() < 2 || CLITICS.indexOf(word.charAt(0)) < 0) {
            return 0;
        }
        boolean conjunction = CLITICS.indexOf(word.charAt(0)) < 2;
        return conjunction && word.length() > 2 && CLITICS.indexOf(word.charAt(1)) >= 0 ? 2 : 1;
    }

    private static void put(Map<String, Set<AbbreviationKind>> kinds, String abbreviation, AbbreviationKind kind) {
        String key = Words.key(abbreviation);
        if (key.endsWith(".") || key.endsWith("!")) {
            key = key.substring(0, key.length() - 1);
        }
        if (!isAbbreviation(key)) {
            throw new IllegalArgumentException("not an abbreviation: '" + abbreviation + "'");
        }
        Set<AbbreviationKind> all = EnumSet.of(kind);
        all.addAll(kinds.getOrDefault(key, Set.of()));
        kinds.put(key, all);
    }

    /** Has a letter, and no white space. */
    private static boolean isAbbreviation(String key) {
        boolean letter = false;
        for (int i = 0; i < key.length(); i++) {
            if (Character.isWhitespace(key.charAt(i))) {
                return false;
            }
            letter |= Character.isLetter(key.charAt(i));
        }
        return letter;
    }

    /** Read at first use. */
    private static final class News {

        static final Abbreviations ABBREVIATIONS = read();

        private static Abbreviations read() {
            Map<String, Set<AbbreviationKind>> kinds = new HashMap<>();
            WordList.readLabelled(
                    Abbreviations.class,
                    RESOURCE,
                    (label, word) -> put(kinds, word, AbbreviationKind.valueOf(label.toUpperCase(Locale.ROOT))));
            return new Abbreviations(kinds);
        }
    }
}
