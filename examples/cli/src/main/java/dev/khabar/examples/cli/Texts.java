package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
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

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Encoding.Named.class,
            description =
                    "How the input is encoded, windows-1256 for example (default: UTF-8, or what a byte order mark"
                            + " says). Output is UTF-8.")
    private Encoding encoding = Encoding.OF_THE_INPUT;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Files; standard input where none is named, or for -.")
    private List<Path> files = List.of();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /** Whether texts come in lines, many at a time, and not one whole file after the other. */
    boolean inLines() {
        return form.lines;
    }

    /** What is made of a text; its title is empty where it has none apart from the text. */
    interface Job {
        Answer answer(Optional<String> title, String text);
    }

    /** Writes the answer to every text; returns the exit code. */
    int answer(Function<String, Answer> job) throws BadInputException {
        return answerTitled((title, text) -> job.apply(text));
    }

    /** The same, for a job that looks at titles too. */
    int answerTitled(Job job) throws BadInputException {
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
            return null;
        });
    }

    private int answerReadably(Job job) throws BadInputException {
        Inputs inputs = inputs();
        Headings headings = new Headings();
        inputs.each((name, in) -> {
            String answer = job.answer(Optional.empty(), Utf8.text(in, name)).readable();
            root().out().print(inputs.areSeveral() ? headings.over(answer, name) : answer);
        });
        return 0;
    }

    private int answerInJson(Job job) throws BadInputException {
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        inputs().each((name, in) -> {
            String text = Utf8.text(in, name);
            job.answer(Optional.empty(), text).write(documents.addObject().put("id", name));
        });
        root().out().print(Json.document(documents.size() == 1 ? documents.get(0) : documents) + "\n");
        return 0;
    }

    private int answerLines(Job job) throws BadInputException {
        return eachLine(jobs, line -> {
            ObjectNode json = JsonNodeFactory.instance.objectNode();
            json.set("id", line.id());
            job.answer(line.title(), line.text()).write(json);
            return json;
        });
    }

    private int eachLine(int threads, LineAnswers.Job job) throws BadInputException {
        PrintWriter err = command.commandLine().getErr();
        return new LineAnswers(job, root().out(), err, Progress.through(files, err)).write(inputs(), threads);
    }

    private Inputs inputs() {
        return new Inputs(files, root().in(), encoding);
    }

    private KhabarCommand root() {
        return (KhabarCommand) command.root().userObject();
    }
}
