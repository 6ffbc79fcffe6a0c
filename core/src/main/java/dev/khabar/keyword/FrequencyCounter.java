package dev.khabar.keyword;

import dev.khabar.keyword.document.Tokens;
import dev.khabar.keyword.profile.LightStem;
import dev.khabar.lexicon.CorpusCounts;
import dev.khabar.lexicon.CountTable;
import dev.khabar.lexicon.FormColumn;
import dev.khabar.lexicon.StemColumn;
import dev.khabar.lexicon.WordColumn;
import dev.khabar.lexicon.WordList;
import dev.khabar.scan.LetterBuffer;
import dev.khabar.scan.WordScanner;
import dev.khabar.word.StopWords;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Counts words and stems, document after document. */
final class FrequencyCounter {

    private static final Set<String> CLAUSE_OPENERS =
            new HashSet<>(WordList.read(FrequencyCounter.class, "clause-openers.txt"));

    /** What is asked of a word again and again, found once when it is new. */
    private static final byte DEFINITE = 1;

    private static final byte CLAUSE_OPENER = 2;

    private static final byte PREPOSITION = 4;

    private final CountTable words = new CountTable(WordColumn.COUNT, 1 << 12);
    private final CountTable stems = new CountTable(StemColumn.COUNT, 1 << 12);
    private final CountTable forms = new CountTable(FormColumn.COUNT, 1 << 12);
    private final LetterBuffer form = new LetterBuffer();
    private char[] stemBuffer = new char[32];
    private byte[] traits = new byte[1 << 12];
    private int[] stemOf = new int[1 << 12];
    /** Number of the document in which a stem was last seen, in its text and in its title. */
    private long[] inDocument = new long[1 << 12];

    private long[] inTitle = new long[1 << 12];
    /** The same of a written form. */
    private long[] formIn = new long[1 << 12];

    private long documents;

    void add(CharSequence title, CharSequence text) {
        documents++;
        Tokens heading = read(title);
        Tokens body = read(text);
        countForms(title);
        countForms(text);
        for (int i = 0; i < heading.size(); i++) {
            int stem = stemOf[heading.word(i)];
            inTitle[stem] = documents;
            countDocument(stem);
        }
        for (int i = 0; i < body.size(); i++) {
            int stem = stemOf[body.word(i)];
            if (inTitle[stem] == documents) {
                inTitle[stem] = 0;
                stems.add(stem, StemColumn.TITLES, 1);
            }
            countDocument(stem);
        }
    }

    private void countForms(CharSequence text) {
        WordScanner.scan(text, (start, end) -> {
            int length = form.write(text, start, end);
            if (length > 0) {
                countForm(forms.row(form.letters(), 0, length));
            }
        });
    }

    private void countForm(int row) {
        if (row >= formIn.length) {
            formIn = Arrays.copyOf(formIn, row * 2);
        }
        if (formIn[row] != documents) {
            formIn[row] = documents;
            forms.add(row, FormColumn.DOCUMENTS, 1);
        }
    }

    private void countDocument(int stem) {
        if (inDocument[stem] != documents) {
            inDocument[stem] = documents;
            stems.add(stem, StemColumn.DOCUMENTS, 1);
        }
    }

    /** Adds what another one counted. */
    void addAll(FrequencyCounter other) {
        documents += other.documents;
        for (int word = 0; word < other.words.size(); word++) {
            char[] letters = other.words.word(word).toCharArray();
            int mine = number(letters, 0, letters.length);
            for (int column = 0; column < WordColumn.COUNT; column++) {
                words.add(mine, column, other.words.count(word, column));
            }
        }
        stems.addAll(other.stems);
        forms.addAll(other.forms);
    }

    DocumentFrequencies frequencies() {
        return new DocumentFrequencies(new CorpusCounts(documents, words.copy(), stems.copy(), forms.copy()));
    }

    private Tokens read(CharSequence text) {
        Tokens tokens = Tokens.of(text, this::number);
        for (int i = 0; i < tokens.size(); i++) {
            int word = tokens.word(i);
            words.add(word, WordColumn.OCCURRENCES, 1);
            if (tokens.breaksBefore(i)) {
                words.add(word, WordColumn.SEGMENT_START, 1);
            } else if ((traits[tokens.word(i - 1)] & DEFINITE) != 0) {
                words.add(word, WordColumn.AFTER_DEFINITE, 1);
            } else if ((traits[tokens.word(i - 1)] & PREPOSITION) != 0) {
                words.add(word, WordColumn.AFTER_PREPOSITION, 1);
            }
            if (tokens.breaksBefore(i + 1)) {
                words.add(word, WordColumn.SEGMENT_END, 1);
            }
            if (i > 0 && (traits[tokens.word(i - 1)] & CLAUSE_OPENER) != 0) {
                words.add(word, WordColumn.AFTER_CLAUSE_OPENER, 1);
            }
        }
        return tokens;
    }

    private int number(char[] buffer, int from, int to) {
        int known = words.size();
        int word = words.row(buffer, from, to);
        if (word == known) {
            describe(word, buffer, from, to);
        }
        return word;
    }

    private void describe(int word, char[] buffer, int from, int to) {
        if (word == traits.length) {
            traits = Arrays.copyOf(traits, word * 2);
            stemOf = Arrays.copyOf(stemOf, word * 2);
        }
        String letters = new String(buffer, from, to - from);
        boolean definite = letters.startsWith("ال")
                && !StopWords.news().matchFolded(letters).contained();
        boolean preposition =
                StopWords.news().matchFolded(letters).categories().contains(StopWords.Category.PREPOSITION);
        traits[word] = (byte) ((definite ? DEFINITE : 0)
                | (CLAUSE_OPENERS.contains(letters) ? CLAUSE_OPENER : 0)
                | (preposition ? PREPOSITION : 0));
        if (stemBuffer.length < to - from) {
            stemBuffer = new char[(to - from) * 2];
        }
        System.arraycopy(buffer, from, stemBuffer, 0, to - from);
        stemOf[word] = stems.row(stemBuffer, 0, LightStem.stem(stemBuffer, to - from));
        if (stems.size() > inDocument.length) {
            inDocument = Arrays.copyOf(inDocument, stems.size() * 2);
            inTitle = Arrays.copyOf(inTitle, stems.size() * 2);
        }
    }
}
