package dev.khabar.text;

/** What ends a sentence in Arabic news: full stops, question and exclamation marks of all widths, and the ellipsis. */
public final class Terminators {

    /** {@code . ۔ ． 。 ｡ ﹒} */
    public static final String FULL_STOPS = ".\u06D4\uFF0E\u3002\uFF61\uFE52";
    /** {@code … ︙} */
    public static final String ELLIPSES = "\u2026\uFE19";
    /** {@code ! ? ؟ ⸮ ！ ？ ‼ ‽ ⁇ ⁈ ⁉ ﹖ ﹗} */
    public static final String QUESTIONS_AND_EXCLAMATIONS =
            "!?\u061F\u2E2E\uFF01\uFF1F\u203C\u203D\u2047\u2048\u2049\uFE56\uFE57";

    private static final String ALL = FULL_STOPS + ELLIPSES + QUESTIONS_AND_EXCLAMATIONS;

    private Terminators() {}

    /** Whether {@code c} is one of them. */
    public static boolean contains(char c) {
        return ALL.indexOf(c) >= 0;
    }
}
