package dev.khabar.examples.report;

import java.util.List;

/** Articles to make pages of. */
final class Texts {

    static final String SEED = HtmlReport.resource("/seeds/000_317ae1e32ca5ce6e.txt");

    /** Markup, template syntax, quotes, names in Latin letters, an override of direction, long words, half a pair. */
    static final String HOSTILE = """
            عنوان <script>alert(1)</script> & "اقتباس" {{title}} {{{style}}} خبر وزارة التعليم

            كتب <b onclick='x'>سامي</b>
            القاهرة (أ ف ب) - قالت وزارة التعليم <img src=x onerror=alert(2)> إن شركة Microsoft Corporation ستعمل مع وزارة التعليم في برنامج "Learn & Teach" عام ٢٠٢٥م. وأضافت وزارة التعليـــم أنّ المُعَلِّمِينَ \u200Fسيحصلون على   حواسيب ﻻ ﷲ؛ وقال John O'Reilly: "This is great" في حوار مع قناة CNN.
            This paragraph is mostly English, but names وزارة التعليم once. It ends here.
            \u202Eنص معكوس\u202C بعد التعليم؟!!! هااااااام جدا \uD83D ثم \u0007 و\u00A0🌹
            </p></section></main></body></html> <!-- تعليق --> &amp; &#x202E; ]]>
            كلمةطويلة%s https://example.org/%s.html
            """.formatted("ا".repeat(200), "a/very/long/address/".repeat(20));

    private Texts() {}

    static List<String> all() {
        return List.of(SEED, HOSTILE, "", " \n\u200F", "جملة واحدة بلا عنوان.", "عنوان وحده", "\uD83D", "a", "<p>");
    }
}
