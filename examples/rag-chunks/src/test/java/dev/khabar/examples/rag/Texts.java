package dev.khabar.examples.rag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Articles that splitters meet, well made and not. */
final class Texts {

    static final String REPORT = """
            افتتاح مكتبة عامة في حي الزهور

            كتب سامي النجار
            افتتحت بلدية المدينة صباح أمس مكتبة عامة جديدة في حي الزهور. وتضم المكتبة نحو 12 ألف كتاب. وقال د. عادل كرم إن العمل استغرق عامين!

            قاعة للأطفال
            خصصت المكتبة قاعة للأطفال تفتح أبوابها كل يوم. هل تكفي القاعة أطفال الحي؟ ترى المديرة ليلى حداد أنها تكفي.
            وتقدم القاعة دروسا مجانية في القراءة مساء كل خميس.

            مواعيد الزيارة
            تفتح المكتبة من الساعة 9.30 صباحا إلى الثامنة مساء، وتغلق يوم الجمعة.
            """;

    private Texts() {}

    static String seed() {
        try {
            return RagChunks.seed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> all() {
        return List.of(
                seed(),
                REPORT,
                REPORT.replace("\n", "\r\n"),
                REPORT.replace(' ', '\u00A0').replace(".", ".\u200F"),
                "عنوان بلا خبر",
                "جملة واحدة.",
                "كلمة ".repeat(400) + "تنتهي هنا. ثم جملة قصيرة.\n" + "أخرى ".repeat(300),
                "نص بلا علامات ترقيم ولا أسطر",
                "\uD83D نصف زوج. \uDC00 والنصف الآخر.\n\n\n🌹 وردة كاملة.",
                "<b>وسم</b> & كيان. " + "س".repeat(5000));
    }
}
