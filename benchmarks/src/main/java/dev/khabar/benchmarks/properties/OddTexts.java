package dev.khabar.benchmarks.properties;

import dev.khabar.text.Diacritic;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random texts of few kinds of pieces each, so that pieces meet in every order; and real lines with pieces put into them. */
final class OddTexts {

    private static final int MOST_KINDS = 7;
    private static final int MOST_PIECES = 24;
    private static final int MOST_INSERTIONS = 6;
    /** One piece in so many is any code unit at all. */
    private static final int ANY_OF = 40;

    private static final String COMPOSING = "\u0653\u0654\u0655\u0670اوىيیہەےۀۂۓأؤئآٱءٴـلطه ";

    private static final List<String> PIECES = pieces();

    private final Random random;

    OddTexts(Random random) {
        this.random = random;
    }

    String next() {
        String[] kinds = new String[1 + random.nextInt(MOST_KINDS)];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = piece();
        }
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST_PIECES); i > 0; i--) {
            text.append(kinds[random.nextInt(kinds.length)]);
        }
        return text.toString();
    }

    /** Letters, marks and tatweel of the Arabic block, often what composes with one another. */
    String nextArabic() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST_PIECES); i > 0; i--) {
            text.append(
                    switch (random.nextInt(4)) {
                        case 0 -> COMPOSING.charAt(random.nextInt(COMPOSING.length()));
                        case 1 -> (char) ('\u064B' + random.nextInt(0x15));
                        default -> (char) ('\u0620' + random.nextInt(0xE0));
                    });
        }
        return text.toString();
    }

    String into(String line) {
        StringBuilder text = new StringBuilder(line);
        for (int i = 1 + random.nextInt(MOST_INSERTIONS); i > 0; i--) {
            text.insert(random.nextInt(text.length() + 1), piece());
        }
        return text.toString();
    }

    private String piece() {
        return random.nextInt(ANY_OF) == 0
                ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
                : PIECES.get(random.nextInt(PIECES.size()));
    }

    private static List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        for (char c = '\u0600'; c <= '\u06FF'; c++) {
            pieces.add(String.valueOf(c));
        }
        for (Diacritic mark : Diacritic.values()) {
            pieces.add(Character.toString(mark.codePoint()));
        }
        for (int c = '\uFE70'; c <= '\uFEFC'; c += 3) {
            pieces.add(Character.toString(c));
        }
        pieces.addAll(List.of(
                " ", " ", " ", "  ", "\n", "\r\n", "\t", "\u000B", "\u0085", "\u2028", "\u00A0", "\u3000", "\u200B",
                "\u200C", "\u200D", "\u200E", "\u202B", "\u2067", "\u00AD", "\uFEFF", "\u0000", "\u034F", "\u2061",
                "\uFE0F", "\u180E"));
        pieces.addAll(List.of(
                "ا",
                "ا",
                "ل",
                "ل",
                "ي",
                "ي",
                "ى",
                "ی",
                "و",
                "ه",
                "ة",
                "ب",
                "ن",
                "ء",
                "ـ",
                "ـ",
                "ــ",
                "اا",
                "ييي",
                "وو",
                "لل",
                "بب",
                "عل",
                "مصطف",
                "مليئ",
                "هذا",
                "الرحمن",
                "ممتاز",
                "قرر",
                "شيئ",
                "ال",
                "عبد ا",
                "هـ",
                "ا\u0654",
                "ـ\u0654",
                "\u0651\u064E",
                "ا\u064B",
                "و\u0670ة",
                "ى\u0670",
                "\u064B\u0670"));
        pieces.addAll(List.of(
                "ﷲ",
                "ﷺ",
                "﷼",
                "﷽",
                "ﱛ",
                "ﱞ",
                "ﱠ",
                "ﷴ",
                "ﻻ",
                "ﻷ",
                "\uFE7C",
                "ﺎ",
                "ﻲ",
                "\uD803\uDEFB",
                "\uD803",
                "\uDEFB",
                "\uD83D\uDE00",
                "\uD83D",
                "❤",
                "é",
                "e\u0301",
                "É",
                "ﬁ",
                "½",
                "Ａ"));
        pieces.addAll(List.of(
                "1", "23", "٣", "٣٫٥", "1،5", "1,000", "1.5", "۴", "...", "..", "…", "،", ",", "؟", "?", ";", "%", "٪",
                "\"", "“", "”", "«", "'", "-", "–", "/", "*", "(", "[", "]", "!", "_", "#"));
        pieces.addAll(List.of(
                "&amp;",
                "&lt",
                "&#1575;",
                "&",
                ";",
                "<p>",
                "</p>",
                "<",
                ">",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "<![CDATA[",
                "]]>",
                "=\"",
                "http",
                "http://a.bc/d",
                "https://",
                "www.",
                "x.com",
                "a@b.cd",
                "@خ",
                "@",
                ".",
                ":",
                "://",
                "CNN",
                "خبر 2024 "));
        return List.copyOf(pieces);
    }
}
