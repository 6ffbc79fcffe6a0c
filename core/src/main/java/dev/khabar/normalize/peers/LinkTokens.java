package dev.khabar.normalize.peers;

import dev.khabar.normalize.engine.Step;
import java.util.List;

/**
 * Links, e-mail addresses and mentions as tokens, by what AraBERT's preprocessor takes for them: one look for addresses
 * with a domain, then ever looser ones.
 */
public final class LinkTokens {

    private static final String LINK = " [رابط] ";
    private static final String EMAIL = " [بريد] ";
    private static final String MENTION = " [مستخدم] ";

    private LinkTokens() {}

    public static List<Step> steps(Enum<?> rule) {
        return List.of(
                new TokenStep(rule, ".", new DomainFinder(), LINK),
                new TokenStep(rule, "http", LooseLinks.afterScheme(), LINK),
                new TokenStep(rule, "www", LooseLinks.afterWww(), LINK),
                new TokenStep(rule, ".com", LooseLinks::dotCom, LINK),
                new TokenStep(rule, "http", LooseLinks.upToSpace("http"), LINK),
                new TokenStep(rule, "www", LooseLinks.upToSpace("www"), LINK),
                new TokenStep(rule, "://", LooseLinks.exactly("://"), LINK),
                new TokenStep(rule, "@", EmailsAndMentions::email, EMAIL),
                new TokenStep(rule, "@", EmailsAndMentions::anythingWithAt, EMAIL),
                new TokenStep(rule, "@", EmailsAndMentions::mention, MENTION));
    }
}
