package dev.khabar.keyword;

import static dev.khabar.keyword.Measured.value;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameChainsTest {

    @ParameterizedTest
    @CsvSource({
        "زار محمد بن سالم الحربي المدينة, محمد بن سالم الحربي, محمد بن سالم",
        "وصل أحمد نجيب مساء, أحمد نجيب, أحمد",
        "وصل جومارت توكاييف أمس, جومارت توكاييف, توكاييف",
        "أطلق الرئيس الكازاخي قاسم جومارت توكاييف في المدينة, قاسم جومارت توكاييف, جومارت توكاييف",
        "وصل تميم بن حمد آل ثاني أمس, تميم بن حمد آل ثاني, تميم بن حمد",
        "قال محمد حسين هيكل في مقاله, محمد حسين هيكل, محمد حسين",
        "كتب محمد نجيب جمعة, محمد نجيب جمعة, محمد نجيب",
        "قال محمد نجيب هادي أمس, محمد نجيب هادي, محمد نجيب",
        "افتتح وزير المياه والري رائد أبو السعود السد, رائد أبو السعود, أبو السعود",
        "وصل فيصل اليماني أمس, فيصل اليماني, فيصل",
        "سجل تشابي ألونسو هدفا, تشابي ألونسو, ألونسو"
    })
    void aNameIsKnownWholeAndCut(String text, String whole, String cut) {
        assertThat(value(text, whole, Feature.WHOLE_NAME)).isEqualTo(1);
        assertThat(value(text, cut, Feature.CUT_NAME)).isEqualTo(1);
    }

    /** A common word closes a name only behind two known ones, and where nothing goes on. */
    @ParameterizedTest
    @CsvSource({
        "قال محمد حسين كتابه في المعرض, محمد حسين",
        "كتب محمد نجيب نيابة عن الجميع, محمد نجيب",
        "شاهد محمد نجيب سفينة بيضاء, محمد نجيب"
    })
    void aCommonWordThatGoesOnIsNoPartOfAName(String text, String whole) {
        assertThat(value(text, whole, Feature.WHOLE_NAME)).isEqualTo(1);
    }

    /** A و before a hamza is the conjunction, where one before another letter might begin a name. */
    @Test
    void aVerbBehindAConjunctionIsNoPartOfAName() {
        assertThat(value("صعد أبو قبيس وأطل على المدينة", "أبو قبيس", Feature.WHOLE_NAME))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"افتتح ميناء الصيد أمس, ميناء الصيد", "أحمد في المدينة, أحمد", "خطة 2025 الجديدة, خطة 2025"})
    void whatIsNoNameIsNone(String text, String phrase) {
        assertThat(value(text, phrase, Feature.WHOLE_NAME)).isZero();
        assertThat(value(text, phrase, Feature.CUT_NAME)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "قال الوزير سمير لطيف أمس, سمير لطيف, 1",
        "قال رئيس الوزراء الفرنسي سمير لطيف أمس, سمير لطيف, 1",
        "قال الرجل الفرنسي سمير لطيف أمس, سمير لطيف, 0",
        "حضر الوزير، سمير لطيف أمس, سمير لطيف, 0"
    })
    void aNameMayStandBehindAnOffice(String text, String name, double share) {
        assertThat(value(text, name, Feature.ROLE_BEFORE)).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        "أمس جاويلت كوراندي, جاويلت كوراندي, 1",
        "كما وسيشارك سيعالجون كوراندي, سيعالجون كوراندي, 0",
        "قد يعالجون كوراندي, يعالجون كوراندي, 0",
        "قد نواجه كوراندي, نواجه كوراندي, 0",
        "كان احتفالا كوراندي, احتفالا كوراندي, 0"
    })
    void aFormOfAKnownWordOpensNoForeignName(String text, String name, double share) {
        assertThat(value(text, name, Feature.WHOLE_NAME)).isEqualTo(share);
    }

    @Test
    void aCommonNounIsNoSurname() {
        assertThat(value("قال سمير نجيب الغرب يراقب", "سمير نجيب", Feature.WHOLE_NAME))
                .isEqualTo(1);
        assertThat(value("قال سمير نجيب الغربي يوم", "سمير نجيب الغربي", Feature.WHOLE_NAME))
                .isEqualTo(1);
    }

    @Test
    void anOfficeWithoutAName() {
        String text = "قال وزير النقل في العاصمة إن الوزير سمير نجيب يعود";
        assertThat(value(text, "وزير النقل", Feature.ROLE_WITHOUT_NAME)).isEqualTo(1);
        assertThat(value(text, "وزير النقل", Feature.PREPOSITION_AFTER)).isEqualTo(1);
        assertThat(value(text, "الوزير", Feature.ROLE_ALONE)).isEqualTo(1);
        assertThat(value(text, "الوزير سمير نجيب", Feature.ROLE_WITHOUT_NAME)).isZero();
        assertThat(value(text, "سمير نجيب", Feature.NAME_POSITION))
                .isEqualTo(value(text, "سمير نجيب", Feature.FIRST_POSITION));
        assertThat(value(text, "وزير النقل", Feature.NAME_POSITION)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "أقيمت على ملعب الأمير محمد بن فهد أمس, محمد بن فهد, 1",
        "وصل الأمير محمد بن فهد أمس, محمد بن فهد, 0",
        "الأمير محمد بن فهد أمس, محمد بن فهد, 0",
        "وصل إلى ملعب. الأمير محمد بن فهد أمس, محمد بن فهد, 0",
        "وصل إلى ملعب الأمير: محمد بن فهد أمس, محمد بن فهد, 0",
        "وصل إلى الملعب الأمير محمد بن فهد أمس, محمد بن فهد, 0",
        "محمد بن فهد أمس, محمد بن فهد, 0"
    })
    void aThingMayBeNamedAfterAPerson(String text, String name, double share) {
        assertThat(value(text, name, Feature.NAME_OF_A_THING)).isEqualTo(share);
    }

    @Test
    void aNameBehindAnOfficeIsOneMoreSign() {
        String text = "قال الوزير سمير نجيب أمس. نجيب من تونس";
        assertThat(value(text, "سمير نجيب", Feature.NAME_BEHIND_ROLE)).isEqualTo(1);
        assertThat(value(text, "سمير نجيب", Feature.KNOWN_NAME)).isEqualTo(1);
        assertThat(value(text, "سمير نجيب", Feature.SURNAME_OCCURRENCES)).isEqualTo(Math.log(2));
        assertThat(value(text, "سمير", Feature.SURNAME_OCCURRENCES)).isZero();
    }
}
