package dev.khabar.keyword.document;

import dev.khabar.keyword.profile.Trait;
import dev.khabar.keyword.profile.WordProfile;
import dev.khabar.keyword.profile.WordProfiles;
import dev.khabar.lexicon.SliceIndex;
import java.util.List;

/** The words of one text with what is known of them, and how often each stem occurs in it. */
public final class Document {

    private static final int CHARACTERS_FOR_A_NEW_WORD = 8;
    private static final int MOST_EXPECTED_WORDS = 1 << 14;

    private final Tokens tokens;
    /** The distinct words: their letters give their number, the number their profile. */
    private final SliceIndex wordIndex;

    private final WordProfile[] words;
    /** By token. */
    private final WordProfile[] profiles;
    /** By token: the number of its stem. */
    private final int[] stems;
    /** By number of the stem. */
    private final int[] stemCounts;

    private final NameChains names;
    /** By number of the stem: whether a name ends with it. */
    private final boolean[] surnames;

    private final boolean[] stemInTitle;
    private final int leadEnd;
    /** For counts one after another. */
    private final DistinctStems distinct;

    private Document(Tokens tokens, SliceIndex wordIndex, WordProfile[] words, WordProfile[] title) {
        this.tokens = tokens;
        this.wordIndex = wordIndex;
        this.words = words;
        int[] stemOfWord = new int[words.length];
        StemNumbers numbers = new StemNumbers(words.length);
        for (int word = 0; word < words.length; word++) {
            stemOfWord[word] = numbers.number(words[word]);
        }
        profiles = new WordProfile[tokens.size()];
        stems = new int[tokens.size()];
        stemCounts = new int[numbers.size()];
        for (int token = 0; token < stems.length; token++) {
            profiles[token] = words[tokens.word(token)];
            stems[token] = stemOfWord[tokens.word(token)];
            stemCounts[stems[token]]++;
        }
        FinalYeh.tell(profiles, tokens);
        FinalHeh.tell(profiles, tokens);
        Hamzas.tell(profiles, tokens);
        QuotedNames.join(profiles, tokens);
        names = new NameChains(profiles, tokens);
        surnames = new boolean[numbers.size()];
        for (int token = 0; token < stems.length; token++) {
            surnames[stems[token]] |= names.endsAt(token);
        }
        int end = Math.min(1, stems.length);
        while (end < stems.length && !tokens.sentenceBefore(end)) {
            end++;
        }
        leadEnd = end;
        distinct = new DistinctStems(stems, numbers.size());
        stemInTitle = new boolean[title.length == 0 ? 0 : numbers.size()];
        for (WordProfile word : title) {
            int number = word.is(Trait.STOP) ? SliceIndex.ABSENT : numbers.find(word);
            if (number != SliceIndex.ABSENT) {
                stemInTitle[number] = true;
            }
        }
    }

    /**
     * Reads a text.
     *
     * @param parts what to look for phrases in
     * @param title its title; empty where it has none
     */
    public static Document of(List<Tokens.Part> parts, CharSequence title, WordProfiles profiles) {
        SliceIndex titleIndex = new SliceIndex(title.length() / CHARACTERS_FOR_A_NEW_WORD);
        if (title.length() > 0) {
            Tokens.of(title, titleIndex::number);
        }
        int length = 0;
        for (Tokens.Part part : parts) {
            length += part.text().length();
        }
        SliceIndex index = new SliceIndex(Math.min(MOST_EXPECTED_WORDS, length / CHARACTERS_FOR_A_NEW_WORD));
        Tokens tokens = Tokens.of(parts, index::number);
        return new Document(tokens, index, profiles.of(index), profiles.of(titleIndex));
    }

    public Tokens tokens() {
        return tokens;
    }

    public int size() {
        return stems.length;
    }

    public WordProfile profile(int token) {
        return profiles[token];
    }

    /** How many letters at the start of a token are left out where it opens a keyword. */
    public int cliticLetters(int token) {
        WordProfile word = profiles[token];
        if (word.is(Trait.DOUBTFUL_CONJUNCTION) && standsByItself(word.letters().substring(1))) {
            return 1;
        }
        return word.cliticLetters();
    }

    /** Whether the text has a word, and it is no stop word. */
    private boolean standsByItself(String letters) {
        int word = wordIndex.find(letters);
        return word != SliceIndex.ABSENT && !words[word].is(Trait.STOP);
    }

    /** The number of a token's stem. */
    public int stem(int token) {
        return stems[token];
    }

    /** Counts different stems; one count at a time. */
    public DistinctStems distinct() {
        return distinct;
    }

    /** How many tokens have this token's stem. */
    public int stemCount(int token) {
        return stemCounts[stems[token]];
    }

    /** The names of people. */
    public NameChains names() {
        return names;
    }

    /** Whether a name of the document ends with a token's stem. */
    public boolean isSurname(int token) {
        return surnames[stems[token]];
    }

    public boolean hasTitle() {
        return stemInTitle.length > 0;
    }

    /** Whether the title has a token's stem. */
    public boolean inTitle(int token) {
        return hasTitle() && stemInTitle[stems[token]];
    }

    /** The token after the first sentence. */
    public int leadEnd() {
        return leadEnd;
    }

    /** The stems as numbers, a token each, for those who only read. */
    public int[] stemNumbers() {
        return stems;
    }

    /** The words as numbers, likewise. */
    public int[] wordNumbers() {
        return tokens.words();
    }

    /**
     * How many tokens a phrase that starts at each token may have: up to a break or a word that ends phrases; none where
     * no phrase starts.
     *
     * @param longest the most that is asked for
     */
    public byte[] reach(int longest) {
        byte[] reach = new byte[stems.length];
        int behind = 0;
        for (int token = stems.length - 1; token >= 0; token--) {
            boolean ends = profile(token).is(Trait.ENDS_PHRASE) || tokens.cutsNumber(token);
            behind = ends ? 0 : tokens.breaksBefore(token + 1) ? 1 : Math.min(longest, behind + 1);
            reach[token] = startsPhrase(token) ? (byte) behind : 0;
        }
        return reach;
    }

    /** No stop word but one that opens the name of a time, and no second part of a compound name. */
    private boolean startsPhrase(int token) {
        return (!profile(token).is(Trait.STOP) || opensTime(token))
                && (tokens.breaksBefore(token) || !profile(token - 1).is(Trait.NAME_OPENER));
    }

    private boolean opensTime(int token) {
        return profile(token).is(Trait.TIME)
                && !tokens.breaksBefore(token + 1)
                && !profile(token + 1).is(Trait.STOP | Trait.DIGITS);
    }

    /** Whether a phrase may end with a token: no stop word but an ordinal or the end of a compound name, and not its first part. */
    public boolean endsPhrase(int token) {
        return !profile(token).is(Trait.STOP | Trait.NAME_OPENER)
                || closesAsOrdinal(token)
                || (!profile(token).is(Trait.NAME_OPENER) && names.closesCompoundName(token));
    }

    private boolean closesAsOrdinal(int token) {
        return profile(token).is(Trait.ORDINAL)
                && !tokens.breaksBefore(token)
                && profile(token - 1).is(Trait.DEFINITE)
                && !profile(token - 1).is(Trait.STOP);
    }
}
