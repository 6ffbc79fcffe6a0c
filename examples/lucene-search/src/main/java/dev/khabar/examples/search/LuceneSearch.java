package dev.khabar.examples.search;

import dev.khabar.examples.search.NewsSearch.Hit;
import dev.khabar.examples.search.NewsSearch.Result;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command line: {@code index} articles, {@code search} them. Exit code 0: fine; 1: bad input; 2: wrong usage. */
@Command(
        name = "lucene-search",
        description = "Indexes Arabic news on disk and searches it.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class LuceneSearch implements Runnable {

    @Spec
    private CommandSpec spec;

    private LuceneSearch() {}

    /** Runs on the process's own streams, in UTF-8 whatever the platform's charset, and exits. */
    public static void main(String[] args) {
        System.exit(run(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), args));
    }

    /** Runs on the given streams and returns the exit code. */
    static int run(OutputStream out, OutputStream err, String... args) {
        return new CommandLine(new LuceneSearch())
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .setExecutionExceptionHandler(LuceneSearch::report)
                .execute(args);
    }

    private static int report(Exception problem, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (problem instanceof BadInputException) {
            command.getErr().println(problem.getMessage());
        } else if (problem instanceof NoSuchFileException) {
            command.getErr().println(problem.getMessage() + ": no such file or folder");
        } else if (problem instanceof IOException) {
            command.getErr().println(problem);
        } else {
            throw problem;
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing: index or search");
    }

    /** Puts articles into an index. Where one of them is bad, none is. */
    @Command(name = "index", description = "Puts articles into an index; those it holds already are replaced.")
    void index(
            @Parameters(paramLabel = "INDEX", description = "The folder of the index; made where it is missing.")
                    Path index,
            @Parameters(
                            paramLabel = "SOURCE",
                            arity = "1..*",
                            description = "Folders of .txt files, or files of JSON lines with id, title and text.")
                    List<Path> sources)
            throws IOException, BadInputException {
        try (NewsIndex news = new NewsIndex(index)) {
            int before = news.size();
            int[] read = {0};
            try {
                for (Path source : sources) {
                    Source.read(source, article -> {
                        news.put(article);
                        read[0]++;
                    });
                }
            } catch (IOException | BadInputException e) {
                news.rollback();
                throw e;
            }
            news.commit();
            int added = news.size() - before;
            out().printf("%d articles read: %d new, %d replaced%n", read[0], added, read[0] - added);
            out().printf("the index holds %d%n", news.size());
        }
    }

    /** Searches an index. */
    @Command(name = "search", description = "Finds articles, best first, and shows the sentences that match.")
    void search(
            @Option(
                            names = "--top",
                            defaultValue = "10",
                            description = "How many articles (default: ${DEFAULT-VALUE}).")
                    int top,
            @Option(
                            names = "--sentences",
                            defaultValue = "2",
                            description = "How many sentences of each (default: ${DEFAULT-VALUE}).")
                    int sentences,
            @Parameters(paramLabel = "INDEX", description = "The folder of the index.") Path index,
            @Parameters(paramLabel = "WORD", arity = "1..*", description = "What to look for.") List<String> words)
            throws IOException, BadInputException {
        if (top < 1 || sentences < 1) {
            throw new ParameterException(spec.commandLine(), "--top and --sentences must be 1 or more");
        }
        try (NewsSearch search = new NewsSearch(index)) {
            Result result = search.find(String.join(" ", words), top, sentences);
            out().printf("%d found%n", result.total());
            int number = 0;
            for (Hit hit : result.hits()) {
                number++;
                out().printf(
                                "%n%d. %s (%s)%n",
                                number, hit.article().title(), hit.article().id());
                for (Excerpt excerpt : hit.excerpts()) {
                    out().printf(
                                    "   %s  %s%n",
                                    excerpt.sentence(),
                                    excerpt.show(hit.article().text()));
                }
            }
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
