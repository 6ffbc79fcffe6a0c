package dev.khabar.diacritics;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Random texts of few different letters and marks, so that they often match and nearly match. */
final class DenseTexts {

    private DenseTexts() {}

    /** Texts of up to {@code size} pieces: letters, marks, and now and then what joins or separates graphemes. */
    static Arbitrary<String> upTo(int size) {
        return Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of("ب", "ا", "أ", "ي")),
                        Tuple.of(4, Arbitraries.of("\u064E", "\u064F", "\u0651", "\u0652")),
                        Tuple.of(1, Arbitraries.of("\u0654", "\u0653", "\u0655", "\u0670", "\uD803\uDEFB")),
                        Tuple.of(1, Arbitraries.of("ـ", "\u200D", "\u200F", " ", "\u0600", "\uD83C\uDDE6", "\uD83C")))
                .list()
                .ofMaxSize(size)
                .map(list -> String.join("", list));
    }
}
