package dev.khabar.word;

import static dev.khabar.text.ArabicCharacters.ALEF;
import static dev.khabar.text.ArabicCharacters.TEH;
import static dev.khabar.text.ArabicCharacters.WAW_HAMZA;
import static dev.khabar.text.ArabicCharacters.YEH;
import static dev.khabar.text.ArabicCharacters.YEH_HAMZA;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pronouns written onto a word: ها هم هما هن نا كم ه. Before one, ة is ت, a final hamza has a seat and ى is ا. */
final class Pronouns {

    private static final String HIS = "ه";
    /** Longer ones before those they end with. */
    private static final List<String> PRONOUNS = List.of("هما", "هم", "هن", "ها", "نا", "كم", HIS);

    private static final int SHORTEST_HOST = 3;
    /** A form with a pronoun is rarer than its word, but the word must have this share of it to be the host. */
    private static final double SHARE = .15;

    private static final double SHARE_BEFORE_HIS = .5;
    /** A word that takes the article in more of its documents keeps what looks like a pronoun (المساهم). */
    private static final double DEFINITE_SHARE = .1;
    /** The same of a final ه, which is oftener a letter of the word. */
    private static final double DEFINITE_SHARE_BEFORE_HIS = .05;

    private final Evidence evidence;

    Pronouns(Evidence evidence) {
        this.evidence = evidence;
    }

    /**
     * A word that may have a pronoun on it.
     *
     * @param word without the pronoun, spelled as it is by itself
     */
    record Host(String word, String pronoun) {}

    /** What a word may be with a pronoun, likelier readings first; empty where it ends in none. */
    static List<Host> hosts(String word) {
        for (String pronoun : PRONOUNS) {
            if (word.endsWith(pronoun) && word.length() - pronoun.length() >= SHORTEST_HOST) {
                return hosts(word.substring(0, word.length() - pronoun.length()), pronoun);
            }
        }
        return List.of();
    }

    private static List<Host> hosts(String stem, String pronoun) {
        String body = stem.substring(0, stem.length() - 1);
        Host asWritten = new Host(stem, pronoun);
        return switch (stem.charAt(stem.length() - 1)) {
            case TEH -> List.of(new Host(body + "ة", pronoun), asWritten);
            case YEH_HAMZA, WAW_HAMZA -> List.of(new Host(body + "ء", pronoun), asWritten);
            case ALEF -> List.of(new Host(body + "ى", pronoun), asWritten);
            case YEH -> List.of(asWritten, new Host(body + "ى", pronoun)); // يسميها, مستشفيها
            default -> List.of(asWritten);
        };
    }

    /** The likeliest of them. */
    static @Nullable Host firstHost(String word) {
        List<Host> hosts = hosts(word);
        return hosts.isEmpty() ? null : hosts.get(0);
    }

    /** The word and pronoun that a word is made of, or null where it is whole. */
    @Nullable
    Host split(String word) {
        int known = evidence.known(word);
        for (Host host : hosts(word)) {
            if (known > 0
                    && word.charAt(host.word().length() - 1) == YEH
                    && host.word().endsWith("ى")) {
                continue;
            }
            int hostKnown = evidence.known(host.word());
            if (host.pronoun().equals(HIS)) {
                if (carriesHis(word, host.word(), hostKnown)) {
                    return host;
                }
                continue;
            }
            if (host.pronoun().equals("نا") && evidence.known(word.substring(0, word.length() - 1)) > hostKnown) {
                return null; // قانونا: tanwin on قانون
            }
            if (evidence.definite(word) >= Math.max(2, DEFINITE_SHARE * evidence.count(word))) {
                return null; // المساهم, السهم
            }
            if (known == 0 ? hostKnown > 0 : hostKnown > SHARE * known && hostKnown >= 2) {
                return host;
            }
        }
        return null;
    }

    /** A final ه may be the word's own, or a ة typed in a hurry. */
    private boolean carriesHis(String word, String host, int hostKnown) {
        int count = evidence.count(word);
        char last = host.charAt(host.length() - 1);
        return switch (word.charAt(word.length() - 2)) {
            case TEH -> count == 0 ? hostKnown > 0 : hostKnown > SHARE * count && (last == 'ة' || host.endsWith("ات"));
            case YEH_HAMZA, WAW_HAMZA -> hostKnown > SHARE * count;
            case ALEF -> hostKnown > SHARE_BEFORE_HIS * count && (last == 'ى' || host.endsWith("ايا"));
            default ->
                count == 0
                        ? hostKnown > 0
                        : evidence.definite(word) < DEFINITE_SHARE_BEFORE_HIS * count
                                && hostKnown > SHARE_BEFORE_HIS * evidence.known(word)
                                && evidence.count(word.substring(0, word.length() - 1) + "ة") * 2 < count;
        };
    }
}
