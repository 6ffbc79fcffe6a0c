package dev.khabar.normalize;

/** The haraka that ends the text, or its last line, goes, as in PyArabic's {@code strip_lastharaka}. */
final class TextEndHaraka implements ContextRule {

    static final String TRIGGERS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0652";

    private final Rule rule;

    TextEndHaraka(Rule rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        boolean last = at == source.length() - 1 || (at == source.length() - 2 && source.charAt(at + 1) == '\n');
        if (!last || !out.edges().hasEnd()) {
            return DECLINED;
        }
        out.drop(at, 1, rule);
        return at + 1;
    }
}
