package dev.khabar.examples.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What an editor calls rules, endings, credits and the like, from {@code names.properties}. */
final class ArabicNames {

    private static final Properties NAMES = read();

    private ArabicNames() {}

    /** The name of a constant; {@code kind} says of what: {@code rule}, {@code ending}, {@code credit}, {@code furniture}. */
    static String of(String kind, Enum<?> constant) {
        return NAMES.getProperty(kind + "." + constant.name(), constant.name());
    }

    private static Properties read() {
        Properties names = new Properties();
        try {
            names.load(new StringReader(HtmlReport.resource("names.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
