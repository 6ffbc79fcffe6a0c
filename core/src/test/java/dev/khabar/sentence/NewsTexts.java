package dev.khabar.sentence;

import dev.khabar.ArabicTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random texts made of what decides about sentences: words, marks, closings, blanks, line ends, and anything else. */
final class NewsTexts {

    private static final String[] WORDS = {
        "قال",
        "وأضاف",
        "فإن",
        "ثم",
        "كما",
        "في",
        "حسب",
        "على",
        "حد",
        "و",
        "أو",
        "لا",
        "الوزير",
        "المجموعة",
        "إلخ",
        "كم",
        "هـ",
        "م",
        "د",
        "أ",
        "ب",
        "أ.ف.ب",
        "د.ب.أ",
        "ق.م",
        "ص.ب",
        "سي",
        "إن",
        "نت",
        "مصر",
        "موقع",
        "الجزيرة",
        "Yahoo",
        "Inc",
        "U.S",
        "pdf",
        "NET",
        "https://",
        "www.",
        "أم",
        "رغم",
        "وفقا",
        "بعد",
        "شهدت",
        "(واس)",
        "المادة",
        "مليار",
        "X",
        "@",
        "1",
        "12",
        "505",
        "٣",
        "12.5"
    };

    private static final String[] MARKS = {
        ".", "..", "...", "…", "….", "!", "?", "؟", "؟!", "۔", "．", "。", "،", ",", "؛", ";", ":", "\"", "'", "«", "»",
        "“", "”", "(", ")", "[", "]", "[1]", "(!)", "(...)", "-", "/", "🏆", "👍🏽", "❤️"
    };

    private static final String[] BLANKS = {" ", " ", " ", "  ", "\u00A0", "\t", "\u200B"};

    private static final String[] LINE_ENDS = {"\n", "\r\n", "\n\n", "\n \n", "\r", "\u2028", "\u2029", "\u0085"};

    private static final String[] INVISIBLE = {"\u200E", "\u200F", "\u202A", "\u202B", "\u202C", "\uFEFF", "\u064E", "ـ"
    };

    private NewsTexts() {}

    static Arbitrary<String> any() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, Arbitraries.of(WORDS)),
                        Tuple.of(8, Arbitraries.of(MARKS)),
                        Tuple.of(6, Arbitraries.of(BLANKS)),
                        Tuple.of(1, Arbitraries.of(LINE_ENDS)),
                        Tuple.of(1, Arbitraries.of(INVISIBLE)),
                        Tuple.of(1, ArabicTexts.any()))
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    /** Splitters with every policy that judges a sentence by itself, not by the text around it. */
    static Arbitrary<SentenceSplitter> unadaptingSplitters() {
        return splitters(
                Arbitraries.of(LineBreaks.values()).filter(policy -> policy != LineBreaks.DETECT),
                Arbitraries.just(Ellipses.GO_ON));
    }

    /** Splitters with every policy. */
    static Arbitrary<SentenceSplitter> splitters() {
        return splitters(Arbitraries.of(LineBreaks.values()), Arbitraries.of(Ellipses.values()));
    }

    private static Arbitrary<SentenceSplitter> splitters(Arbitrary<LineBreaks> lines, Arbitrary<Ellipses> ellipses) {
        Arbitrary<Pause[]> pauses =
                Arbitraries.of(Pause.values()).set().ofMaxSize(4).map(set -> set.toArray(new Pause[0]));
        return Combinators.combine(lines, ellipses, Arbitraries.of(Quotations.values()), pauses)
                .as((lineBreaks, dots, quotations, ends) -> SentenceSplitter.builder()
                        .lineBreaks(lineBreaks)
                        .ellipses(dots)
                        .quotations(quotations)
                        .longestQuotation(40)
                        .endAt(ends)
                        .build());
    }
}
