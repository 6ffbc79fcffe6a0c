package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.khabar.sentence.Ending;
import dev.khabar.sentence.Pause;
import dev.khabar.sentence.Sentence;
import dev.khabar.sentence.SentenceSplitter;
import dev.khabar.text.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {

    private static final String LEAD = "وصل وفد من خبراء الطاقة إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي.";
    private static final String MORE = "وقال رئيس الوفد إن المشروع سيبدأ العام المقبل.";

    @Test
    void aShortFirstLineWithoutFullStopOverRunningTextIsTheHeadline() {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + LEAD + "\n" + MORE);

        assertThat(article.headline()).contains(new Passage(new Span(0, 23), "خبراء الطاقة في العاصمة"));
        assertThat(paragraphs(article)).containsExactly(LEAD, MORE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "خبراء الطاقة.. موعد جديد",
                "هل ينجح مشروع الربط؟",
                "وأخيرا.. الكهرباء تعود!",
                "الوزير: «سنوقع غدا»",
                "قمة 2025...",
                "خبراء (الطاقة)",
                "عاجل | وصول الوفد",
                "الأهلي 3 - 1 الزمالك"
            })
    void aHeadlineMayEndInAnEllipsisAQuestionOrAnExclamation(String headline) {
        assertThat(headline(headline + "\n" + LEAD)).contains(headline);
        assertThat(headline(headline + "\n\n" + LEAD)).contains(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصل الوفد صباح اليوم.",
                "قال الوزير «سنوقع غدا.»",
                "وتضمن البيان ما يلي:",
                "أولا، وصول الوفد،",
                "من العاصمة -",
                "- وصول الوفد",
                "1. وصول الوفد",
                "أ- وصول الوفد",
                "* وصول الوفد"
            })
    void aLineThatEndsASentenceOrAnnouncesOrListsIsNoHeadline(String line) {
        assertThat(headline(line + "\n" + LEAD)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "د. أحمد زويل يفوز بجائزة نوبل",
                "م. خالد العلي رئيسا لهيئة الطاقة",
                "أ.د. منى سليم وزيرة للطاقة",
                "م/ خالد العلي رئيسا لهيئة الطاقة",
                "2024: عام الانتخابات",
                "2024 - عام الانتخابات"
            })
    void aTitleBeforeANameOrAYearIsNoLabelOfAListItem(String line) {
        assertThat(headline(line + "\n" + LEAD + "\n" + MORE)).contains(line);
        assertThat(headline(line + "\nد. سالم وصل إلى العاصمة صباح اليوم.")).contains(line);
        assertThat(subheadings(parse(LEAD + "\n" + line + "\n" + MORE)))
                .containsExactly(Optional.empty(), Optional.of(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"أ.ف.ب - ", "أ. ف. ب - ", "د. سالم: "})
    void aFirstParagraphMayOpenWithAnAbbreviation(String opening) {
        assertThat(headline("خبراء الطاقة في العاصمة\n" + opening + LEAD)).contains("خبراء الطاقة في العاصمة");
    }

    @ParameterizedTest
    @CsvSource({
        "أ. وصول,ب. عمل.",
        "أ/ وصول,ب/ عمل.",
        "ج. وصول,د. عمل.",
        "ب. وصول,ت. عمل.",
        "A. وصول,B. عمل.",
        "أ) وصول,د) عمل."
    })
    void lettersThatFollowEachOtherLabelAList(String first, String second) {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + LEAD + "\n" + first + "\n" + second + "\n" + MORE);

        assertThat(headline(first + "\n" + second + "\n" + MORE)).isEmpty();
        assertThat(subheadings(article)).containsExactly(Optional.empty());
    }

    @Test
    void aLineLongerThanAHeadlineIsNone() {
        String longest = "خ".repeat(150);
        String question = "خ".repeat(119) + "؟";

        assertThat(headline(longest + "\n" + LEAD)).contains(longest);
        assertThat(headline(longest + "خ\n" + LEAD)).isEmpty();
        assertThat(headline(question + "\n" + LEAD)).contains(question);
        assertThat(headline("خ" + question + "\n" + LEAD)).isEmpty();
    }

    @Test
    void aHeadlineHasRunningTextWithinFourLines() {
        String furniture = "صورة\nأرشيف\nاليوم\n";

        assertThat(headline("خبراء الطاقة في العاصمة\n" + furniture + LEAD)).contains("خبراء الطاقة في العاصمة");
        assertThat(headline("خبراء الطاقة في العاصمة\n" + furniture + "غدا\n" + LEAD))
                .isEmpty();
        assertThat(headline("خبراء الطاقة في العاصمة\nوصول الوفد\nبدء العمل")).isEmpty();
        assertThat(headline("خبراء الطاقة في العاصمة")).isEmpty();
    }

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

    @Test
    void aSubheadingMayFollowItsParagraphWithoutABlankLine() {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + LEAD + "\nموعد جديد\n" + MORE);

        assertThat(subheadings(article)).containsExactly(Optional.empty(), Optional.of("موعد جديد"));
        assertThat(paragraphs(article)).containsExactly(LEAD, MORE);
    }

    @Test
    void subheadingsOpenSections() {
        Article article = parse("خبراء الطاقة في العاصمة\n\nبداية\n" + LEAD + "\n\nموعد جديد\n\n" + MORE + "\n" + LEAD
                + "\nهل ينجح؟\n" + MORE);

        assertThat(subheadings(article))
                .containsExactly(Optional.of("بداية"), Optional.of("موعد جديد"), Optional.of("هل ينجح؟"));
        assertThat(article.sections().get(1).paragraphs()).hasSize(2);
        Section second = article.sections().get(1);
        assertThat(second.span().start())
                .isEqualTo(second.subheading().orElseThrow().span().start());
        assertThat(second.span().end())
                .isEqualTo(second.paragraphs().get(1).span().end());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "موعد جديد.",
                "موعد جديد:",
                "موعد جديد،",
                "- موعد جديد",
                "1. موعد جديد",
                "موعد جديد للمشروع الذي طال انتظاره في العاصمة وفي المدن الأخرى كلها منذ أعوام طويلة"
            })
    void anotherShortLineIsAParagraph(String line) {
        Article article = parse("خبراء الطاقة في العاصمة\n\n" + LEAD + "\n" + line + "\n" + MORE);

        assertThat(subheadings(article)).containsExactly(Optional.empty());
        assertThat(paragraphs(article)).containsExactly(LEAD, line, MORE);
    }

    @Test
    void aSubheadingHasRunningTextUnderIt() {
        assertThat(subheadings(parse(LEAD + "\n\nموعد جديد"))).containsExactly(Optional.empty());
        assertThat(subheadings(parse(LEAD + "\n\nموعد جديد\nوصول الوفد\n" + MORE)))
                .containsExactly(Optional.empty());
        assertThat(subheadings(parse(LEAD + "\n\nموعد جديد\n- الأمن.\n" + MORE)))
                .containsExactly(Optional.empty());
    }

    @Test
    void aSubheadingFollowsRunningTextTheHeadlineOrABlankLine() {
        assertThat(subheadings(parse(LEAD + "\nسطر بلا نقطة\nموعد جديد\n" + MORE)))
                .containsExactly(Optional.empty());
        assertThat(subheadings(parse(LEAD + "\nسطر بلا نقطة\n\nموعد جديد\n" + MORE)))
                .containsExactly(Optional.empty(), Optional.of("موعد جديد"));
    }

    @Test
    void aTextWithoutStructureIsOneSection() {
        Article article = parse(LEAD + " " + MORE);

        assertThat(article.headline()).isEmpty();
        assertThat(article.byline()).isEmpty();
        assertThat(article.dateline()).isEmpty();
        assertThat(article.sections()).hasSize(1);
        assertThat(article.sections().get(0).subheading()).isEmpty();
        assertThat(article.sentences()).extracting(Sentence::text).containsExactly(LEAD, MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\n", "\u200F\n\u00A0"})
    void aTextWithNothingVisibleHasNoParts(String text) {
        Article article = parse(text);

        assertThat(article.headline()).isEmpty();
        assertThat(article.credits()).isEmpty();
        assertThat(article.furniture()).isEmpty();
        assertThat(article.sections()).isEmpty();
    }

    @Test
    void sentencesPointIntoTheWholeText() {
        String text = "خبراء الطاقة في العاصمة\r\n\r\n  " + LEAD + " " + MORE + "  \r\n" + MORE;
        Article article = parse(text);

        assertThat(article.sentences())
                .allSatisfy(sentence -> assertThat(sentence.span().cut(text)).isEqualTo(sentence.text()));
        assertThat(article.paragraphs().get(0).sentences())
                .extracting(Sentence::ending)
                .containsExactly(Ending.TERMINATOR, Ending.TERMINATOR);
        assertThat(article.sentences())
                .isEqualTo(article.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.sentences().stream())
                        .toList());
    }

    @Test
    void paragraphsAreSplitByTheGivenSplitter() {
        ArticleParser parser =
                ArticleParser.of(SentenceSplitter.builder().endAt(Pause.COMMA).build());

        assertThat(parser.parse("وصل الوفد، وغادر.").sentences()).hasSize(2);
    }

    @Test
    void thereIsOneParserOfNews() {
        assertThat(ArticleParser.create()).isSameAs(ArticleParser.create());
    }

    @Test
    @SuppressWarnings("NullAway") // null is the point
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> parse(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ArticleParser.of(null))
                .withMessage("splitter");
    }

    @Test
    @SuppressWarnings("DataFlowIssue")
    void valuesCannotBeChanged() {
        Article article = parse(LEAD);

        assertThatThrownBy(() -> article.sections().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> article.credits().remove(0)).isInstanceOf(UnsupportedOperationException.class);
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

    private static List<Optional<String>> subheadings(Article article) {
        return article.sections().stream()
                .map(section -> section.subheading().map(Passage::text))
                .toList();
    }
}
