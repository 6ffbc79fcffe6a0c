package dev.khabar.examples.solr;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.khabar.Khabar;
import dev.khabar.keyword.Keyword;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.common.params.ModifiableSolrParams;
import org.apache.solr.core.CoreContainer;

/** A Solr server inside this process, with the core of the folder {@code home}: filled with articles, asked, and closed. */
public final class NewsCore implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int KEYWORDS = 10;

    private final EmbeddedSolrServer server;

    private NewsCore(EmbeddedSolrServer server) {
        this.server = server;
    }

    /** Starts a server on a copy of a Solr home, so that the index lies beside the copy. */
    public static NewsCore start(Path home, Path folder) throws IOException {
        copy(home, folder);
        CoreContainer container = new CoreContainer(folder.toAbsolutePath(), new Properties());
        container.load();
        if (!container.getCoreInitFailures().isEmpty()) {
            Throwable cause =
                    container.getCoreInitFailures().values().iterator().next().exception;
            container.shutdown();
            throw new IllegalStateException("the core does not load", cause);
        }
        return new NewsCore(new EmbeddedSolrServer(container, "news"));
    }

    /** Indexes articles, a JSON object with {@code id}, {@code title} and {@code text} on each line, with their keywords. */
    public void index(Path articles) throws IOException, SolrServerException {
        for (String line : Files.readAllLines(articles)) {
            Map<?, ?> article = JSON.readValue(line, Map.class);
            String title = String.valueOf(article.get("title"));
            String text = String.valueOf(article.get("text"));
            SolrInputDocument document = new SolrInputDocument();
            document.addField("id", String.valueOf(article.get("id")));
            document.addField("title", title);
            document.addField("body", text);
            Khabar.keywords(title + "\n\n" + text, KEYWORDS).stream()
                    .map(Keyword::text)
                    .forEach(keyword -> document.addField("keywords", keyword));
            server.add(document);
        }
        server.commit();
    }

    /** Asks for what the query handler of the core answers by its defaults. */
    public QueryResponse search(String query) throws IOException, SolrServerException {
        return server.query(parameters("/select", "q", query, "spellcheck", "true"));
    }

    /** What a reader who has typed this far may want. */
    public List<String> suggest(String typed) throws IOException, SolrServerException {
        return server.query(parameters("/suggest", "suggest.q", typed))
                .getSuggesterResponse()
                .getSuggestedTerms()
                .getOrDefault("default", List.of());
    }

    private static ModifiableSolrParams parameters(String handler, String... pairs) {
        ModifiableSolrParams parameters = new ModifiableSolrParams();
        parameters.set("qt", handler);
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.set(pairs[i], pairs[i + 1]);
        }
        return parameters;
    }

    /** Stops the server. */
    @Override
    public void close() throws IOException {
        server.close();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Arguments: the Solr home, the articles, then queries. */
    public static void main(String[] arguments) throws IOException, SolrServerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("khabar-solr");
        try (NewsCore core = start(Path.of(arguments[0]), folder)) {
            core.index(Path.of(arguments[1]));
            for (String query : List.of(arguments).subList(2, arguments.length)) {
                out.println(query);
                core.search(query)
                        .getHighlighting()
                        .forEach((id, fields) -> fields.forEach((field, snippets) -> snippets.forEach(
                                snippet -> out.println("  " + id + " " + field + ": " + snippet.strip()))));
            }
        }
    }
}
