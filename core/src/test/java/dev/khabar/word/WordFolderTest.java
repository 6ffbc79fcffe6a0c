package dev.khabar.word;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.ArabicTexts;
import dev.khabar.LuceneArabic;
import dev.khabar.scan.WordCharacters;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFolderTest {

    @ParameterizedTest
    @CsvSource({
        "أستانا, استانا",
        "إلى, الي",
        "آخر, اخر",
        "ٱلكتاب, الكتاب",
        "الحكومة, الحكومه",
        "بنّاءٌ, بناء",
        "كـــتاب, كتاب",
        "مؤتمر, مؤتمر",
        "کیف, كيف",
        "ﻻ, لا",
        "ﷲ, الله",
        "CNN, cnn",
        "ＣＮＮ, cnn",
        "٢٠٢٥, 2025",
        "۲۰۲۵, 2025",
        "Ǆ, dž",
        "مو\u0654تمر, مؤتمر",
        "هيي\u0654ة, هيئه",
        "كت\u200Fاب, كتاب",
    })
    void foldsToTheFormOfComparison(String word, String folded) {
        assertThat(WordFolder.fold(word)).isEqualTo(folded);
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
        String folded = WordFolder.fold(text);

        assertThat(WordFolder.fold(folded)).isEqualTo(folded);
    }

    /** Where Lucene's normaliser knows a letter, ours folds it to the same, and alef wasla besides. */
    @Test
    void arabicLettersFoldAsLuceneNormalisesThem() {
        LuceneArabic lucene = LuceneArabic.normalizer();
        for (char c = '\u0621'; c <= '\u064A'; c++) {
            if (WordCharacters.classOf(c) == WordCharacters.PART) {
                assertThat(WordFolder.fold("م" + c)).as("U+%04X", (int) c).isEqualTo(lucene.apply("م" + c));
            }
        }
    }

    @Test
    void everyCodePointIsFoldedAtOnce() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String once = WordFolder.fold(Character.toString(c));
            if (!WordFolder.fold(once).equals(once)) {
                assertThat(WordFolder.fold(once)).as("U+%04X", c).isEqualTo(once);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }
}
