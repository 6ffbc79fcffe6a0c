package dev.khabar.examples.report;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.khabar.normalize.Preset;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Writes what the library finds in a news article as one self-contained web page: the seed article, or the UTF-8 file
 * named as second argument; the first one names the page.
 */
public final class HtmlReport {

    private static final String SEED = "/seeds/000_317ae1e32ca5ce6e.txt";
    private static final Template TEMPLATE = Mustache.compiler()
            .zeroIsFalse(true)
            .withLoader(name -> new StringReader(resource(name)))
            .compile(resource("report.html.mustache"));

    private HtmlReport() {}

    public static void main(String[] arguments) throws IOException {
        // System.out would write in the platform's charset.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        if (!run(List.of(arguments), out)) {
            System.exit(2);
        }
    }

    /** Writes the page; false where the arguments are wrong. */
    static boolean run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.isEmpty() || arguments.size() > 2) {
            out.println("usage: HtmlReport PAGE [ARTICLE]");
            return false;
        }
        Path page = Path.of(arguments.get(0));
        String article = arguments.size() == 1 ? seed() : Files.readString(Path.of(arguments.get(1)));
        Files.writeString(page, page(article));
        out.println("written: " + page.toUri());
        return true;
    }

    /** The page of an article; any text is legal. */
    static String page(String article) {
        return page(Report.of(article, Preset.SEARCH));
    }

    static String page(Report report) {
        return TEMPLATE.execute(report);
    }

    static String seed() {
        return resource(SEED);
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
