package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of authorship, places and agencies under the headline and before the first paragraph. */
class OpeningLinesTest {

    private static final String LEAD = "وصل وفد من خبراء الطاقة إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي.";
    private static final String MORE = "وقال رئيس الوفد إن المشروع سيبدأ العام المقبل.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بقلم: سامي الخوري",
                "كتب/ سامي الخوري",
                "كتبت منى سليم",
                "تقرير - سامي الخوري",
                "إعداد: سامي الخوري ومنى سليم",
                "ترجمة سامي الخوري",
                "تحقيق: منى سليم"
            })
    void aLineOfAuthorshipUnderTheHeadlineIsTheByline(String byline) {
        Article article = parse("خبراء الطاقة في العاصمة\n" + byline + "\n" + LEAD);

        assertThat(article.byline().map(Passage::text)).contains(byline);
        assertThat(paragraphs(article)).containsExactly(LEAD);
        assertThat(parse("خبراء الطاقة في العاصمة\n\n" + byline + "\n\n" + LEAD).byline())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"كتب الوزير رسالة إلى نظيره.", "كتبنا لكم اليوم", "تقريرا عن الطاقة"})
    void anotherLineThereIsNoByline(String line) {
        assertThat(parse("خبراء الطاقة في العاصمة\n" + line + "\n" + LEAD).byline())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بقلم: د. سامي الخوري",
                "بقلم د. سامي أبو الخوري",
                "كتبت/ منى سليم",
                "إعداد: سامي الخوري ومنى سليم"
            })
    void aBylineThatOpensTheTextIsNoHeadline(String byline) {
        Article article = parse(byline + "\nإلى أين يمضي مشروع الربط؟\n" + LEAD);

        assertThat(article.headline()).isEmpty();
        assertThat(article.byline()).contains(new Passage(new Span(0, byline.length()), byline));
        assertThat(paragraphs(article)).containsExactly("إلى أين يمضي مشروع الربط؟", LEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تقرير: خبراء الطاقة في العاصمة",
                "تحقيق في حادثة القطار",
                "كتب: خبراء الطاقة ومذكراتهم",
                "حوار/ وزير الطاقة",
                "إعداد خطة للربط الكهربائي",
                "بقلم الرصاص يرسم خبير الطاقة مستقبل المدينة"
            })
    void aHeadlineMayOpenWithAWordOfAuthorship(String headline) {
        assertThat(headline(headline + "\n" + LEAD)).contains(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرياض - سامي الخوري",
                "سامي الخوري – الرياض",
                "بيروت ـ «صدى المدينة»",
                "الرياض - بقلم سامي الخوري"
            })
    void aCreditWithoutAHeadlineIsNone(String credit) {
        Article article = parse(credit + "\n" + LEAD);

        assertThat(article.headline()).isEmpty();
        assertThat(article.credits()).extracting(Credit::text).containsExactly(credit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"الرياض: افتتاح معرض", "الرياض: سامي الخوري", "الرياض - جدة", "الرياض", "«صدى المدينة»"})
    void aPlaceMayOpenAHeadline(String headline) {
        assertThat(headline(headline + "\n" + LEAD)).contains(headline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "صدى المدينة - كتب سامي الخوري | BYLINE",
                "الرياض - سامي الخوري، تصوير: منى سليم | BYLINE",
                "الرياض، تصوير: منى سليم | PHOTOGRAPH",
                "بوابة المدينة | DATELINE"
            })
    void papersAndPhotographersStandUnderTheHeadlineToo(String credit, Credit.Kind kind) {
        Article article = parse("خبراء الطاقة في العاصمة\n" + credit + "\n" + LEAD);

        assertThat(article.credits()).extracting(Credit::text).containsExactly(credit);
        assertThat(article.credits()).extracting(Credit::kind).containsExactly(kind);
    }

    @Test
    void namesThatNobodyKnowsAreACreditBeforeTheDate() {
        Article article = parse("خبراء الطاقة في العاصمة\nالزهور - المدينة | 12 مايو 2025\n" + LEAD);

        assertThat(article.credits()).extracting(Credit::text).containsExactly("الزهور - المدينة");
        assertThat(article.furniture()).extracting(Furniture::text).containsExactly("| 12 مايو 2025");
    }

    @Test
    void aBylineHasATextUnderItAndNoTerminator() {
        assertThat(parse("بقلم: سامي الخوري.\n" + LEAD).byline()).isEmpty();
        assertThat(parse("بقلم: سامي الخوري").byline()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "القاهرة (أ ف ب) - | القاهرة (أ ف ب)",
                "القاهرة (أ.ف.ب.) – | القاهرة (أ.ف.ب.)",
                "دبي - د.ب.أ: | دبي - د.ب.أ",
                "دبي - رويترز - | دبي - رويترز",
                "الدوحة في 12 مايو /قنا/ | الدوحة في 12 مايو /قنا/",
                "عمان 12 مايو (بترا) - | عمان 12 مايو (بترا)",
                "لندن (بي بي سي) - | لندن (بي بي سي)",
                "رويترز - | رويترز",
                "(رويترز) - | (رويترز)",
                "القاهرة ـ رويترز ـ | القاهرة ـ رويترز",
                "القاهرةـ رويترزـ | القاهرةـ رويترز",
                "القـاهرة (أ ب) - | القـاهرة (أ ب)",
                "لندن/القاهرة (رويترز) - | لندن/القاهرة (رويترز)",
                "أنقرة / إسطنبول (رويترز) – | أنقرة / إسطنبول (رويترز)",
                "واشنطن، نيويورك (رويترز) – | واشنطن، نيويورك (رويترز)",
                "القاهرة - (أ ف ب): | القاهرة - (أ ف ب)",
                "القاهرة / الأناضول - | القاهرة / الأناضول",
                "الرياض 3 رجب 1445 هـ (واس) -- | الرياض 3 رجب 1445 هـ (واس)",
                "رأس الخيمة في 12 مايو 2024 /وام/ | رأس الخيمة في 12 مايو 2024 /وام/",
                "القاهرة، الأحد 12/5/2024 (أ ش أ): | القاهرة، الأحد 12/5/2024 (أ ش أ)",
                "أبوظبي (وام) | أبوظبي (وام)",
                "نيويورك - | نيويورك",
                "نيويورك ـ | نيويورك",
                "الدار البيضاء – | الدار البيضاء"
            })
    void aPlaceAndAnAgencyOpenTheFirstParagraph(String opening, String dateline) {
        Article article = parse("خبراء الطاقة في العاصمة\n" + opening + " " + LEAD + "\n" + MORE);

        assertThat(article.dateline().map(Passage::text)).contains(dateline);
        assertThat(paragraphs(article)).containsExactly(opening + " " + LEAD, MORE);
        assertThat(parse(opening + " " + LEAD).dateline().map(Passage::text))
                .as("without a headline")
                .contains(dateline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لندن - رويترز",
                "القاهرة (أ ف ب)",
                "القاهرة (أ ف ب) -",
                "الدوحة /قنا/",
                "الرياض – واس:",
                "كابول ـ أ ف ب",
                "القاهرة - (أ ف ب)",
                "القاهرة/ الأناضول",
                "القاهرة / سامي الخوري / الأناضول",
                "لندن/القاهرة (رويترز)"
            })
    void placeAndAgencyMayStandOnALineOfTheirOwn(String line) {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + line + "\n\n" + LEAD + "\n" + MORE);

        assertThat(article.dateline().map(Passage::text)).contains(line.replaceAll("\\s*[-:]$", ""));
        assertThat(paragraphs(article)).containsExactly(LEAD, MORE);
        assertThat(article.sections()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد - كما كان متوقعا - إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي.",
                "الخبير (40 عاما) وصل إلى العاصمة صباح اليوم.",
                "وصل الوفد إلى العاصمة صباح اليوم.",
                "القاهرة مدينة كبيرة.",
                "أوقفت الشرطة القضائية المدعو (م.ع) في حي الزهور بعد شكاوى من السكان.",
                "أوقفت الشرطة (م.ع) - 30 عاما - في حي الزهور بعد شكاوى من السكان.",
                "أعلنت منظمة التحرير الفلسطينية (م.ت.ف) رفضها مشروع الربط الكهربائي.",
                "وقالت وكالة الأنباء الفرنسية (أ ف ب) إن القتال توقف.",
                "وقالت وكالة الأنباء (أ ف ب): إن القتال توقف.",
                "نقلت (رويترز) - أمس - أن القتال توقف.",
                "أفاد مصدر أمني لمراسلة (وات) بأن القتال توقف.",
                "الخبير (40 عاما) - وهو من العاصمة - وصل صباح اليوم.",
                "وصل الوفد ـ كما كان متوقعا ـ إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي."
            })
    void aParagraphWithoutThemHasNoDateline(String paragraph) {
        assertThat(parse(paragraph).dateline()).isEmpty();
    }

    @Test
    void aDatelineHasItsPlaceInTheText() {
        String text = "خبراء الطاقة في العاصمة\n\n  القاهرة (أ ف ب) - " + LEAD;
        Passage dateline = parse(text).dateline().orElseThrow();

        assertThat(dateline.span().cut(text)).isEqualTo(dateline.text()).isEqualTo("القاهرة (أ ف ب)");
    }

    private static Article parse(String text) {
        return ArticleParser.create().parse(text);
    }

    private static Optional<String> headline(String text) {
        return parse(text).headline().map(Passage::text);
    }

    private static List<String> paragraphs(Article article) {
        return article.paragraphs().stream().map(Paragraph::text).toList();
    }
}
