package dev.khabar.examples.cli;

import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code khabar frequencies}. */
@Command(
        name = "frequencies",
        description = "Counts in how many texts each word occurs, for 'khabar keywords --frequencies'.",
        mixinStandardHelpOptions = true)
final class FrequenciesCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    @Option(
            names = "--add",
            paramLabel = "FILE",
            description = "Frequencies counted before, to add to those of the texts; may be given again.")
    private List<Path> parts = List.of();

    @Option(
            names = "--minimum",
            paramLabel = "N",
            defaultValue = "1",
            description = "Leaves out what occurs less often, once everything is counted (default: ${DEFAULT-VALUE}).")
    private int minimum;

    @Mixin
    private Texts texts = new Texts();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws BadInputException {
        if (minimum < 1) {
            throw new ParameterException(spec.commandLine(), "--minimum must be 1 or more, not " + minimum);
        }
        DocumentFrequencies sum = DocumentFrequencies.builder().build();
        for (Path part : parts) {
            sum = sum.merge(KeywordsCommand.load(part));
        }
        DocumentFrequencies.Builder builder = DocumentFrequencies.builder();
        int code = texts.forEach(builder::add);
        try {
            sum.merge(builder.build()).prune(minimum, minimum).save(out);
        } catch (IOException e) {
            throw new BadInputException(out + ": cannot be written: " + Reason.of(e));
        }
        return code;
    }
}
