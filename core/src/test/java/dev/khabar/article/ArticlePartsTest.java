package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.khabar.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Decks, captions, lists, dialogues, wrapped lines, and what belongs to the page. */
class ArticlePartsTest {

    private static final String HEADLINE = "خبراء الطاقة في العاصمة يبحثون مشروع الربط";
    private static final String LEAD = "وصل وفد من خبراء الطاقة إلى العاصمة صباح اليوم لبحث مشروع الربط الكهربائي.";
    private static final String MORE = "وقال رئيس الوفد إن المشروع سيبدأ العام المقبل.";

    @Test
    void aLineUnderTheHeadlineSaysMoreOfIt() {
        Article article = parse(HEADLINE + "\nالوفد يزور محطات الشمال والجنوب\nجدة - سالم الحربي\n" + LEAD);

        assertThat(article.deck().map(Passage::text)).contains("الوفد يزور محطات الشمال والجنوب");
        assertThat(article.credits()).hasSize(1);
        assertThat(article.sections()).hasSize(1);
        assertThat(parse(HEADLINE + "\nالوفد يزور محطات الشمال والجنوب\nعنوان\n" + LEAD)
                        .deck())
                .isEmpty();
    }

    @Test
    void linesThatSayWhatAPictureShowsAreCaptions() {
        Article article =
                parse(HEADLINE + "\nرئيس الوفد خلال جولته في القاعة (واس)\n" + LEAD + "\nصورة أرشيفية\n" + MORE);

        assertThat(article.captions())
                .extracting(Passage::text)
                .containsExactly("رئيس الوفد خلال جولته في القاعة (واس)", "صورة أرشيفية");
        assertThat(article.credits()).isEmpty();
        assertThat(article.paragraphs()).extracting(Paragraph::text).containsExactly(LEAD, MORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وصل الوفد. وغادر (واس)", "الوفد (واس)", "الوفد في قاعة المؤتمرات الكبرى (40 عاما)"})
    void anotherLineWithBracketsIsNone(String line) {
        assertThat(parse(HEADLINE + "\n\n" + LEAD + "\n" + line + "\n" + MORE).captions())
                .isEmpty();
    }

    @Test
    void itemsUnderOneAnotherAreAList() {
        Article article = parse(HEADLINE + "\n\n" + LEAD + "\n- محطة الشمال\n\u200F- محطة الجنوب\n" + MORE);

        assertThat(article.sections().get(0).blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.PARAGRAPH, Block.Kind.LIST, Block.Kind.PARAGRAPH);
        Block list = article.sections().get(0).blocks().get(1);
        assertThat(list.paragraphs()).hasSize(2);
        assertThat(list.span().start())
                .isEqualTo(list.paragraphs().get(0).span().start());
        assertThat(article.paragraphs()).hasSize(4);
    }

    @Test
    void aListUnderTheHeadlineLeavesItThere() {
        String items = "\n- قاعة للأطفال\n- قاعة للندوات\n- مقاعد للقراء\n- أبواب مفتوحة\n- الدخول مجاني\n";

        assertThat(parse(HEADLINE + items + LEAD).headline().map(Passage::text)).contains(HEADLINE);
        assertThat(parse(HEADLINE + "\nوتضم القائمة التي أعلنها الخبراء صباح اليوم:" + items)
                        .headline())
                .isPresent();
    }

    @Test
    void aPoemKeepsItsHeadline() {
        Article article = parse("في مديح المدينة\n\nهنا البيت الأول من القصيدة\nوهنا بيتها الثاني\nوهنا الثالث");

        assertThat(article.headline().map(Passage::text)).contains("في مديح المدينة");
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void questionsAndAnswersAreToldByTheirWords() {
        Article article =
                parse(HEADLINE + "\n\n" + LEAD + "\nس: متى يصل الوفد؟\nج: غدا.\nوسألته: ومتى يغادر؟\nفقال: بعد غد.\n"
                        + "وقال: شكرا.\nكان الرد كما يلي: لا.\n" + MORE);

        assertThat(article.sections()).hasSize(1);
        assertThat(article.sections().get(0).blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.PARAGRAPH,
                        Block.Kind.QUESTION,
                        Block.Kind.ANSWER,
                        Block.Kind.QUESTION,
                        Block.Kind.ANSWER,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وعدت أسأل: وهل الدخول مجاني؟",
                "وتخطط البلدية لافتتاح مكتبتين",
                "وأعلن الوفد موعدا جديدا",
                "عندما يبدأ المشروع",
                "قال الوفد: سنعود",
                "موعد جديد..",
                "موعد جديد..؟!",
                "موعد جديد…"
            })
    void aPartOfASentenceIsNoSubheading(String line) {
        assertThat(parse(HEADLINE + "\n\n" + LEAD + "\n" + line + "\n" + MORE).sections())
                .hasSize(1);
    }

    @Test
    void anAsteriskBeforeAShortLineOverALongOneMarksASubheading() {
        String report = "* " + LEAD + " " + MORE;
        Article article = parse(HEADLINE + "\n\n" + LEAD + "\n\u202B* موعد جديد\u202C\n" + report);

        assertThat(article.sections()).hasSize(2);
        assertThat(parse(HEADLINE + "\n\n" + LEAD + "\n* موعد جديد\n* موعد آخر\n" + MORE)
                        .sections())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "إعلان | NOTICE",
                "جميع الحقوق محفوظة © 2025 | NOTICE",
                "التعليقات (3) | SHARE",
                "// انتهى // | AGENCY_TAIL",
                "// يتبع // 11:02 ت م | AGENCY_TAIL",
                "18:27 ت م | PUBLICATION",
                "نشر في: 12 مايو 2025 | PUBLICATION",
                "آخر تحديث الخميس 12 مايو 2025 10:30 | PUBLICATION",
                "الأربعاء 12 مارس 2025 - 10:30 ص | PUBLICATION",
                "اقرأ أيضا: المتحف الوطني يمدد ساعات الزيارة | TEASER",
                "رابط الخبر بصحيفة المدينة: الوفد في العاصمة | TEASER",
                "تابعونا على تويتر | SHARE",
                "شارك المقال | SHARE",
                "فيسبوك تويتر واتساب | SHARE",
                "سمات مكتبة كتب قراءة | TAGS",
                "الوسوم: مكتبة، كتب | TAGS",
                "#مكتبة #كتب | TAGS",
                "www.example.com | ADDRESS",
                "news@example.com | ADDRESS",
                "*** | ORNAMENT"
            })
    void whatBelongsToThePageIsFurniture(String line, Furniture.Kind kind) {
        Article article = parse(HEADLINE + "\n\n" + LEAD + "\n" + line + "\n" + MORE);

        assertThat(article.furniture()).hasSize(1);
        Furniture found = article.furniture().get(0);
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.text()).isEqualTo(line).isEqualTo(found.span().cut(article.text()));
        assertThat(article.credits()).isEmpty();
        assertThat(article.sentences()).hasSize(2);
        assertThat(parse(HEADLINE + "\n" + line + "\n" + LEAD + "\n" + MORE).furniture())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شارك الوزير في المؤتمر.",
                "للمزيد من الشفافية نشرت الهيئة أسماء الشركات التي فازت بالعقود.",
                "انتهى الاجتماع أمس.",
                "تحديث النظام ضرورة كما يقول الخبراء في الوفد.",
                "فيسبوك يعلن موعدا جديدا."
            })
    void aSentenceThatBeginsLikeItIsAParagraph(String line) {
        assertThat(parse(HEADLINE + "\n\n" + LEAD + "\n" + line + "\n" + MORE).furniture())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "محليات ~ SECTION_LABEL",
                "الرئيسية > أخبار > محليات ~ BREADCRUMB",
                "أخبار / محليات ~ BREADCRUMB",
                "12 مايو 2025 ~ PUBLICATION",
                "*** ~ ORNAMENT"
            })
    void someOfItStandsAboveTheHeadline(String line, Furniture.Kind kind) {
        Article article = parse(line + "\n\n" + HEADLINE + "\n\n" + LEAD);

        assertThat(article.headline().map(Passage::text)).contains(HEADLINE);
        assertThat(article.furniture()).extracting(Furniture::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"عام / خبراء الطاقة في العاصمة صباح اليوم", "محليات - وصول الوفد اليوم", "للمزيد من الربط"})
    void aHeadlineMayBeginLikeIt(String headline) {
        assertThat(parse(headline + "\n\n" + LEAD).headline().map(Passage::text))
                .contains(headline);
    }

    @Test
    void theNameOfTheSiteIsNoPartOfTheHeadline() {
        Article article = parse(HEADLINE + " | صدى المدينة\n\n" + LEAD);

        assertThat(article.headline().map(Passage::text)).contains(HEADLINE);
        assertThat(article.furniture()).extracting(Furniture::text).containsExactly("| صدى المدينة");
        assertThat(parse("عاجل | وصول الوفد إلى العاصمة\n\n" + LEAD).furniture())
                .isEmpty();
    }

    @Test
    void linesThatWereWrappedAreOneParagraph() {
        String text = "مكتبة جديدة تفتح أبوابها في حي الزهور\n\n"
                + "افتتحت بلدية المدينة صباح اليوم مكتبة عامة جديدة في حي الزهور\r\nبعد أعمال استغرقت عامين كاملين. وقال مدير"
                + " المكتبة إن المبنى\r\nيتسع لخمسمئة قارئ.\n\nوتخطط البلدية لافتتاح مكتبتين أخريين في الأحياء الشمالية قبل\r\n"
                + "نهاية العام المقبل. ويشارك في التمويل مانحون من المدينة.";
        Article article = parse(text);

        assertThat(article.headline().map(Passage::text)).contains("مكتبة جديدة تفتح أبوابها في حي الزهور");
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(article.sentences()).hasSize(4).allSatisfy(sentence -> assertThat(sentence.text())
                .isEqualTo(sentence.span().cut(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"‼", "⁉", "﹒", "｡"})
    void aRareTerminatorEndsRunningTextToo(String terminator) {
        assertThat(parse(HEADLINE + "\n\nوصل الوفد" + terminator).headline()).isPresent();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeadline() {
        Article article = parse("\uFEFF" + HEADLINE + "\n\n" + LEAD);

        assertThat(article.headline()).contains(new Passage(new Span(1, 1 + HEADLINE.length()), HEADLINE));
    }

    @Test
    void aCharacterReferenceAtTheEndAnnouncesNothing() {
        assertThat(parse("وزير الطاقة: &quot;سنوقع غدا&quot;\n\n" + LEAD).headline())
                .isPresent();
        assertThat(parse("خبراء الطاقة;\n\n" + LEAD).headline()).isEmpty();
    }

    @Test
    void partsAreValues() {
        String text = HEADLINE + "\n\n" + LEAD + "\nموعد جديد\n" + MORE;
        Article article = parse(text);
        Article same = parse(text);
        Article other = parse(text + " نعم.");

        assertThat(article)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo(text);
        assertThat(article).hasToString("Article[" + HEADLINE + ", sections=2, paragraphs=2]");
        Section section = article.sections().get(1);
        assertThat(section)
                .isEqualTo(same.sections().get(1))
                .hasSameHashCodeAs(same.sections().get(1));
        assertThat(section).isNotEqualTo(article.sections().get(0)).isNotEqualTo(text);
        assertThat(section).hasToString("Section[موعد جديد " + section.span() + "]");
        Block block = section.blocks().get(0);
        assertThat(block).isEqualTo(same.sections().get(1).blocks().get(0));
        assertThat(block).hasSameHashCodeAs(same.sections().get(1).blocks().get(0));
        assertThat(block)
                .isNotEqualTo(article.sections().get(0).blocks().get(0))
                .isNotEqualTo(text);
        assertThat(block).hasToString("Block[PARAGRAPH " + block.span() + "]");
        Paragraph paragraph = section.paragraphs().get(0);
        assertThat(paragraph)
                .isEqualTo(same.paragraphs().get(1))
                .hasSameHashCodeAs(same.paragraphs().get(1));
        assertThat(paragraph).isNotEqualTo(article.paragraphs().get(0)).isNotEqualTo(text);
        assertThat(paragraph).hasToString("Paragraph[" + paragraph.span() + " " + MORE + "]");
        assertThat(List.of(article.text())).containsExactly(text);
        assertThat(ArticleParser.create().toString()).startsWith("ArticleParser[");
    }

    @Test
    void aPassageIsAsLongAsItsSpan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Passage(new Span(0, 3), "وصل الوفد"))
                .withMessage("a passage of 9 characters in a span of 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Furniture(Furniture.Kind.TAGS, new Span(0, 3), "وصل الوفد"))
                .withMessage("furniture of 9 characters in a span of 3");
    }

    private static Article parse(String text) {
        return ArticleParser.create().parse(text);
    }
}
