package dev.khabar.benchmarks.report;

import java.util.Properties;

/** What a reader must know of a class of benchmarks to compare its rows: {@code notes.properties}. */
final class Notes {

    private static final Properties NOTES = Role.properties("notes.properties");

    private Notes() {}

    /** The paragraph on a class, by its simple name; empty where nothing has to be said. */
    static String of(String type) {
        String note = NOTES.getProperty(type);
        return note == null ? "" : note + "\n\n";
    }
}
