package dev.khabar.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.ArabicTexts;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Span;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every preset, and of random sets of rules, for any text. */
class NormalizerPropertiesTest {

    /** Those that say so of themselves. */
    private static final Set<Preset> IDEMPOTENT =
            EnumSet.complementOf(EnumSet.of(Preset.PYARABIC_LAST_HARAKA, Preset.ARABERT, Preset.CAMEL_ARCLEAN));

    @Property(tries = 4000)
    void twiceIsOnce(@ForAll("idempotent") Preset preset, @ForAll("texts") String text) {
        String once = TextNormalizer.of(preset).normalize(text);
        assertThat(TextNormalizer.of(preset).normalize(once)).isSameAs(once);
    }

    /** Arabic that Unicode calls canonically equal looks the same, and so it must be the same afterwards. */
    @Property(tries = 4000)
    void arabicThatIsCanonicallyEqualIsEqualForDisplayAndSearch(@ForAll("arabic") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (Preset preset : Set.of(Preset.DISPLAY, Preset.SEARCH)) {
            TextNormalizer normalizer = TextNormalizer.of(preset);
            assertThat(normalizer.normalize(decomposed)).as("%s", preset).isEqualTo(normalizer.normalize(composed));
        }
    }

    /** CAMeL's map turns one character into one that it deletes. */
    @Property(tries = 1000)
    void arcleanTwiceIsOnceButForThePilcrow(@ForAll("texts") String text) {
        TextNormalizer arclean = TextNormalizer.of(Preset.CAMEL_ARCLEAN);
        String once = arclean.normalize(text.replace('\u204B', ' '));
        assertThat(arclean.normalize(once)).isSameAs(once);
        assertThat(arclean.normalize("\u204B")).isEqualTo("¶");
        assertThat(arclean.normalize("¶")).isEmpty();
    }

    @Property(tries = 4000)
    void alignedTextIsTheNormalisedText(
            @ForAll("normalizers") TextNormalizer normalizer, @ForAll("texts") String text) {
        AlignedText aligned = normalizer.align(text);

        assertThat(aligned.text()).isEqualTo(normalizer.normalize(text));
        assertThat(aligned.original()).isSameAs(text);
    }

