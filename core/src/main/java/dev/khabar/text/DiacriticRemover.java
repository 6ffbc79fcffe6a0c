package dev.khabar.text;

/** Takes the marks of a table out of a text, in one pass. */
final class DiacriticRemover {

    /** All marks beyond the Basic Multilingual Plane share this first half. */
    private static final char HIGH_SURROGATE = Character.highSurrogate(0x10EC0);

    private final DiacriticTable table;

    DiacriticRemover(DiacriticTable table) {
        this.table = table;
    }

    /** The text itself where it holds none of the marks. */
    String remove(String text) {
        if (table.reachesBeyondPlane() && text.indexOf(HIGH_SURROGATE) >= 0) {
            return align(text).text();
        }
        int first = firstMark(text);
        if (first == text.length()) {
            return text;
        }
        return ShaddaLigature.is(text.charAt(first)) ? align(text).text() : removeFrom(text, first);
    }

    private int firstMark(String text) {
        byte[] kept = table.kept();
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < kept.length ? kept[c] == 0 : ShaddaLigature.is(c)) {
                return i;
            }
        }
        return length;
    }

    /** Every character is written, and the next one writes over it where it was a mark: no branch to mispredict. */
    private String removeFrom(String text, int first) {
        byte[] kept = table.kept();
        char[] chars = text.toCharArray();
        int length = first;
        for (int i = first; i < chars.length; i++) {
            char c = chars[i];
            chars[length] = c;
            length += c < kept.length ? kept[c] : 1;
            if (ShaddaLigature.is(c)) {
                return align(text).text();
            }
        }
        return new String(chars, 0, length);
    }

    AlignedText align(CharSequence text) {
        AlignedText.Builder aligned = AlignedText.builder(text);
        StringBuilder rest = new StringBuilder(text.length());
        int kept = 0;
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && table.contains(Character.codePointAt(text, end))) {
                end += Character.charCount(Character.codePointAt(text, end));
            }
            if (end > i) {
                aligned.replaced(i, end - i, 0);
                rest.append(text, kept, i);
                kept = end;
                i = end;
            } else if (ShaddaLigature.is(text.charAt(i))) {
                rest.append(text, kept, i);
                i++;
                kept = i;
                char left = table.rest(text.charAt(i - 1));
                if (left == 0) {
                    aligned.replaced(i - 1, 1, 0);
                } else {
                    rest.append(left);
                }
            } else {
                i++;
            }
        }
        return kept == 0
                ? AlignedText.unchanged(text)
                : aligned.build(rest.append(text, kept, i).toString());
    }
}
