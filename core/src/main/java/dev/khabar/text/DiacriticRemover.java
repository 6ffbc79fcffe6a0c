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
        if (mayHaveLongMarks(text)) {
            return alignSlowly(text).text();
        }
        int first = firstMark(text);
        return first == text.length() ? text : removeFrom(text, first);
    }

    /** The same with the places of what stays. */
    AlignedText align(CharSequence text) {
        String string = text.toString();
        if (mayHaveLongMarks(string)) {
            return alignSlowly(text);
        }
        int first = firstMark(string);
        return first == string.length() ? AlignedText.unchanged(text) : alignFrom(text, string, first);
    }

    private boolean mayHaveLongMarks(String text) {
        return table.reachesBeyondPlane() && text.indexOf(HIGH_SURROGATE) >= 0;
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
                return alignSlowly(text).text();
            }
        }
        return new String(chars, 0, length);
    }

    private AlignedText alignFrom(CharSequence text, String string, int first) {
        byte[] kept = table.kept();
        char[] chars = string.toCharArray();
        AlignedText.Builder aligned = AlignedText.builder(text);
        int length = first;
        for (int start = first; start < chars.length; start += Long.SIZE) {
            int end = Math.min(start + Long.SIZE, chars.length);
            long removed = 0;
            for (int i = start; i < end; i++) {
                char c = chars[i];
                int stays = c < kept.length ? kept[c] : 1;
                chars[length] = c;
                length += stays;
                removed |= (stays ^ 1L) << (i - start);
                if (ShaddaLigature.is(c)) {
                    return alignSlowly(text);
                }
            }
            aligned.deleted(start, removed);
        }
        return aligned.build(new String(chars, 0, length));
    }

    /** For marks of two code units, and for two marks in one. */
    private AlignedText alignSlowly(CharSequence text) {
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