    @Property(tries = 2000)
    void placesAreInOrderCoverTheTextAndLeadBack(
            @ForAll("normalizers") TextNormalizer normalizer, @ForAll("texts") String text) {
        AlignedText aligned = normalizer.align(text);

        int start = 0;
        int end = 0;
        for (int i = 0; i < aligned.text().length(); i++) {
            Span there = aligned.toOriginal(new Span(i, i + 1));
            assertThat(there.start()).isGreaterThanOrEqualTo(start);
            assertThat(there.end()).isLessThanOrEqualTo(text.length());
            start = there.start();
            if (!there.isEmpty()) {
                assertThat(there.end()).isGreaterThanOrEqualTo(end);
                end = there.end();
                Span back = aligned.fromOriginal(there);
                assertThat(back.start()).isLessThanOrEqualTo(i);
                // What was deleted between two inserted spaces that became one leads to no character, as documented.
                assertThat(back.end()).isGreaterThanOrEqualTo(back.isEmpty() ? i : i + 1);
            }
        }
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            Span here = aligned.fromOriginal(new Span(i, i + 1));
            assertThat(here.start()).isGreaterThanOrEqualTo(last);
            assertThat(here.end()).isLessThanOrEqualTo(aligned.text().length());
            last = here.start();
        }
    }

    @Property(tries = 2000)
    void whatIsNotChangedIsNotExplained(@ForAll("idempotent") Preset preset, @ForAll("texts") String text) {
        TextNormalizer normalizer = TextNormalizer.of(preset);
        boolean unchanged = normalizer.normalize(text).equals(text);

        assertThat(normalizer.explain(text).isEmpty()).isEqualTo(unchanged);
        assertThat(unchanged && normalizer.align(text).isShifted()).isFalse();
        for (Change change : normalizer.explain(text)) {
            assertThat(preset.rules()).contains(change.rule());
            assertThat(change.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(change.before()).isNotEqualTo(change.after());
        }
    }

    @Property(tries = 4000)
    void inPlaceIsTheSame(@ForAll("normalizers") TextNormalizer normalizer, @ForAll("texts") String text) {
        char[] chars = (text + "\uFFFE").toCharArray();
        int length = normalizer.tryNormalizeInPlace(chars, text.length());

        if (length < 0) {
            assertThat(normalizer.canLengthen()).isTrue();
            assertThat(new String(chars)).isEqualTo(text + '\uFFFE');
        } else {
            assertThat(new String(chars, 0, length)).isEqualTo(normalizer.normalize(text));
            assertThat(chars[text.length()]).isEqualTo('\uFFFE');
        }
    }

    @Property(tries = 2000)
    void presetsWorkOnWordsInPlace(@ForAll("presets") Preset preset, @ForAll("words") String word) {
        TextNormalizer normalizer = TextNormalizer.of(preset);
        char[] chars = word.toCharArray();
        int length = normalizer.tryNormalizeInPlace(chars, chars.length);

        String inPlace = length < 0 ? normalizer.normalize(new String(chars)) : new String(chars, 0, length);
        assertThat(inPlace).isEqualTo(normalizer.normalize(word));
    }

    @Property(tries = 4000)
    void streamingIsTheSame(
            @ForAll("normalizers") TextNormalizer normalizer, @ForAll("texts") String text, @ForAll Random random)
            throws IOException {
        StringWriter out = new StringWriter();
        normalizer.normalize(new Dripping(text, random), out);

        assertThat(out.toString()).isEqualTo(normalizer.normalize(text));
    }

    @Property(tries = 2000)
    void linesCanBeNormalisedOneByOne(@ForAll("texts") String first, @ForAll("texts") String second) {
        for (Preset preset : EnumSet.of(Preset.SEARCH, Preset.DISPLAY, Preset.LUCENE, Preset.CAMEL_ARCLEAN)) {
            TextNormalizer normalizer = TextNormalizer.of(preset);
            assertThat(normalizer.normalize(first + "\n" + second))
                    .isEqualTo(normalizer.normalize(first + "\n")
                            + normalizer.normalize("\n" + second).substring(1));
        }
    }

    @Property(tries = 1000)
    void oneAfterTheOtherIsAChain(
            @ForAll("normalizers") TextNormalizer first,
            @ForAll("normalizers") TextNormalizer second,
            @ForAll("texts") String text) {
        TextNormalizer chain = first.andThen(second);

        assertThat(chain.normalize(text)).isEqualTo(second.normalize(first.normalize(text)));
        AlignedText steps = first.align(text);
        steps = steps.andThen(second.align(steps.text()));
        AlignedText aligned = chain.align(text);
        assertThat(aligned.text()).isEqualTo(steps.text());
        for (int i = 0; i < aligned.text().length(); i++) {
            assertThat(aligned.toOriginal(new Span(i, i + 1))).isEqualTo(steps.toOriginal(new Span(i, i + 1)));
        }
    }

    @Provide
    Arbitrary<Preset> presets() {
        return Arbitraries.of(Preset.values());
    }

    @Provide
    Arbitrary<Preset> idempotent() {
        return Arbitraries.of(IDEMPOTENT);
    }

    /** Presets, and any rules that can stand together. */
    @Provide
    Arbitrary<TextNormalizer> normalizers() {
        return Arbitraries.oneOf(presets().map(TextNormalizer::of), randomRules());
    }

    /** Letters that are folded and letters that are not, often in rows, with marks and tatweel. */
    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.strings()
                .withCharRange('\u0621', '\u065F')
                .withCharRange('\u0670', '\u06D5')
                .withChars(" \u0653\u0654\u0655")
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("أإآٱاةهىيبو\u0640\u064B\u0651\u0670")
                .ofMinLength(1)
                .ofMaxLength(10);
    }

    private static Arbitrary<TextNormalizer> randomRules() {
        return Arbitraries.of(Rule.values()).set().ofMinSize(1).ofMaxSize(6).map(rules -> {
            TextNormalizer.Builder builder = TextNormalizer.builder();
            rules.stream().sorted().forEach(builder::with);
            return builder.build();
        });
    }

    /** Arabic of all kinds, and pieces of what rules look for. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "ـ",
                "ــ",
                " ",
                "  ",
                "\n",
                "\r\n",
                "\u00A0",
                "\t",
                "\u200B",
                "\u200F",
                "\u202B",
                "\u00AD",
                "\u0000",
                "ااا",
                "لل",
                "ببب",
                "ة",
                "ى",
                "ي",
                "ئ",
                "ا\u0654",
                "\u0651\u064E",
                "ا\u064B",
                "\u0670",
                "و\u0670ة",
                "هـ",
                "٣٫٥",
                "1،5",
                "1,000",
                "، ",
                ",",
                "?",
                "؟",
                "\"",
                "«",
                "“",
                "…",
                "...",
                "....",
                "–",
                "٪",
                "ﷺ",
                "ﻻ",
                "ﱛ",
                "\uFE7C",
                "ی",
                "ک",
                "گ",
                "ﷲ",
                "&amp;",
                "&#1575;",
                "&lt",
                "<p>",
                "</p>",
                "<",
                ">",
                "<script>",
                "</script>",
                "<!--",
                "-->",
                "http://a.bc/d",
                "www.x",
                "a@b.cd",
                "@خ",
                "CNN",
                "12",
                "١٢",
                "\uD803\uDEFB",
                "\uD803",
                "\uDEFB",
                "\uD83D\uDE00",
                "É",
                "/",
                "[");
        return Arbitraries.frequencyOf(
                Tuple.of(2, ArabicTexts.any()),
                Tuple.of(3, pieces.list().ofMaxSize(16).map(list -> String.join("", list))),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(12)));
    }

    /** Gives a text in pieces of random size. */
    private static final class Dripping extends Reader {

        private final Reader text;
        private final Random random;

        Dripping(String text, Random random) {
            this.text = new StringReader(text);
            this.random = random;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return text.read(buffer, offset, Math.min(length, 1 + random.nextInt(3)));
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
