package dev.khabar;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;

/** Where the library's dependencies lie, for programs that tests start. */
public final class ClassPath {

    private ClassPath() {}

    /** The folder or jar of the library as the tests see it, and its dependencies. */
    public static String ofLibrary() {
        return locationOf(Khabar.class) + File.pathSeparator + ofDependencies();
    }

    /** The folder that becomes the jar of the weights that restore diacritics. */
    public static String ofWeights() {
        return Path.of("src/restoration-news/resources").toAbsolutePath().toString();
    }

    /** All jars that the library can use. */
    public static String ofDependencies() {
        return ofIcu() + File.pathSeparator + ofLucene();
    }

    /** The one jar that the library needs. */
    static String ofIcu() {
        return locationOf(com.ibm.icu.text.BreakIterator.class);
    }

    /** The jars that {@code dev.khabar.lucene} needs. */
    static String ofLucene() {
        return Stream.of(Analyzer.class, ArabicAnalyzer.class)
                .map(ClassPath::locationOf)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String locationOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
