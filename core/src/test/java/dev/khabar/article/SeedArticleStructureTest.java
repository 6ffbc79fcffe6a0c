package dev.khabar.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.SeedArticle;
import dev.khabar.sentence.Ending;
import dev.khabar.sentence.Sentence;
import dev.khabar.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The seed article, every part of it spelled out. */
class SeedArticleStructureTest {

    private static final String SEED = SeedArticle.text();

    private final Article article = ArticleParser.create().parse(SEED);

    @Test
    void headlineBylineAndDateline() {
        assertThat(article.headline())
                .contains(new Passage(
                        new Span(0, 65), "منتدى أستانا 2025.. كازاخستان تقود الحوار العالمي في زمن الانقسام"));
        assertThat(article.byline()).isEmpty();
        assertThat(article.dateline()).isEmpty();
    }

    @Test
    void fourSectionsOfWhichThreeHaveASubheading() {
        assertThat(article.sections())
                .extracting(section -> section.subheading().map(Passage::text).orElse(""))
                .containsExactly(
                        "",
                        "دعوة إلى التعاون والعقلانية",
                        "منصة للتقارب بين القوى الكبرى والوسطى",
                        "رسالة أمل في زمن الانقسام");
        assertThat(article.sections())
                .extracting(Section::span)
                .containsExactly(new Span(67, 721), new Span(723, 1469), new Span(1470, 2121), new Span(2123, 2587));
    }

    @Test
    void paragraphsOfTheLeadSection() {
        assertThat(paragraphs(0))
                .containsExactly(
                        "في لحظة يتسم فيها النظام العالمي بتزايد التعقيدات والانقسامات الجيوسياسية، برزت كازاخستان"
                                + " مجددا لاعبا محوريا على الساحة الدولية.",
                        "فبموقعها الاستراتيجي بين الشرق والغرب، أعادت كازاخستان تأكيد مكانتها بوصفها جسرا بين الثقافات"
                                + " والقوى المتنافسة، مستضيفة منتدى أستانا الدولي 2025، الذي جمع قادة سياسيين، وآخرين"
                                + " تنفيذيين، فضلا عن خبراء من أكثر من 50 دولة في العالم.",
                        "ويأتي المنتدى في وقت تواجه فيه التعددية والدبلوماسية التقليدية تحديات غير مسبوقة، حيث تكافح"
                                + " القوى الكبرى في واشنطن وبيجين وبروكسل وموسكو، للعثور على أرضية مشتركة.",
                        "وفي هذا السياق، تبرز أهمية الدول ذات النفوذ الوسيط، مثل كازاخستان، القادرة على أداء أدوار"
                                + " توفيقية وقيادية وسط حالة الاستقطاب الدولي.");
    }

    @Test
    void paragraphsOfTheFirstSection() {
        assertThat(paragraphs(1))
                .containsExactly(
                        "وأطلق الرئيس الكازاخي قاسم جومارت توكاييف، أعمال المنتدى بحضور 6 رؤساء دول وعدد من ممثلي"
                                + " المنظمات الدولية.",
                        "وخلال كلمته الافتتاحية، شدد على أهمية الحوار والتفكير الاستراتيجي في مواجهة التحديات العالمية"
                                + " المعقدة، مؤكدا التزام بلاده بنهج التعاون البناء وسد الفجوات بين القوى المتباعدة.",
                        "وتواصل المنتدى بجلسة رفيعة المستوى بعنوان “تعزيز الترابط الإقليمي وإطلاق إمكانات التنمية”،"
                                + " شاركت فيها شخصيات عالمية بارزة، من بينها بان كي مون رئيس المعهد العالمي للنمو الأخضر"
                                + " والأمين العام الثامن للأمم المتحدة، وفولكان بوزكير رئيس الدورة الخامسة والسبعين"
                                + " للجمعية العامة للأمم المتحدة.",
                        "وركزت الجلسة على وضع حلول عملية لتعزيز التكامل الإقليمي والتنمية المستدامة، بهدف تخفيف حدة"
                                + " الاضطرابات العالمية ومواجهة التراجع في تحقيق أهداف التنمية.");
    }

    @Test
    void paragraphsOfTheSecondSection() {
        assertThat(paragraphs(2))
                .containsExactly(
                        "وفي حوار مع شبكة “CNN”، أكد وزير الاقتصاد الكرواتي أنتي شوشنيار، أهمية منتدى أستانا باعتباره"
                                + " مساحة مفتوحة لتقريب وجهات النظر بين القوى الكبرى والوسطى، وبحث استراتيجيات مشتركة"
                                + " لتحقيق التقدم والازدهار في بيئة دولية محفوفة بالتحديات.",
                        "وناقش المنتدى، من خلال جلسات تخصصية في الاقتصاد والحوكمة والأمن، ضرورة بناء نظام دولي أكثر"
                                + " شمولا وتعاونا، حيث تداخلت الأولويات والمصالح الإقليمية والوطنية، مؤكدة المسؤولية"
                                + " الجماعية في صياغة مستقبل أكثر استقرارا.",
                        "ولم تقتصر فعاليات المنتدى على الجلسات الرسمية، بل امتدت لتصبح مساحة ديناميكية لتبادل الأفكار"
                                + " وتشكيل التحالفات، خاصة في ظل التراجع في فاعلية القنوات الدبلوماسية التقليدية.");
    }

    @Test
    void paragraphsOfTheThirdSection() {
        assertThat(paragraphs(3))
                .containsExactly(
                        "وشكلت اللقاءات الثنائية بين كازاخستان وشركاء مثل فرنسا وإيطاليا، مثالا حيا لمساعي تعزيز"
                                + " التجارة والتعاون الاقتصادي المتعدد الأطراف.",
                        "وبرز منتدى أستانا الدولي 2025 منصة فاعلة تعزز دور القوى الوسطى وتعيد الاعتبار للتعددية، في"
                                + " وقت تزداد فيه الانقسامات العالمية.",
                        "وعلى الرغم من أن الروابط التي نشأت في أستانا لا يمكن أن تحل الأزمات العالمية فورا، فإنها تشكل"
                                + " خطوة حيوية نحو حوار بنّاء وتعاون مشترك، يفتح المجال أمام مستقبل أكثر ترابطا"
                                + " واستقرارا.");
    }

    @Test
    void eachParagraphIsOneSentenceThatAFullStopEnds() {
        assertThat(article.paragraphs()).hasSize(14);
        for (Paragraph paragraph : article.paragraphs()) {
            assertThat(paragraph.span().cut(SEED)).isEqualTo(paragraph.text());
            assertThat(paragraph.sentences())
                    .containsExactly(new Sentence(paragraph.span(), paragraph.text(), Ending.TERMINATOR));
        }
    }

    private List<String> paragraphs(int section) {
        return article.sections().get(section).paragraphs().stream()
                .map(Paragraph::text)
                .toList();
    }
}
