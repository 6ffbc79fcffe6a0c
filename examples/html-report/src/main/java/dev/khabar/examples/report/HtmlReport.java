package dev.khabar.examples.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Writes what the library finds in a news article as one self-contained web page: the seed article, or the UTF-8 file
 * named as second argument; the first one names the page.
 */
public final class HtmlReport {

    private static final String SEED = "/seeds/000_317ae1e32ca5ce6e.txt";
    private static final Template TEMPLATE = Mustache.compiler()
            .withLoader(name -> new StringReader(resource(name)))
            .compile(resource("report.html.mustache"));

    private HtmlReport() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2) {
            System.err.println("usage: HtmlReport PAGE [ARTICLE]");
            System.exit(2);
        }
        Path page = Path.of(arguments[0]);
        String article = arguments.length == 1 ? resource(SEED) : Files.readString(Path.of(arguments[1]));
        Files.writeString(page, page(article));
        System.out.println("written: " + page.toUri());
    }

    /** The page of an article; any text is legal. */
    static String page(String article) {
        return TEMPLATE.execute(Report.of(article));
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
