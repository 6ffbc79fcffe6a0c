package dev.khabar.sentence.mark;

/** Pictures among the text, told by their blocks: good enough to keep them with the sentence they close. */
public final class Emoji {

    private Emoji() {}

    /** The index after the emoji that begin at {@code from}, with the blanks between them; {@code from} if there are none. */
    public static int skip(String text, int from) {
        int end = from;
        int i = from;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            boolean emoji = isEmoji(codePoint);
            if (!emoji
                    && !(end > from
                            && CharacterTable.is(text.charAt(i), CharacterTable.SPACE | CharacterTable.INVISIBLE))) {
                break;
            }
            i += Character.charCount(codePoint);
            if (emoji || text.charAt(i - 1) == '\uFE0F') {
                end = i;
            }
        }
        return end;
    }

    private static boolean isEmoji(int codePoint) {
        return (codePoint >= 0x1F000 && codePoint <= 0x1FAFF) // pictographs, flags, skin tones
                || (codePoint >= 0x2600 && codePoint <= 0x27BF) // symbols and dingbats
                || (codePoint >= 0xE0020 && codePoint <= 0xE007F) // tags of regional flags
                || codePoint == 0x2B50
                || codePoint == 0x2B55
                || codePoint == 0x20E3;
    }
}
