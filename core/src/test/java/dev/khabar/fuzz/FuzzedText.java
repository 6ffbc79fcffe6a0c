package dev.khabar.fuzz;

/**
 * Text from a fuzzer's bytes: UTF-8 where they are UTF-8, so that the corpus can be read, and where they are not a
 * single byte stands for one of 128 characters that mean something to the library, so that few bytes make hard texts.
 */
final class FuzzedText {

    /** Letters and their variants, marks, digits, punctuation, joiners, controls, halves of surrogate pairs. */
    private static final String TELLING = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئٱپچڤگژڨکیہےڢڧ"
            + "\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u06D6\u08F0\u0301"
            + "٠١٩۰۵٫٬٪،؛؟۔…«»“”'()"
            + "\uFEFB\uFDFA\uFDF2\uFE8D\uFB50\uFF01"
            + "\u00A0\u2009\u3000\u0085\u2028\r\t\u200B\u200C\u200D\u200E\u200F\u202B\u202C\u2067\u2069\u00AD\uFEFF\u0000"
            + "\uD83D\uDE00\uD803\uDEFB";

    private FuzzedText() {}

    static String of(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int length = lengthOfCharacter(bytes, at);
            if (length == 0) {
                text.append(TELLING.charAt((bytes[at] & 0x7F) % TELLING.length()));
                at++;
            } else {
                text.appendCodePoint(codePoint(bytes, at, length));
                at += length;
            }
        }
        return text.toString();
    }

    /** How many bytes the character at an index takes; 0 if there is none. Characters of four bytes count as none. */
    private static int lengthOfCharacter(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int length = first < 0x80 ? 1 : first >> 5 == 0b110 ? 2 : first >> 4 == 0b1110 ? 3 : 0;
        if (at + length > bytes.length) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int codePoint(byte[] bytes, int at, int length) {
        int value = length == 1 ? bytes[at] : bytes[at] & (length == 2 ? 0x1F : 0x0F);
        for (int i = at + 1; i < at + length; i++) {
            value = (value << 6) | (bytes[i] & 0x3F);
        }
        return value;
    }
}
