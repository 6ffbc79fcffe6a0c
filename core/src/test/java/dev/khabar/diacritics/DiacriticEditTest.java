package dev.khabar.diacritics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.ibm.icu.text.Normalizer2;
import dev.khabar.ArabicTexts;
import dev.khabar.SeedArticle;
import dev.khabar.text.AlignedText;
import dev.khabar.text.Diacritic;
import dev.khabar.text.DiacriticSet;
import dev.khabar.text.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticEditTest {

    private static final DiacriticEdit BEFORE = DiacriticEdit.placeTanwin(TanwinPlacement.BEFORE_ALEF);
    private static final DiacriticEdit AFTER = DiacriticEdit.placeTanwin(TanwinPlacement.AFTER_ALEF);

    @ParameterizedTest
    @CsvSource({
        "كِتَابٌ جَدِيدٌ., كِتَاب جَدِيد.",
        "وَزِيرُ الخَارِجِيَّةِ، قَالَ, وَزِير الخَارِجِيَّة، قَال",
        "كِتَابًا, كِتَابا",
        "كِتَاباً, كِتَابا",
        "هُدًى, هُدى",
        "رَسْمِيًّا, رَسْمِيّا",
        "رَسْمِيًّ, رَسْمِيّ",
        "لَمْ يَكْتُبْ, لَم يَكْتُب",
        "كَتَبُوا, كَتَبُوا",
        "كِتَابُهُ, كِتَابُه",
        "جَدِيـدٌـ, جَدِيـدـ",
        "هٰذِهِ, هٰذِه",
        "12ٌ, 12ٌ",
    })
    void theVowelOfTheLastLetterGoes(String text, String expected) {
        assertThat(DiacriticEdit.stripWordEndings().apply(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "كتاباً, كتابًا",
        "كِتَابَاً, كِتَابًا",
        "هدىً, هدًى",
        "رسميّاً, رسميًّا",
        "رسميَّاً, رسميًّا",
        "شكراً جزيلاً., شكرًا جزيلًا.",
        "سماءاً, سماءًا",
        "كتابًا, كتابًا",
        "كتابِاً, كتابِاً",
        "اً, اً",
        "كتاباًّ, كتاباًّ",
        "أهلاًوسهلاً, أهلاًوسهلًا",
        "ﻫـاً, ﻫًـا",
    })
    void tanwinFathMovesBeforeItsAlef(String text, String expected) {
        assertThat(DiacriticEdit.order().apply(BEFORE.apply(text)))
                .isEqualTo(DiacriticEdit.order().apply(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "كتابًا, كتاباً",
        "هدًى, هدىً",
        "رسميًّا, رسميّاً",
        "رسميًّا، فعلًا, رسميّاً، فعلاً",
        "مدرسةً, مدرسةً",
        "كتاباً, كتاباً",
        "كتابًاَ, كتابًاَ",
    })
    void tanwinFathMovesOntoItsAlef(String text, String expected) {
        assertThat(AFTER.apply(text)).isEqualTo(expected);
    }

    @Test
    void aMovedTanwinPointsBackAtTheLettersItMovedOver() {
        AlignedText moved = BEFORE.align("شكراً لكم");

        assertThat(moved.text()).isEqualTo("شكر\u064Bا لكم");
        assertThat(moved.toOriginal(new Span(0, 5)).cut(moved.original())).isEqualTo("شكراً");
        assertThat(moved.toOriginal(new Span(6, 9)).cut(moved.original())).isEqualTo("لكم");
    }

    @ParameterizedTest
    @CsvSource({
        "م\u064E\u0651د, م\u0651\u064Eد",
        "ا\u064E\u0654, ا\u0654\u064E",
        "م\u064B\u0651, م\u0651\u064B",
        "ه\u0670\u064E, ه\u064E\u0670",
        "ا\u0653\u0654, ا\u0653\u0654",
        "ل\u06E1\u0651, ل\u0651\u06E1",
        "م\u064E, م\u064E",
    })
    void marksComeInTheOrderOfTyping(String text, String expected) {
        assertThat(DiacriticEdit.order().apply(text)).isEqualTo(expected);
    }

    @Test
    void faultyMarksGoAllOrByKind() {
        String text = "\u064Eدائما\u064E\u064B\u064B ّ";

        assertThat(DiacriticEdit.clean().apply(text)).isEqualTo("دائما\u064B ");
        assertThat(DiacriticEdit.clean(MarkFault.Kind.ORPHAN).apply(text)).isEqualTo("دائما\u064E\u064B\u064B ");
        assertThat(DiacriticEdit.clean(MarkFault.Kind.REPEATED, MarkFault.Kind.CONTRADICTED)
                        .apply(text))
                .isEqualTo("\u064Eدائما\u064B ّ");
    }

    @Test
    void editsFollowOneAnother() {
        DiacriticEdit edit = DiacriticEdit.clean()
                .andThen(DiacriticEdit.order())
                .andThen(BEFORE)
                .andThen(DiacriticEdit.strip(DiacriticSet.TASHKEEL.without(DiacriticSet.NEWS_STYLE)));
        String text = "كِتَابَاًً مُهِمّاً";

        assertThat(edit.apply(text)).isEqualTo("كتابًا مهمًّا".replace("\u064B\u0651", "\u0651\u064B"));
        assertThat(edit.align(text).toOriginal(new Span(7, 13)).cut(text)).isEqualTo("مُهِمّاً");
        assertThat(edit).asString().startsWith("clean[ORPHAN, REPEATED, CONTRADICTED], then order, then placeTanwin");
    }

    @Test
    void aTextWithNothingToChangeIsTheSameObject() {
        String text = SeedArticle.text();

        for (DiacriticEdit edit : edits()) {
            if (!(edit instanceof Removal)) {
                assertThat(edit.apply(text)).as(edit.toString()).isSameAs(text);
            }
        }
    }

    @Test
    void aLetterWithAHundredThousandMarksIsRead() {
        String text = "م" + "\u064E\u0651\u0655\u06E1".repeat(25_000) + "ا\u064B";

        assertThat(DiacriticEdit.clean().apply(text)).isEqualTo("م\u064E\u0651\u0655\u06E1ا\u064B");
        assertThat(DiacriticEdit.order().apply(text))
                .isEqualTo("م"
                        + "\u0655".repeat(25_000)
                        + "\u0651".repeat(25_000)
                        + "\u064E".repeat(25_000)
                        + "\u06E1".repeat(25_000)
                        + "ا\u064B");
        assertThat(BEFORE.apply(text)).isEqualTo(text);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        for (DiacriticEdit edit : edits()) {
            assertThatNullPointerException().isThrownBy(() -> edit.apply(null)).withMessage("text");
            assertThatNullPointerException().isThrownBy(() -> edit.align(null)).withMessage("text");
        }
        assertThatNullPointerException()
                .isThrownBy(() -> DiacriticEdit.strip(null))
                .withMessage("marks");
        assertThatNullPointerException()
                .isThrownBy(() -> DiacriticEdit.placeTanwin(null))
                .withMessage("placement");
    }

    @Property
    void everyEditIsIdempotentAndLeavesTheLettersAlone(
            @ForAll("wellFormedTexts") String text, @ForAll("edits") DiacriticEdit edit) {
        String edited = edit.apply(text);

        assertThat(edit.apply(edited)).isEqualTo(edited);
        assertThat(DiacriticSet.ALL.removeFrom(edited)).isEqualTo(DiacriticSet.ALL.removeFrom(text));
    }

    @Property
    void theAlignedEditGivesTheSameTextAndEveryLetterItsPlace(
            @ForAll("texts") String text, @ForAll("edits") DiacriticEdit edit) {
        AlignedText aligned = edit.align(text);

        assertThat(aligned.text()).isEqualTo(edit.apply(text));
        for (int i = 0; i < aligned.text().length(); i++) {
            Span place = aligned.toOriginal(new Span(i, i + 1));
            assertThat(place.cut(text)).contains(aligned.text().substring(i, i + 1));
        }
    }

    @Property
    void orderedTextIsCanonicallyTheSame(@ForAll("texts") String text) {
        Normalizer2 nfd = Normalizer2.getNFDInstance();

        assertThat(nfd.normalize(DiacriticEdit.order().apply(text))).isEqualTo(nfd.normalize(text));
    }

    @Property
    void marksOfOneLetterAreOrderedTheSameHoweverUnicodeOrdersThem(@ForAll("marks") String marks) {
        String text = "م" + marks;

        assertThat(DiacriticEdit.order().apply(Normalizer2.getNFDInstance().normalize(text)))
                .isEqualTo(DiacriticEdit.order().apply(text));
    }

    @Property
    void tanwinComesBack(@ForAll("texts") String text) {
        DiacriticEdit order = DiacriticEdit.order();
        String plain = text.replaceAll("[^\u0621-\u063A\u0641-\u0652 ]", "");
        String before = BEFORE.apply(plain);

        assertThat(order.apply(BEFORE.apply(AFTER.apply(before)))).isEqualTo(order.apply(before));
    }

    private static DiacriticEdit[] edits() {
        return new DiacriticEdit[] {
            DiacriticEdit.strip(DiacriticSet.TASHKEEL),
            DiacriticEdit.stripWordEndings(),
            DiacriticEdit.clean(),
            DiacriticEdit.clean(MarkFault.Kind.ORPHAN),
            DiacriticEdit.order(),
            BEFORE,
            AFTER,
            DiacriticEdit.clean().andThen(DiacriticEdit.order())
        };
    }

    @Provide("edits")
    Arbitrary<DiacriticEdit> anyEdit() {
        return Arbitraries.of(edits());
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(Diacritic.values())
                .map(mark -> Character.toString(mark.codePoint()))
                .list()
                .ofMaxSize(30)
                .map(list -> String.join("", list));
    }

    /** Between the halves of a surrogate pair, taking a mark out would make a character that was not there. */
    @Provide
    Arbitrary<String> wellFormedTexts() {
        return ArabicTexts.wellFormed();
    }

    @Provide
    Arbitrary<String> texts() {
        return ArabicTexts.any();
    }
}
