package dev.khabar.restoration;

import dev.khabar.restoration.form.Proclitics;
import dev.khabar.text.ArabicCharacters;
import dev.khabar.text.Diacritic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How words are mostly read in news, the last letter aside.
 *
 * <p>A file of them is UTF-8, a marked word a line; {@code #} begins a comment. Immutable.
 */
final class UsualReadings {

    static final UsualReadings NONE = new UsualReadings(Map.of());

    private final Map<String, LetterMarks[]> readings;

    private UsualReadings(Map<String, LetterMarks[]> readings) {
        this.readings = readings;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if it is not UTF-8
     */
    static UsualReadings read(byte[] bytes, String source) throws IOException {
        Map<String, LetterMarks[]> readings = new HashMap<>();
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(readings, line));
        } catch (CharacterCodingException e) {
            throw new IOException(source + ": not UTF-8", e);
        }
        return new UsualReadings(readings);
    }

    private static void add(Map<String, LetterMarks[]> readings, String marked) {
        StringBuilder letters = new StringBuilder();
        List<LetterMarks> marks = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            if (ArabicCharacters.isLetter(marked.charAt(i))) {
                letters.append(marked.charAt(i));
                marks.add(marksAt(marked, i + 1));
            }
        }
        readings.put(letters.toString(), marks.toArray(LetterMarks[]::new));
    }

    private static LetterMarks marksAt(String marked, int start) {
        boolean shadda = false;
        Diacritic vowel = null;
        for (int i = start; i < marked.length(); i++) {
            Diacritic mark = Diacritic.of(marked.charAt(i));
            if (mark == null) {
                break;
            }
            shadda |= mark == Diacritic.SHADDA;
            vowel = mark == Diacritic.SHADDA ? vowel : mark;
        }
        return LetterMarks.of(shadda, vowel);
    }

    /**
     * The letters of a word, but its last one, that carry other marks than usual: without those that carry a sukun, if there
     * are others.
     */
    List<Integer> lettersThatDiffer(WordReading word) {
        LetterMarks[] usual = usualOf(word);
        List<Integer> all = new ArrayList<>();
        List<Integer> telling = new ArrayList<>();
        for (int i = 0; usual != null && i < word.length() - 1; i++) {
            int inUsual = i - (word.length() - usual.length);
            LetterMarks marks = word.choice(i).marks();
            if (inUsual >= 0 && word.canCarryMarks(i) && marks != LetterMarks.NONE && marks != usual[inUsual]) {
                all.add(i);
                if (marks != LetterMarks.SUKUN) {
                    telling.add(i);
                }
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    /** Of the word, or of what follows its proclitics. */
    private LetterMarks @Nullable [] usualOf(WordReading word) {
        String letters = word.letters();
        for (int start : Proclitics.ends(letters)) {
            LetterMarks[] usual = readings.get(letters.substring(start));
            if (usual != null) {
                return usual;
            }
        }
        return null;
    }
}
