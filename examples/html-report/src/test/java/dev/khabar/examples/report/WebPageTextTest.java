package dev.khabar.examples.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.article.Article;
import dev.khabar.article.ArticleParser;
import dev.khabar.article.Furniture;
import org.junit.jupiter.api.Test;

class WebPageTextTest {

    private static final String PAGE = """
            <html><head><title>افتتاح جسر جديد | صحيفة المثال</title><style>p { color: red }</style></head><body>
            <nav><a href="/">الرئيسية</a> &gt; <a href="/local">محليات</a></nav>
            <h1>افتتاح جسر جديد يربط ضفتي النهر في المدينة القديمة</h1>
            <div class="by">الرياض - واس</div>
            <article><p>افتتح رئيس البلدية صباح اليوم جسرا جديدا يربط ضفتي النهر،
            وقال إن الجسر يختصر نصف ساعة من الطريق إلى وسط المدينة القديمة كل يوم.</p>
            <p>وحضر الافتتاح مئات من السكان الذين عبروا الجسر سيرا على الأقدام.<br>وأضاف رئيس البلدية أن العمل دام ثلاث سنوات
            كاملة.</p></article>
            <div>شارك الخبر</div><div>اقرأ أيضا: خطة لتوسعة الطريق الدائري</div>
            <script>var x = "لا يقرأ";</script></body></html>
            """;

    private final Article article = ArticleParser.create().parse(WebPageText.of(PAGE));

    @Test
    void aBlockIsALineAndALineOfTheSourceIsNone() {
        assertThat(article.headline())
                .get()
                .extracting("text")
                .isEqualTo("افتتاح جسر جديد يربط ضفتي النهر في المدينة القديمة");
        assertThat(article.paragraphs()).hasSize(3);
        assertThat(article.paragraphs().get(0).text())
                .startsWith("افتتح رئيس")
                .contains("النهر، وقال")
                .endsWith("كل يوم.");
    }

    @Test
    void whatIsLeftOfThePageIsFurniture() {
        assertThat(article.credits()).hasSize(1);
        assertThat(article.furniture())
                .extracting(Furniture::kind)
                .containsExactly(Furniture.Kind.BREADCRUMB, Furniture.Kind.SHARE, Furniture.Kind.TEASER);
    }
}
