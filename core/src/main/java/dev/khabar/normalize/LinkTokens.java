package dev.khabar.normalize;

import java.util.List;

/**
 * Links, e-mail addresses and mentions as tokens, by what AraBERT's preprocessor takes for them: one look for addresses
 * with a domain, then ever looser ones.
 */
final class LinkTokens {

    private static final String LINK = " [رابط] ";
    private static final String EMAIL = " [بريد] ";
    private static final String MENTION = " [مستخدم] ";

    private LinkTokens() {}

    static List<Step> steps(Rule rule) {
        return List.of(
                new TokenStep(rule, ".", new DomainFinder(), LINK),
                new TokenStep(rule, "http", LooseLinks.afterScheme(), LINK),
                new TokenStep(rule, "www", LooseLinks.afterWww(), LINK),
                new TokenStep(rule, ".com", LooseLinks::dotCom, LINK),
                new TokenStep(rule, "http", LooseLinks.upToSpace("http"), LINK),
                new TokenStep(rule, "www", LooseLinks.upToSpace("www"), LINK),
                new TokenStep(rule, "://", LooseLinks.exactly("://"), LINK),
                new TokenStep(rule, "@", Addresses::email, EMAIL),
                new TokenStep(rule, "@", Addresses::anythingWithAt, EMAIL),
                new TokenStep(rule, "@", Addresses::mention, MENTION));
    }
}
