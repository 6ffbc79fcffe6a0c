package dev.khabar;

import dev.khabar.text.Diacritic;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random texts for properties: dense in letters and marks, with whatever else UTF-16 can hold between them. */
public final class ArabicTexts {

    /** Few letters, so that words repeat and nearly match. */
    private static final String LETTERS = "كتبايوىأآلرـ";

    private static final String TASHKEEL = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0653\u0654\u0655";

    /** Combining marks of others, joiners, controls, half surrogates, and what makes long graphemes. */
    private static final String OTHERS = "aé\u0301\u200D\u200F\uD83C\uDDE6\uD803\uDEFB\u25CC\u0600\r\n 1.\u200Cﻻﷺ";

    private ArabicTexts() {}

    /** Texts of up to 80 code units. */
    public static Arbitrary<String> any() {
        Arbitrary<Character> marks = Arbitraries.of(Arrays.stream(Diacritic.values())
                        .map(Diacritic::codePoint)
                        .filter(Character::isBmpCodePoint)
                        .toList())
                .map(c -> (char) (int) c);
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(letters(LETTERS))),
                Tuple.of(6, Arbitraries.of(letters(TASHKEEL))),
                Tuple.of(1, marks),
                Tuple.of(2, Arbitraries.of(letters(OTHERS))),
                Tuple.of(1, Arbitraries.chars()));
        return characters.array(char[].class).ofMaxSize(80).map(String::new);
    }

    /** The same without lone surrogates. */
    public static Arbitrary<String> wellFormed() {
        return any().map(text -> text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    private static Character[] letters(String text) {
        return text.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
    }
}
