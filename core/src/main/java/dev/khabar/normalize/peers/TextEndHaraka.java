package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.ContextRule;
import dev.khabar.normalize.engine.Output;

/** The haraka that ends the text, or its last line, goes, as in PyArabic's {@code strip_lastharaka}. */
public final class TextEndHaraka implements ContextRule {

    public static final String TRIGGERS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0652";

    private final Enum<?> rule;

    public TextEndHaraka(Enum<?> rule) {
        this.rule = rule;
    }

    @Override
    public int apply(CharSequence source, int at, Output out) {
        boolean last = at == source.length() - 1 || (at == source.length() - 2 && source.charAt(at + 1) == '\n');
        if (!last || !out.piece().endsText()) {
            return DECLINED;
        }
        out.drop(at, 1, rule);
        return at + 1;
    }
}
