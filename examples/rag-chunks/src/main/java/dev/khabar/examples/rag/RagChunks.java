package dev.khabar.examples.rag;

import dev.langchain4j.data.document.Document;
import dev.langchain4j.data.segment.TextSegment;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Shows the chunks of the seed article; or, for a file of articles as argument, how the chunks of {@link NewsSplitter}
 * compare with those of langchain4j's own splitters.
 */
public final class RagChunks {

    private static final String SEED = "/seeds/000_317ae1e32ca5ce6e.txt";

    private RagChunks() {}

    public static void main(String[] arguments) throws IOException {
        // System.out would write in the platform's charset.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            show(seed(), out);
        } else {
            int size = arguments.length == 1 ? 500 : Integer.parseInt(arguments[1]);
            Comparison.of(Articles.read(Path.of(arguments[0])), size).print(out);
        }
        out.flush();
    }

    static String seed() throws IOException {
        try (InputStream in = Objects.requireNonNull(RagChunks.class.getResourceAsStream(SEED), SEED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static void show(String article, PrintStream out) {
        NewsSplitter splitter =
                NewsSplitter.builder().size(80, SizeMeasure.WORDS).overlap(1).build();
        List<TextSegment> chunks = splitter.split(Document.from(article));
        for (TextSegment chunk : chunks) {
            out.printf(
                    Locale.ROOT,
                    "chunk %s of %d  %d..%d, new from %d%n",
                    chunk.metadata().getString(NewsSplitter.INDEX),
                    chunks.size(),
                    chunk.metadata().getInteger(NewsSplitter.START),
                    chunk.metadata().getInteger(NewsSplitter.END),
                    chunk.metadata().getInteger(NewsSplitter.NEW_FROM));
            for (String key : List.of(NewsSplitter.HEADLINE, NewsSplitter.SECTION, NewsSplitter.KEYWORDS_HERE)) {
                if (chunk.metadata().containsKey(key)) {
                    out.printf(
                            Locale.ROOT, "  %-14s %s%n", key, chunk.metadata().getString(key));
                }
            }
            out.println(chunk.text().indent(4));
        }
    }
}
