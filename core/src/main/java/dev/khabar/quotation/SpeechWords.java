package dev.khabar.quotation;

import dev.khabar.article.Article;
import dev.khabar.lexicon.ClauseOdds;
import dev.khabar.lexicon.WordList;
import dev.khabar.scan.LetterBuffer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that tell who said what, in folded form; closed classes from a resource that explains them. Immutable. */
final class SpeechWords {

    private static final String RESOURCE = "speech.txt";
    private static final String AGENCIES = "agency";
    /** Odds from which on a word is a verb, in tenths of a natural logarithm. */
    private static final int SURELY_VERB = 9;
    /** The same for the past, whose letters are those of many a noun. */
    private static final int MORE_SURELY = 15;

    private static final Set<String> PRONOUNS =
            Set.of("", "ه", "ها", "هم", "هما", "هن", "نا", "ك", "كم", "ي", "ني", "نني", "ننا");

    private final Map<SpeechClass, Set<String>> words = new EnumMap<>(SpeechClass.class);
    private final Map<String, SpeechForm> forms = new HashMap<>();
    private final Set<String> agencies = new HashSet<>();

    private SpeechWords() {
        WordList.readLabelled(SpeechWords.class, RESOURCE, this::add);
        WordList.readLabelled(Article.class, "openings.txt", (label, phrase) -> {
            if (label.equals(AGENCIES)) {
                agencies.add(LetterBuffer.folded(phrase.split("_", 2)[0]));
            }
        });
    }

    static SpeechWords news() {
        return News.WORDS;
    }

    private void add(String label, String entry) {
        SpeechClass kind = SpeechClass.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
        switch (kind) {
            case VERB -> conjugate(entry, SpeechForm.Verb.SPEECH);
            case WEAK -> conjugate(entry, SpeechForm.Verb.WEAK);
            case ACT -> conjugate(entry, SpeechForm.Verb.ACT);
            case FEMININE ->
                forms.put(LetterBuffer.folded(entry), new SpeechForm(SpeechForm.Verb.SPEECH, SpeechForm.Mood.PAST));
            default -> words.computeIfAbsent(kind, any -> new HashSet<>()).add(LetterBuffer.folded(entry));
        }
    }

    private void conjugate(String entry, SpeechForm.Verb verb) {
        String[] parts = entry.split("/", 3);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = LetterBuffer.folded(parts[i]);
        }
        put(verb, SpeechForm.Mood.PAST, parts[0], parts[0] + "ت", parts[0] + "وا");
        String imperfect = parts[1];
        String feminine = "ت" + imperfect.substring(1);
        put(verb, SpeechForm.Mood.IMPERFECT, imperfect, feminine, imperfect + "ون", feminine + "ان", imperfect + "ان");
        if (!parts[2].isEmpty()) {
            put(
                    verb,
                    SpeechForm.Mood.PARTICIPLE,
                    parts[2] + "ا",
                    parts[2] + "ه",
                    parts[2] + "ين",
                    parts[2] + "تين",
                    parts[2] + "ات");
        }
    }

    private void put(SpeechForm.Verb verb, SpeechForm.Mood mood, String... written) {
        for (String word : written) {
            forms.putIfAbsent(word, new SpeechForm(verb, mood));
        }
    }

    boolean is(String word, SpeechClass kind) {
        return words.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a word is of a class as it stands, or without a conjunction before it. */
    boolean is(Token word, SpeechClass kind) {
        return is(word.key(), kind) || is(word.bare(), kind);
    }

    /** The form of a verb of speech, without {@code و} or {@code ف} before it; null where the word is none. */
    @Nullable
    SpeechForm form(String word) {
        SpeechForm form = forms.get(word);
        boolean future = form == null && word.length() > 3 && word.charAt(0) == 'س';
        return future && isImperfect(forms.get(word.substring(1))) ? forms.get(word.substring(1)) : form;
    }

    /** The form of the verb of speech that a word is, with a conjunction before it or without; null where it is none. */
    @Nullable
    SpeechForm formOf(Token word) {
        SpeechForm form = form(word.key());
        return form == null && word.isJoined() ? form(word.bare()) : form;
    }

    private static boolean isImperfect(@Nullable SpeechForm form) {
        return form != null && form.mood() == SpeechForm.Mood.IMPERFECT;
    }

    /** Whether a word is a verb of speech, a source or the like as it stands, without a conjunction before it. */
    boolean stands(String word) {
        return (word.charAt(0) != 'و' && word.charAt(0) != 'ف')
                || forms.containsKey(word)
                || is(word, SpeechClass.SOURCE)
                || is(word, SpeechClass.WRITTEN);
    }

    /** Whether a word introduces what is stated: {@code إن}, {@code أنها}, {@code بأن}. */
    boolean isComplement(String word) {
        String bare = word.startsWith("با") ? word.substring(1) : word;
        return bare.startsWith("ان") && PRONOUNS.contains(bare.substring(2));
    }

    /** Whether it has no pronoun: a verb behind it may tell what should be. */
    static boolean isBareComplement(String word) {
        return word.endsWith("ان");
    }

    boolean isAgency(String word) {
        return agencies.contains(word);
    }

    /** Whether a word is a verb, to judge by what stands before it elsewhere. */
    static boolean isVerb(String word) {
        return word.length() > 2
                && ClauseOdds.news().counts(word)
                && ClauseOdds.news().of(word).verb() >= MORE_SURELY;
    }

    /** Whether a word may be one, where it has the place of a verb. */
    static boolean mayBeVerb(String word) {
        return word.length() > 2 && ClauseOdds.news().of(word).verb() >= SURELY_VERB;
    }

    /** Whether a word is an imperfect verb: behind {@code أن} it tells what should be, and states nothing. */
    static boolean isImperfect(String word) {
        if (word.length() <= 3 || word.endsWith("ت")) {
            return false;
        }
        int odds = ClauseOdds.news().of(word).verb();
        return switch (word.charAt(0)) {
            case 'ي' -> odds >= SURELY_VERB;
            // Many a verbal noun begins with it: تبني, تعزيز.
            case 'ت', 'ن' -> odds >= MORE_SURELY;
            default -> false;
        };
    }

    /** Read when first asked for. */
    private static final class News {
        static final SpeechWords WORDS = new SpeechWords();
    }
}
