package dev.khabar.examples.cli;

import dev.khabar.keyword.DocumentFrequencies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code khabar frequencies}. */
@Command(
        name = "frequencies",
        description = "Counts in how many texts each word occurs, for 'khabar keywords --frequencies'.",
        mixinStandardHelpOptions = true)
final class FrequenciesCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out;

    @Mixin
    private Texts texts = new Texts();

    @Override
    public Integer call() throws BadInputException {
        DocumentFrequencies.Builder builder = DocumentFrequencies.builder();
        int code = texts.forEach(builder::add);
        try {
            builder.build().save(out);
        } catch (IOException e) {
            throw new BadInputException(out + " cannot be written: " + e.getMessage());
        }
        return code;
    }
}
