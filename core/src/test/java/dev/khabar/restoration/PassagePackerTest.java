package dev.khabar.restoration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.restoration.network.Alphabet;
import dev.khabar.restoration.network.Passage;
import dev.khabar.restoration.network.Symbols;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassagePackerTest {

    private static final Alphabet ALPHABET = PackagedModel.news().weights().alphabet();
    private static final SymbolReader READER = new SymbolReader(ALPHABET);
    /** The boundaries around a passage, and a mark and another boundary before one that begins a sentence. */
    private static final int AROUND = 2;

    private static final int BEFORE = 2;
    /** A space and a full stop behind a passage that ends without a mark. */
    private static final int STOP = 2;

    @Test
    void sentencesShareAPassageWhileTheyFit() {
        List<Passage> passages = pack("كتب ".repeat(50), "درس ".repeat(60), "قرأ ".repeat(70));

        assertThat(passages)
                .extracting(Passage::length)
                .containsExactly(199 + 1 + 239 + STOP + BEFORE + AROUND, 279 + STOP + BEFORE + AROUND);
    }

    @Test
    void aBoundaryStandsWhereTheLineBreaks() {
        List<Passage> passages = new ArrayList<>();
        PassagePacker packer = new PassagePacker(ALPHABET, passages::add);
        packer.add(READER.read("كتب", 0), false);
        packer.add(READER.read("درس", 4), false);
        packer.add(READER.read("قرأ", 8), true);
        packer.finish();

        Symbols symbols = passages.get(0).symbols();
        assertThat(symbols.symbol(BEFORE)).isEqualTo(Alphabet.BOUNDARY);
        assertThat(symbols.symbol(BEFORE + 4)).isEqualTo(Alphabet.SPACE);
        assertThat(symbols.symbol(BEFORE + 8)).isEqualTo(Alphabet.BOUNDARY);
        assertThat(symbols.symbol(BEFORE + 12 + STOP)).isEqualTo(Alphabet.BOUNDARY);
    }

    @Test
    void aPassageWithoutAMarkAtItsEndIsReadWithAFullStopThatIsNotKept() {
        Passage bare = pack("كتب").get(0);
        Passage marked = pack("كتب.").get(0);

        assertThat(symbols(bare)).isEqualTo(symbols(marked));
        assertThat(bare.to() - bare.from()).isEqualTo(3);
        assertThat(marked.to() - marked.from()).isEqualTo(5);
        assertThat(pack("كتب؟").get(0).length()).isEqualTo(marked.length());
    }

    private static List<Integer> symbols(Passage passage) {
        List<Integer> symbols = new ArrayList<>();
        for (int i = 0; i < passage.length(); i++) {
            symbols.add(passage.symbols().symbol(i));
        }
        return symbols;
    }

    @Test
    void aLineOfAColonStandsBeforeWhatBeginsASentenceAndNotBeforeWhatGoesOnWithOne() {
        List<Passage> passages = pack("كتب ".repeat(400));

        assertThat(passages.get(0).from()).isEqualTo(BEFORE + 1);
        assertThat(passages.get(0).symbols().symbol(0)).isEqualTo(Alphabet.BOUNDARY);
        assertThat(passages.get(0).symbols().symbol(1)).isEqualTo(ALPHABET.symbolOf(':'));
        assertThat(passages.get(1).symbols().symbol(1)).isNotEqualTo(ALPHABET.symbolOf(':'));
    }

    /** Also without any space, and with lengths around those that matter. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 150, 151, 299, 300, 301, 1000, 20_000})
    void everySymbolIsKeptOnce(int words) {
        for (String word : List.of("كتب ", "كتاب")) {
            Symbols all = READER.read(word.repeat(words), 0);
            StringBuilder kept = new StringBuilder();
            for (Passage passage : pack(word.repeat(words))) {
                assertThat(passage.length()).isLessThanOrEqualTo(PassagePacker.LONGEST + STOP + BEFORE + AROUND);
                for (int i = passage.from(); i < passage.to(); i++) {
                    kept.append(passage.symbols().symbol(i)).append(' ');
                }
            }
            StringBuilder expected = new StringBuilder();
            for (int i = 0; i < all.size(); i++) {
                expected.append(all.symbol(i)).append(' ');
            }
            assertThat(kept.toString()).isEqualTo(expected.toString());
        }
    }

    @Test
    void aLongSentenceIsCutAtSpacesWithContext() {
        List<Passage> passages = pack("كتب ".repeat(400));

        assertThat(passages).hasSizeGreaterThan(2);
        for (Passage passage : passages.subList(1, passages.size() - 1)) {
            assertThat(passage.from()).isEqualTo(PassagePacker.CONTEXT + 1);
            assertThat(passage.length() - passage.to()).isGreaterThanOrEqualTo(PassagePacker.CONTEXT);
            assertThat(passage.symbols().symbol(passage.from())).isEqualTo(Alphabet.SPACE);
        }
    }

    private static List<Passage> pack(String... sentences) {
        List<Passage> passages = new ArrayList<>();
        PassagePacker packer = new PassagePacker(ALPHABET, passages::add);
        for (String sentence : sentences) {
            packer.add(READER.read(sentence, 0), false);
        }
        packer.finish();
        return passages;
    }
}
