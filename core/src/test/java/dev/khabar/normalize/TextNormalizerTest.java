package dev.khabar.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.SeedArticle;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextNormalizerTest {

    private static final TextNormalizer SEARCH = TextNormalizer.of(Preset.SEARCH);

    @ParameterizedTest
    @EnumSource(Preset.class)
    void normalTextComesBackAsTheSameObject(Preset preset) {
        String once = TextNormalizer.of(preset).normalize(SeedArticle.text());
        // Spaces that AraBERT's way sets around symbols are set again and taken away again.
        if (preset != Preset.ARABERT) {
            assertThat(TextNormalizer.of(preset).normalize(once)).isSameAs(once);
        }
        assertThat(TextNormalizer.of(preset).normalize("خبر")).isEqualTo("خبر");
    }

    @Test
    void anyCharSequenceWillDo() {
        assertThat(SEARCH.normalize(CharBuffer.wrap("أخبار"))).isEqualTo("اخبار");
        assertThat(SEARCH.align(CharBuffer.wrap("أخبـار")).text()).isEqualTo("اخبار");
    }

    @Test
    void aSpanOfTheResultLeadsToWhatMadeIt() {
        String text = "قال النبيّ ﷺ: هـذا";
        AlignedText aligned = SEARCH.align(text);

        assertThat(aligned.text()).isEqualTo("قال النبي صلي الله عليه وسلم: هذا");
        assertThat(original(aligned, "النبي")).isEqualTo("النبي");
        assertThat(original(aligned, "عليه")).isEqualTo("ﷺ");
        assertThat(original(aligned, "هذا")).isEqualTo("هـذا");
        assertThat(original(SEARCH.align("خبر جدااااا  مهم"), "جدا ")).isEqualTo("جدااااا  ");
        assertThat(aligned.fromOriginal(new Span(11, 12)).cut(aligned.text())).isEqualTo("صلي الله عليه وسلم");
    }

    @Test
    void placesLeadBackThroughAChain() {
        TextNormalizer chain = TextNormalizer.builder()
                .with(Rule.HTML_TAGS, Rule.HTML_ENTITIES)
                .build()
                .andThen(SEARCH);
        AlignedText aligned = chain.align("<b>&#1571;خبـار</b>");

        assertThat(aligned.text()).isEqualTo("اخبار");
        assertThat(original(aligned, "اخ")).isEqualTo("&#1571;خ");
        assertThat(original(aligned, "اخبار")).isEqualTo("&#1571;خبـار");
        assertThat(chain.normalize("<b>&#1571;خبـار</b>")).isEqualTo("اخبار");
        assertThat(chain)
                .hasToString("TextNormalizer[HTML_TAGS, HTML_ENTITIES] then "
                        + SEARCH.toString().substring(14));
    }

    private static String original(AlignedText aligned, String part) {
        int start = aligned.text().indexOf(part);
        return aligned.toOriginal(new Span(start, start + part.length()))
                .cut(aligned.original())
                .toString();
    }

    @Test
    void explainTellsEachRuleWithWhatItFoundAndLeft() {
        assertThat(SEARCH.explain("ﻷمّة  ٣"))
                .containsExactly(
                        new Change(Rule.PRESENTATION_FORMS, new Span(0, 1), "ﻷ", "لأ"),
                        new Change(Rule.ALEF_HAMZA_ABOVE, new Span(0, 1), "أ", "ا"),
                        new Change(Rule.SHADDA, new Span(2, 3), "\u0651", ""),
                        new Change(Rule.TEH_MARBUTA_TO_HEH, new Span(3, 4), "ة", "ه"),
                        new Change(Rule.SPACES_COLLAPSED, new Span(4, 6), "  ", " "),
                        new Change(Rule.DIGITS_TO_ASCII, new Span(6, 7), "٣", "3"));
    }

    @Test
    void explainTellsOfLettersThatChangeAfterTheyWereWritten() {
        TextNormalizer display = TextNormalizer.of(Preset.DISPLAY);

        assertThat(display.explain("ا\u064E\u0654"))
                .containsExactly(
                        new Change(Rule.COMPOSITION, new Span(0, 1), "ا", "أ"),
                        new Change(Rule.COMPOSITION, new Span(2, 3), "\u0654", ""));
        assertThat(display.explain("د\u0651\u064E"))
                .containsExactly(
                        new Change(Rule.MARK_ORDER, new Span(1, 2), "\u0651", "\u064E"),
                        new Change(Rule.MARK_ORDER, new Span(2, 3), "\u064E", "\u0651"));
        assertThat(display.explain("خبر")).isEmpty();
    }

    @Test
    void inPlaceWorksOnTheFirstCharactersOnly() {
        char[] term = "أخبـارٌ!أ".toCharArray();
        int length = TextNormalizer.of(Preset.LUCENE).tryNormalizeInPlace(term, 7);

        assertThat(new String(term, 0, length)).isEqualTo("اخبار");
        assertThat(term[8]).isEqualTo('أ');
    }

    @Test
    void inPlaceIsRefusedWhereTheTextMayGrow() {
        char[] praised = "محمدﷺ".toCharArray();
        char[] word = "إدارةٌ".toCharArray();

        assertThat(SEARCH.canLengthen()).isTrue();
        assertThat(SEARCH.tryNormalizeInPlace(praised, praised.length)).isEqualTo(-1);
        assertThat(new String(praised)).isEqualTo("محمدﷺ");
        assertThat(SEARCH.tryNormalizeInPlace(word, word.length)).isEqualTo(5);
        assertThat(new String(word, 0, 5)).isEqualTo("اداره");
        assertThat(TextNormalizer.of(Preset.ARABERT).tryNormalizeInPlace(word, 5))
                .isEqualTo(-1);
        assertThatThrownBy(() -> TextNormalizer.of(Preset.LUCENE).tryNormalizeInPlace(new char[1], 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void decomposedLettersMeetTheRulesOfTheirComposedForm() {
        TextNormalizer hamza = TextNormalizer.builder()
                .with(Rule.COMPOSITION, Rule.HAMZA_FORMS_TO_HAMZA)
                .build();

        assertThat(hamza.normalize("قرا\u0653ن"))
                .isEqualTo(hamza.normalize("قرآن"))
                .isEqualTo("قرءءن");
    }

    @Test
    void aTatweelThatCarriesAHamzaIsALetter() {
        assertThat(SEARCH.normalize("شَيْـًٔا")).isEqualTo(SEARCH.normalize("شيئا"));
        assertThat(TextNormalizer.of(Preset.DISPLAY).normalize("شَيْـًٔا كتـــاب"))
                .isEqualTo("شَيْئًا كتاب");
    }

    @Test
    void displayIsIdempotentWithMoreTatweelsAndMarksThanALetterCanBear() {
        TextNormalizer display = TextNormalizer.of(Preset.DISPLAY);
        for (int count : new int[] {15, 25, 45, 90}) {
            for (String part : new String[] {"ـ\u064E", "ـ\u0651ــ", "\u200Dـ", "ـ\u064E\u0654"}) {
                String once = display.normalize("كتا" + part.repeat(count) + "ب");
                assertThat(display.normalize(once)).isEqualTo(once);
            }
        }
        assertThat(display.normalize("كتا" + "ـ\u064E".repeat(25) + "ب")).doesNotContain("ـ");
    }

    @Test
    void searchIsIdempotentWithMarksOfASurrogatePairAmongLettersAndSpaces() {
        String mark = "\uD803\uDEFC";
        for (String marks : new String[] {mark, mark + mark, "\uD803" + mark + "\uDEFC", "\uD803\u200F\uDEFC"}) {
            assertThat(SEARCH.normalize("م\n" + marks + " ك")).isEqualTo("م\nك");
            assertThat(SEARCH.normalize("عا" + marks + "اا")).isEqualTo(SEARCH.normalize("عااا"));
        }
    }

    @Test
    void rulesOfOneChoiceTakeEachOthersPlaceButNotInOneCall() {
        TextNormalizer.Builder builder = TextNormalizer.builder(Preset.SEARCH).with(Rule.TEH_MARBUTA_TO_TEH);

        assertThat(builder.build().normalize("مدينة")).isEqualTo("مدينت");
        assertThat(builder.without(Rule.TEH_MARBUTA_TO_TEH, Rule.TATWEEL)
                        .build()
                        .normalize("مديـنة"))
                .isEqualTo("مديـنة");
        assertThatThrownBy(() -> builder.with(Rule.DIGITS_TO_ASCII, Rule.DIGITS_TO_PERSIAN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "DIGITS_TO_PERSIAN and DIGITS_TO_ASCII exclude each other: one of the choice DIGITS at a time");
    }

    @Test
    void theOrderOfAskingDoesNotMatter() {
        TextNormalizer one = TextNormalizer.builder()
                .with(Rule.LOOK_ALIKES)
                .with(Rule.COMPOSITION)
                .build();
        TextNormalizer other = TextNormalizer.builder()
                .with(Rule.COMPOSITION, Rule.LOOK_ALIKES)
                .build();

        assertThat(one).hasToString(other.toString()).hasToString("TextNormalizer[COMPOSITION, LOOK_ALIKES]");
    }

    @Test
    void doublingWordsAreTheCallersToChoose() {
        TextNormalizer normalizer = TextNormalizer.builder()
                .with(Rule.ELONGATION_TO_ONE)
                .doublingWords(Set.of("سسو"))
                .build();

        assertThat(normalizer.normalize("سسسسسو اللللذين")).isEqualTo("سسو الذين");
    }

    @Test
    void noRulesChangeNothing() {
        String text = "أَ ﷺ\u0000\uD800";
        assertThat(TextNormalizer.builder().build().normalize(text)).isSameAs(text);
        assertThat(TextNormalizer.builder().build().align(text).isShifted()).isFalse();
    }

    @Test
    void streamsStayOpenAndTheirErrorsPassThrough() throws IOException {
        boolean[] closed = {false};
        CharArrayWriter out = new CharArrayWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        SEARCH.normalize(new StringReader("أخبار\nأولى"), out);

        assertThat(out).hasToString("اخبار\nاولي");
        assertThat(closed[0]).isFalse();
        assertThatThrownBy(() -> SEARCH.normalize(new Failing(), out))
                .isInstanceOf(IOException.class)
                .hasMessage("torn cable");
    }

    /** Lines of markup are passed on while they come, not held to the end. */
    @Test
    void markupIsStreamedLineByLine() throws IOException {
        TextNormalizer tags = TextNormalizer.builder().with(Rule.HTML_TAGS).build();
        String line = "<p>خبر <b>عاجل</b></p>\n";
        int[] longest = {0};
        StringBuilder all = new StringBuilder();
        tags.normalize(new StringReader(line.repeat(5000)), new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) {
                longest[0] = Math.max(longest[0], length);
                all.append(buffer, offset, length);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });

        assertThat(all.toString()).isEqualTo("\nخبر عاجل\n\n".repeat(5000));
        assertThat(longest[0]).isLessThan(20_000);
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> TextNormalizer.of(null))
                .withMessage("preset");
        assertThatNullPointerException()
                .isThrownBy(() -> TextNormalizer.builder(null))
                .withMessage("preset");
        assertThatNullPointerException()
                .isThrownBy(() -> SEARCH.normalize((CharSequence) null))
                .withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> SEARCH.align(null)).withMessage("text");
        assertThatNullPointerException().isThrownBy(() -> SEARCH.explain(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> SEARCH.tryNormalizeInPlace(null, 0))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> SEARCH.normalize(null, new CharArrayWriter()))
                .withMessage("in");
        assertThatNullPointerException()
                .isThrownBy(() -> SEARCH.normalize(new StringReader(""), null))
                .withMessage("out");
        assertThatNullPointerException().isThrownBy(() -> SEARCH.andThen(null)).withMessage("next");
        assertThatNullPointerException()
                .isThrownBy(() -> TextNormalizer.builder().with((Iterable<Rule>) null))
                .withMessage("more");
        assertThatNullPointerException()
                .isThrownBy(() -> TextNormalizer.builder().with((Rule) null))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> TextNormalizer.builder().without((Rule) null))
                .withMessage("rule");
        assertThatNullPointerException()
                .isThrownBy(() -> TextNormalizer.builder().without((Rule[]) null))
                .withMessage("fewer");
        assertThatNullPointerException()
                .isThrownBy(() -> TextNormalizer.builder().doublingWords(null))
                .withMessage("words");
    }

    private static final int LONG = 1_500_000;

    /** Sizes at which anything worse than linear would not come to an end. */
    @ParameterizedTest
    @EnumSource(Preset.class)
    void endlessRunsOfAnythingAreSoonDone(Preset preset) throws IOException {
        TextNormalizer normalizer = TextNormalizer.of(preset);
        int size = 100_000;
        for (String piece : List.of(
                "\u064E",
                "\u0651\u064E",
                "\u0670",
                "ـ",
                "ـ\u064E",
                "ا\u0654",
                "م",
                "مع",
                " ",
                "\n ",
                "\u200B",
                "\u200B ",
                "لل\u064E",
                ".",
                "1٫",
                "،1",
                "<",
                "<a",
                "<!--",
                "<script>",
                "&",
                "&a",
                "&#1",
                "@",
                "a@b",
                "http://",
                "www",
                "a.bc",
                ".com",
                "\uD803",
                "\uD803\uDEFB",
                "ﷺ",
                "\"",
                "ي\u064E",
                "ة ")) {
            String text = piece.repeat(size / piece.length());
            String result = normalizer.normalize(text);
            assertThat(normalizer.align(text).text()).hasSameSizeAs(result);
            CharArrayWriter out = new CharArrayWriter();
            normalizer.normalize(new StringReader(text), out);
            assertThat(out.size()).isEqualTo(result.length());
        }
    }

    /** Runs of what could begin an address, and addresses: a search to the end from each of them would take minutes. */
    @ParameterizedTest
    @EnumSource(Preset.class)
    void newsFullOfNumbersAndNamesIsSoonDone(Preset preset) {
        TextNormalizer normalizer = TextNormalizer.of(preset);
        for (String piece : List.of("خبر 2024 ", "خبر khabar ", "خبر a.bc ", "http 2024 ", "www. ", "a@b ")) {
            String text = piece.repeat(LONG / piece.length());
            assertThat(normalizer.normalize(text)).isNotEmpty();
        }
    }

    private static final class Failing extends Reader {
        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("torn cable");
        }

        @Override
        public void close() {}
    }

    /** Written as ا and آ, three alefs in a row would be one the next time. */
    @Test
    void aHamzaOnATatweelMakesNoThirdAlef() {
        TextNormalizer search = TextNormalizer.of(Preset.SEARCH);

        assertThat(search.normalize("ا\u0640\u0654اا")).isEqualTo("اياا");
        assertThat(search.normalize("اياا")).isEqualTo("اياا");
        assertThat(search.normalize("ف\u064E\u0640\u0654امنوا")).isEqualTo("فامنوا");
    }
}
