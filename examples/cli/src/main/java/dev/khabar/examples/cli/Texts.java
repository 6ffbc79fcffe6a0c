package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The texts that a command works on and the form of its answers: the options that all commands share. */
final class Texts {

    /** Forms of output for whole files. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Lines or whole files: one excludes the other. */
    static final class Form {

        @Option(
                names = "--jsonl",
                description =
                        "Read a JSON object with \"text\" (and \"id\") from each line; write one for each, in order.")
        private boolean lines;

        @Option(
                names = "--format",
                paramLabel = "text|json",
                description = "text (the default) reads well; json is one JSON document, an array where several files"
                        + " are named.")
        private Format format = Format.TEXT;
    }

    @ArgGroup
    private Form form = new Form();

    @Option(
            names = "--jobs",
            paramLabel = "N",
            description =
                    "Threads for --jsonl; answers keep the order of the lines (default: the processors there are).")
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "UTF-8 files; standard input where none is named.")
    private List<Path> files = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether texts come in lines, many at a time, and not one whole file after the other. */
    boolean inLines() {
        return form.lines;
    }

    /** Writes the answer to every text; returns the exit code. */
    int answer(Function<String, Answer> job) throws BadInputException {
        if (jobs < 1) {
            throw new ParameterException(command.commandLine(), "--jobs must be 1 or more, not " + jobs);
        }
        if (form.lines) {
            return answerLines(job);
        }
        return form.format == Format.JSON ? answerInJson(job) : answerReadably(job);
    }

    /** Hands every text on, for a command that makes one thing of them all; returns the exit code. */
    int forEach(Consumer<String> job) throws BadInputException {
        if (!form.lines) {
            inputs().each((name, in) -> job.accept(Utf8.text(in, name)));
            return 0;
        }
        return eachLine(1, line -> {
            job.accept(line.text());
            return "";
        });
    }

    private int answerReadably(Function<String, Answer> job) throws BadInputException {
        inputs().each((name, in) ->
                root().out().print(job.apply(Utf8.text(in, name)).readable()));
        return 0;
    }

    private int answerInJson(Function<String, Answer> job) throws BadInputException {
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        inputs().each((name, in) -> {
            String text = Utf8.text(in, name);
            job.apply(text).write(documents.addObject().put("id", name));
        });
        root().out().print(Json.document(documents.size() == 1 ? documents.get(0) : documents) + "\n");
        return 0;
    }

    private int answerLines(Function<String, Answer> job) throws BadInputException {
        return eachLine(jobs, line -> {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.set("id", line.id());
            job.apply(line.text()).write(json);
            return Json.line(json) + "\n";
        });
    }

    /** What came of one line: its output, and the problem if there was one. */
    private record Outcome(String output, @Nullable String problem) {}

    private int eachLine(int threads, Function<JsonLine, String> job) throws BadInputException {
        PrintWriter err = command.commandLine().getErr();
        Progress progress = Progress.through(files, err);
        boolean[] bad = {false};
        try (OrderedJobs<Outcome> outcomes = new OrderedJobs<>(threads, outcome -> {
            root().out().print(outcome.output());
            progress.lineDone();
            if (outcome.problem() != null) {
                bad[0] = true;
                progress.clear();
                err.println("khabar: " + outcome.problem());
            }
        })) {
            inputs().each(
                            (name, in) -> {
                                Utf8.Lines lines = new Utf8.Lines(in);
                                while (lines.advance()) {
                                    Utf8.Line line = lines.line();
                                    outcomes.submit(() -> outcome(name, line, job));
                                }
                            },
                            progress::counting);
            outcomes.finish();
        } finally {
            progress.clear();
        }
        return bad[0] ? 1 : 0;
    }

    private static Outcome outcome(String name, Utf8.Line line, Function<JsonLine, String> job) {
        try {
            return new Outcome(job.apply(JsonLine.parse(line.text(), line.number())), null);
        } catch (BadInputException e) {
            // Readers count on one line of output for each line of input.
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.put("id", line.number()).put("error", e.getMessage());
            return new Outcome(Json.line(json) + "\n", name + ", line " + line.number() + ": " + e.getMessage());
        }
    }

    private Inputs inputs() {
        return new Inputs(files, root().in());
    }

    private KhabarCommand root() {
        return (KhabarCommand) command.root().userObject();
    }
}
