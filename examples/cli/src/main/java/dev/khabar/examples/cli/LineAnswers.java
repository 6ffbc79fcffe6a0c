package dev.khabar.examples.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers to JSON lines: worked out by several threads, written in order, one for each line, good or bad. */
final class LineAnswers {

    /** What a line is made into; null where nothing is to be written. */
    interface Job {
        @Nullable
        ObjectNode answer(JsonLine line);
    }

    /** What came of some lines: their output in UTF-8, and the problems that there were. */
    private static final class Outcome {

        private final byte[] output;
        private final int lines;
        private final List<String> problems;

        Outcome(byte[] output, int lines, List<String> problems) {
            this.output = output;
            this.lines = lines;
            this.problems = problems;
        }
    }

    private final Job job;
    private final Output out;
    private final PrintWriter err;
    private final Progress progress;
    private boolean bad;

    LineAnswers(Job job, Output out, PrintWriter err, Progress progress) {
        this.job = job;
        this.out = out;
        this.err = err;
        this.progress = progress;
    }

    /** Answers all lines of the inputs; returns the exit code. */
    int write(Inputs inputs, int threads) throws BadInputException {
        try (OrderedJobs<Outcome> outcomes = new OrderedJobs<>(threads, this::write)) {
            inputs.each(
                    (name, in) -> {
                        Lines lines = new Lines(in);
                        for (List<Line> batch = lines.batch(); !batch.isEmpty(); batch = lines.batch()) {
                            List<Line> some = batch;
                            outcomes.submit(() -> outcome(inputs.areSeveral(), name, some));
                        }
                    },
                    progress::counting);
            outcomes.finish();
        } finally {
            progress.clear();
        }
        return bad ? 1 : 0;
    }

    private void write(Outcome outcome) {
        out.print(outcome.output);
        progress.linesDone(outcome.lines);
        for (String problem : outcome.problems) {
            bad = true;
            progress.clear();
            err.println("khabar: " + problem);
        }
    }

    /** Encoded here, by the workers, and not by the one thread that writes. */
    private Outcome outcome(boolean named, String name, List<Line> lines) {
        StringBuilder output = new StringBuilder();
        List<String> problems = new ArrayList<>();
        for (Line line : lines) {
            try {
                ObjectNode json = job.answer(JsonLine.parse(line.text(), line.number()));
                if (json != null) {
                    append(json, named, name, output);
                }
            } catch (BadInputException e) {
                // Readers count on one line of output for each line of input.
                ObjectNode json = JsonNodeFactory.instance.objectNode();
                append(json.put("id", line.number()).put("error", e.getMessage()), named, name, output);
                problems.add(name + ", line " + line.number() + ": " + e.getMessage());
            }
        }
        return new Outcome(output.toString().getBytes(StandardCharsets.UTF_8), lines.size(), problems);
    }

    /** Ids of several files may be the same: there each answer names its file. */
    private static void append(ObjectNode json, boolean named, String name, StringBuilder output) {
        output.append(Json.line(named ? json.put("file", name) : json)).append('\n');
    }
}
