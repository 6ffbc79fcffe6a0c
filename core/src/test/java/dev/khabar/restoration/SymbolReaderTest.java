package dev.khabar.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.khabar.restoration.network.Alphabet;
import dev.khabar.restoration.network.Symbols;
import dev.khabar.text.Diacritic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolReaderTest {

    private static final Alphabet ALPHABET = PackagedModel.news().weights().alphabet();
    private static final SymbolReader READER = new SymbolReader(ALPHABET);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "كتب الولد|كتب الولد",
                "كَتَبَ  كـــتب|كتب كتب", // marks, tatweel and runs of spaces
                "في 2014م|في # م",
                "٢٠١٤ ۲۰|# #",
                "CNN العربية|L العربية",
                "قال:\"نعم\"|قال : \" نعم \"",
                "«نعم»، نعم...|\" نعم \" ، نعم . . .",
                "؟ ; — €|؟ ؛ ? ?",
                "ك\u200Dتب\u200F|كتب",
                "پاريس ڨفصة|باريس قفصة",
                "ا\u0654مر ٱلبيت|أمر البيت",
                "#خبر|# خبر",
                "\u064E \u0640|",
                "\uD83D\uDE00|?"
            })
    void textBecomesSymbols(String text, String shown) {
        assertThat(show(READER.read(text, 0))).isEqualTo(shown == null ? "" : shown);
    }

    @Test
    void lettersKnowTheirPlaces() {
        Symbols symbols = READER.read(" فـي\u064E 5", 10);

        assertThat(symbols.place(0)).isEqualTo(11);
        assertThat(symbols.place(1)).isEqualTo(13);
        assertThat(symbols.place(2)).isEqualTo(Symbols.NOWHERE);
        assertThat(symbols.place(3)).isEqualTo(Symbols.NOWHERE);
    }

    @Test
    void alefCarriesNoMark() {
        assertThat(ALPHABET.canCarryMarks(ALPHABET.symbolOf('ا'))).isFalse();
        assertThat(ALPHABET.canCarryMarks(ALPHABET.symbolOf('.'))).isFalse();
        assertThat(ALPHABET.canCarryMarks(ALPHABET.symbolOf('أ'))).isTrue();
    }

    private static String show(Symbols symbols) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < symbols.size(); i++) {
            shown.append(ALPHABET.letter(symbols.symbol(i)));
        }
        return shown.toString();
    }

    /** Whatever version of Unicode the JDK knows. */
    @Test
    void digitsAndWhatIsReadOverAreAsIcuTells() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isDefined(c) && !UCharacter.isDefined(c)) {
                continue; // The JDK's Unicode is newer than ICU's.
            }
            int numeric = UCharacter.getIntPropertyValue(c, UProperty.NUMERIC_TYPE);
            assertThat(Alphabet.isDigit(c))
                    .as("digit U+%04X", c)
                    .isEqualTo(numeric == UCharacter.NumericType.DECIMAL || numeric == UCharacter.NumericType.DIGIT);
            boolean ignorable = c > 0x200B && UCharacter.hasBinaryProperty(c, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
            boolean others = c == 0x00AD || c == 0x061C || c == 0x0640 || Diacritic.of(c) != null;
            assertThat(SymbolReader.isReadOver(c)).as("read over U+%04X", c).isEqualTo(ignorable || others);
        }
    }
}
