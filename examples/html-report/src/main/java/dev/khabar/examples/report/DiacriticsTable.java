package dev.khabar.examples.report;

import dev.khabar.diacritics.DiacriticProfile;
import dev.khabar.text.Diacritic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The diacritics of the article.
 *
 * @param letters how many Arabic letters there are
 * @param marked how many of them carry a mark
 * @param percent the same as a share
 * @param verdict the profile in one word
 */
record DiacriticsTable(int letters, int marked, String percent, String verdict, List<Row> rows) {

    /** How often one mark is written. */
    record Row(String glyph, String name, int count) {}

    static DiacriticsTable of(DiacriticProfile profile) {
        return new DiacriticsTable(
                profile.letters(),
                profile.markedLetters(),
                String.format(Locale.ROOT, "%.2f", 100 * profile.share()),
                verdict(profile),
                Arrays.stream(Diacritic.values())
                        .filter(mark -> profile.count(mark) > 0)
                        .map(mark -> new Row(
                                Printable.glyphs(Character.toString(mark.codePoint())),
                                mark.arabicName(),
                                profile.count(mark)))
                        .toList());
    }

    private static String verdict(DiacriticProfile profile) {
        return switch (profile.verdict()) {
            case NONE -> "غير مشكول";
            case SPARSE -> "تشكيل متفرق";
            case PARTIAL -> "تشكيل جزئي";
            case FULL -> "مشكول";
        };
    }
}
