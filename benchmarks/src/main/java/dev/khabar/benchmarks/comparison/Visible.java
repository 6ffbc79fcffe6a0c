package dev.khabar.benchmarks.comparison;

import java.util.Map;

/** Text in which everything can be seen: names stand for invisible characters, ␣ for spaces that a reader would miss. */
final class Visible {

    private static final Map<Integer, String> NAMES = Map.ofEntries(
            Map.entry(0x00A0, "NBSP"),
            Map.entry(0x00AD, "SHY"),
            Map.entry(0x200B, "ZWSP"),
            Map.entry(0x200C, "ZWNJ"),
            Map.entry(0x200D, "ZWJ"),
            Map.entry(0x200E, "LRM"),
            Map.entry(0x200F, "RLM"),
            Map.entry(0x202A, "LRE"),
            Map.entry(0x202B, "RLE"),
            Map.entry(0x202C, "PDF"),
            Map.entry(0xFEFF, "BOM"),
            Map.entry((int) '\n', "LF"),
            Map.entry((int) '\r', "CR"),
            Map.entry((int) '\t', "TAB"));

    private Visible() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            String name = NAMES.get(codePoint);
            if (name != null) {
                visible.append('⟨').append(name).append('⟩');
            } else if (hasNoGlyph(codePoint)) {
                visible.append(String.format("⟨%04X⟩", codePoint));
            } else if (codePoint == ' ' && (i == 0 || next == text.length() || text.charAt(i - 1) == ' ')) {
                visible.append('␣');
            } else {
                visible.appendCodePoint(codePoint);
            }
            i = next;
        }
        return visible.toString();
    }

    private static boolean hasNoGlyph(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SURROGATE, Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
