package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.Rewriting;
import dev.khabar.normalize.engine.RewritingStep;
import dev.khabar.text.Span;

/** Replaces all that a finder finds by one token. */
final class TokenStep extends RewritingStep {

    private final String sign;
    private final Finder finder;
    private final String token;

    /**
     * @param sign what every find contains: a text without it is left at once
     */
    TokenStep(Enum<?> rule, String sign, Finder finder, String token) {
        super(rule);
        this.sign = sign;
        this.finder = finder;
        this.token = token;
    }

    @Override
    public void rewrite(String text, Rewriting out) {
        if (!text.contains(sign)) {
            return;
        }
        for (Span found = finder.next(text, 0); found != null; found = finder.next(text, found.end())) {
            out.replace(found.start(), found.length(), token);
        }
    }
}
