package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credits of agencies and papers: alone on a line, and before a report. */
class CreditTest {

    private static final String HEADLINE = "خبراء الطاقة في العاصمة يبحثون مشروع الربط";
    private static final String LEAD = "وصل وفد من خبراء الطاقة إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي.";
    private static final String MORE = "وقال رئيس الوفد إن المشروع سيبدأ العام المقبل.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الرياض 26 شوال 1447 هـ الموافق 14 أبريل 2026 م واس | DATELINE | الرياض | واس | | 26 شوال 1447 هـ الموافق 14 أبريل 2026 م",
                "نجران 26 شوال 1436 هـ الموافق 11 أغسطس 2015 مواس | DATELINE | نجران | مواس | | 26 شوال 1436 هـ الموافق 11 أغسطس 2015",
                "د ب أ | DATELINE | | د ب أ | |",
                "وكالات | DATELINE | | وكالات | |",
                "بغداد – واع | DATELINE | بغداد | واع | |",
                "لندن: «صدى المدينة» | DATELINE | لندن | صدى المدينة | |",
                "القاهرة - مباشر: | DATELINE | القاهرة | مباشر | |",
                "موسكو — سبوتنيك. | DATELINE | موسكو | سبوتنيك | |",
                "إسطنبول / سامي الخوري / الأناضول | DATELINE | إسطنبول | الأناضول | سامي الخوري |",
                "بوكيرك (نيو مكسيكو): رويترز | DATELINE | بوكيرك | رويترز | |",
                "القدس المحتلة - وكالات | DATELINE | القدس المحتلة | وكالات | |",
                "ورزازات | DATELINE | ورزازات | | |",
                "ADDRESS.INFO | DATELINE | | ADDRESS.INFO | |",
                "جدة 12 مايو 2025 | DATELINE | جدة | | | 12 مايو 2025",
                "جدة ـ سالم الحربي | BYLINE | جدة | | سالم الحربي |",
                "سالم الحربي - صدى- الرياض | BYLINE | الرياض | صدى | سالم الحربي |",
                "صدى المدينة - سالم الحربي | BYLINE | | صدى المدينة | سالم الحربي |",
                "هدى خوري (تبوك) | BYLINE | تبوك | | هدى خوري |",
                "تركي الحربي من الرياض | BYLINE | الرياض | | تركي الحربي |",
                "القاهرة - من هدى خوري | BYLINE | القاهرة | | هدى خوري |",
                "د. سالم بن علي الحربي | BYLINE | | | د. سالم بن علي الحربي |",
                "* سالم الحربي | BYLINE | | | سالم الحربي |",
                "كتب - سالم الحربي: | BYLINE | | | سالم الحربي |",
                "كتب: محمود | BYLINE | | | محمود |",
                "إعداد وترجمة - سالم الحربي | BYLINE | | | سالم الحربي |",
                "أجرت الحوار: هدى الخوري | BYLINE | | | هدى الخوري |",
                "تقرير: سالم الحربي - تصوير: هدى الخوري | BYLINE | | | سالم الحربي |",
                "الإسكندرية - كتب سالم الحربي | BYLINE | الإسكندرية | | سالم الحربي |",
                "هدى الخوري من أم الزهور | BYLINE | أم الزهور | | هدى الخوري |",
                "هدى الخوري من دير الزهور | BYLINE | دير الزهور | | هدى الخوري |",
                "دير الزهور: «صدى المدينة» | DATELINE | دير الزهور | صدى المدينة | |",
                "الدمام وكالات | DATELINE | الدمام | وكالات | |",
                "صدى24 - الدمام | DATELINE | الدمام | صدى24 | |",
                "أعدت التقرير: هدى الخوري | BYLINE | | | هدى الخوري |",
                "أربيل (صدى نيوز) | DATELINE | أربيل | صدى نيوز | |",
                "الكويت - 14 - 5 (كونا) | DATELINE | الكويت | كونا | | 14 - 5",
                "تصوير: هدى الخوري | PHOTOGRAPH | | | هدى الخوري |",
                "المصدر: صحيفة المدينة | SOURCE | | صحيفة المدينة | |"
            })
    void aCreditStandsUnderTheHeadline(
            String line, Credit.Kind kind, String place, String agency, String reporter, String date) {
        Article article = parse(HEADLINE + "\n" + line + "\n" + LEAD + "\n" + MORE);

        assertThat(article.credits()).hasSize(1);
        Credit credit = article.credits().get(0);
        assertThat(credit.kind()).isEqualTo(kind);
        assertThat(line).startsWith(credit.text());
        assertThat(credit.span().cut(article.text())).isEqualTo(credit.text());
        assertThat(text(credit.place())).isEqualTo(place);
        assertThat(text(credit.agency())).isEqualTo(agency);
        assertThat(text(credit.reporter())).isEqualTo(reporter);
        assertThat(text(credit.date())).isEqualTo(date);
        assertThat(credit.opensParagraph()).isFalse();
        assertThat(article.sections()).hasSize(1);
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(LEAD, MORE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "واس- جازان: | واس- جازان | DATELINE",
                "رام الله 12-3-2025 وفا- | رام الله 12-3-2025 وفا | DATELINE",
                "وطنية - صيدا - | وطنية - صيدا | DATELINE",
                "9 يونيو (رويترز) - | 9 يونيو (رويترز) | DATELINE",
                "دبي، الإمارات العربية المتحدة (CNN)-- | دبي، الإمارات العربية المتحدة (CNN) | DATELINE",
                "الدار البيضاء ـ «صدى المدينة»: | الدار البيضاء ـ «صدى المدينة» | DATELINE",
                "لندن: «صدى المدينة» - | لندن: «صدى المدينة» | DATELINE",
                "القاهرة - مباشر: | القاهرة - مباشر | DATELINE",
                "موسكو — سبوتنيك. | موسكو — سبوتنيك. | DATELINE",
                "القاهرة (خاص)- | القاهرة (خاص) | DATELINE",
                "طرابلس (ليبيا) - | طرابلس (ليبيا) | DATELINE",
                "سبق - الرياض: | سبق - الرياض | DATELINE",
                "صدى - أم الزهور: | صدى - أم الزهور | DATELINE",
                "سالم خوري - صدى24 - أم الزهور: | سالم خوري - صدى24 - أم الزهور | BYLINE",
                "الدمام وكالات: | الدمام وكالات | DATELINE",
                "واشنطن- | واشنطن | DATELINE",
                "أم الزهور- | أم الزهور | DATELINE",
                "سالم الحربي - صدى- الرياض : | سالم الحربي - صدى- الرياض | BYLINE",
                "جدة - سالم الحربي - | جدة - سالم الحربي | BYLINE",
                "القاهرة - من هدى خوري : | القاهرة - من هدى خوري | BYLINE",
                "سالم الحربي - | سالم الحربي | BYLINE"
            })
    void aCreditOpensTheFirstParagraph(String opening, String text, Credit.Kind kind) {
        Article article = parse(HEADLINE + "\n" + opening + " " + LEAD + "\n" + MORE);

        assertThat(article.credits()).hasSize(1);
        Credit credit = article.credits().get(0);
        assertThat(credit.text()).isEqualTo(text);
        assertThat(credit.kind()).isEqualTo(kind);
        assertThat(credit.opensParagraph()).isTrue();
        assertThat(article.byline()).isEmpty();
        assertThat(article.paragraphs().get(0).text()).isEqualTo(opening + " " + LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "واشنطن -كما كان متوقعا- ترحب بمشروع الربط الكهربائي الذي يبحثه الخبراء منذ أعوام.",
                "شنت روسيا -اليوم الأربعاء- هجوما جديدا على مواقع في شرق البلاد كما قال الخبراء.",
                "تونس - كما كان متوقعا - ترحب بمشروع الربط الكهربائي الذي يبحثه الخبراء منذ أعوام.",
                "الخبراء في العاصمة: المشروع سيبدأ العام المقبل كما قال رئيس الوفد صباح اليوم."
            })
    void anAsideIsNone(String lead) {
        assertThat(parse(HEADLINE + "\n" + lead + "\n" + MORE).credits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الجزيرة تطالب رويترز بتصحيح أخطاء مهنية",
                "موطن أقدم نظام في الأناضول",
                "سوسة : مناطق دون كهرباء الأحد القادم",
                "سالم بن علي : إعداد قانون جديد",
                "فيديو : لحظة وصول الوفد",
                "الانتخابات الفرنسية : النتائج الأولية"
            })
    void aHeadlineMayNameAgenciesAndPlaces(String headline) {
        Article article = parse(headline + "\n\n" + LEAD + "\n" + MORE);

        assertThat(article.headline().map(Passage::text)).contains(headline);
        assertThat(article.credits()).isEmpty();
    }

    @Test
    void severalLinesOfCreditsStandTogether() {
        Article article = parse("ADDRESS.INFO\n ورزازات \n خاص\n سالم الحربي\n" + LEAD + "\n" + MORE);

        assertThat(article.headline()).isEmpty();
        assertThat(article.credits())
                .extracting(Credit::text)
                .containsExactly("ADDRESS.INFO", "ورزازات", "سالم الحربي");
        assertThat(article.furniture()).extracting(Furniture::kind).containsExactly(Furniture.Kind.SECTION_LABEL);
        assertThat(article.byline().map(Passage::text)).contains("سالم الحربي");
        assertThat(article.dateline().map(Passage::text)).contains("ADDRESS.INFO");
    }

    @Test
    void anArticleMayBeSignedAtItsEnd() {
        assertThat(parse(HEADLINE + "\n" + LEAD + "\n" + MORE + "\nسالم أحمد الحربي")
                        .byline())
                .map(Passage::text)
                .contains("سالم أحمد الحربي");
        assertThat(parse(HEADLINE + "\n" + LEAD + "\n" + MORE + "\n-رويترز-\n***")
                        .dateline())
                .map(Passage::text)
                .contains("-رويترز");
        assertThat(parse(HEADLINE + "\n" + LEAD + "\n" + MORE + "\nالمصدر : وات")
                        .credits())
                .extracting(Credit::kind)
                .containsExactly(Credit.Kind.SOURCE);
        assertThat(parse(HEADLINE + "\n" + LEAD + "\n" + MORE + "\nسالم الحربي:")
                        .credits())
                .isEmpty();
    }

    @Test
    void theDateBehindACreditIsAPublicationLine() {
        Article article = parse(HEADLINE + "\nلندن - رويترز | Tuesday, 11 August 2015 - 13:03 pm\n" + LEAD);

        assertThat(article.dateline().map(Passage::text)).contains("لندن - رويترز");
        assertThat(article.furniture())
                .extracting(Furniture::text)
                .containsExactly("| Tuesday, 11 August 2015 - 13:03 pm");
        assertThat(article.published().map(Passage::text)).contains("| Tuesday, 11 August 2015 - 13:03 pm");
    }

    @Test
    void theDateBeforeAnAuthorIsOfTheCredit() {
        Article article = parse(HEADLINE + "\nالخميس 29-05-2025 21:36 | كتب: سالم الحربي |\n" + LEAD);

        assertThat(article.byline().map(Passage::text)).contains("الخميس 29-05-2025 21:36 | كتب: سالم الحربي |");
        assertThat(article.published().map(Passage::text)).contains("الخميس 29-05-2025 21:36");
    }

    @Test
    void creditsAreValues() {
        String text = HEADLINE + "\nجدة ـ سالم الحربي\n" + LEAD;
        Credit credit = parse(text).credits().get(0);
        List<Credit> others = List.of(
                parse(HEADLINE + "\nجدة ـ سالم العامري\n" + LEAD).credits().get(0),
                parse("\n" + text).credits().get(0),
                parse(HEADLINE + "\nتصوير: سالم الحربي\n" + LEAD).credits().get(0));

        assertThat(credit)
                .isEqualTo(parse(text).credits().get(0))
                .hasSameHashCodeAs(parse(text).credits().get(0));
        assertThat(others).doesNotContain(credit);
        assertThat(credit).isNotEqualTo(text).hasToString("Credit[BYLINE " + credit.span() + " جدة ـ سالم الحربي]");
    }

    private static @org.jspecify.annotations.Nullable String text(Optional<Passage> passage) {
        return passage.map(Passage::text).orElse(null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"بقلم: سامي الخوريـ", "بقلم: سامي الخوري ـ", "بقلم: سامي الخوري\u0897ـ", "بقلم: سامي الخوري -ـ"})
    void aTatweelAtTheEndOfItsLineBelongsToTheCredit(String line) {
        assertThat(parse(HEADLINE + "\n" + line + "\n" + LEAD).credits())
                .extracting(Credit::text)
                .containsExactly(line);
    }

    private static Article parse(String text) {
        return ArticleParser.create().parse(text);
    }
}
