package dev.khabar.normalize;

import java.util.List;
import java.util.function.Function;

/**
 * Links, e-mail addresses and mentions as tokens, by what AraBERT's preprocessor takes for them: one look for addresses
 * with a domain, then ever looser ones.
 */
final class LinkTokens {

    private static final String LINK = " [رابط] ";
    private static final String EMAIL = " [بريد] ";
    private static final String MENTION = " [مستخدم] ";

    private LinkTokens() {}

    static Work work() {
        return new Work.Alone(List.of(
                token(".", new DomainFinder(), LINK),
                token("http", LooseLinks.afterScheme(), LINK),
                token("www", LooseLinks.afterWww(), LINK),
                token(".com", LooseLinks::dotCom, LINK),
                token("http", LooseLinks.upToSpace("http"), LINK),
                token("www", LooseLinks.upToSpace("www"), LINK),
                token("://", LooseLinks.exactly("://"), LINK),
                token("@", Addresses::email, EMAIL),
                token("@", Addresses::anythingWithAt, EMAIL),
                token("@", Addresses::mention, MENTION)));
    }

    private static Function<Rule, Step> token(String sign, Finder finder, String token) {
        return rule -> new TokenStep(rule, sign, finder, token);
    }
}
