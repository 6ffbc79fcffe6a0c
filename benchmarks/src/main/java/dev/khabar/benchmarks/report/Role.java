package dev.khabar.benchmarks.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** What a benchmark is to the others of its class. */
enum Role {
    /** The library. */
    OURS,
    /** What people would use instead. */
    PEER,
    /** The least that the job could cost. */
    FLOOR,
    /** Different work, shown for what it is. */
    OTHER;

    private static final Properties NAMED = properties("roles.properties");

    /** The role of a method of a benchmark class, both by their simple names. */
    static Role of(String type, String method) {
        return Stream.of(type + "." + method, type + ".*", "*." + method)
                .map(NAMED::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(method.startsWith("khabar") ? OURS : PEER);
    }

    /** A file of this package. */
    static Properties properties(String name) {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(Role.class.getResourceAsStream(name), name)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
