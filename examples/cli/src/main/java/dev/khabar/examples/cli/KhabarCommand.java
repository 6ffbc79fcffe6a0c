package dev.khabar.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The tool {@code khabar}: Arabic news text on the command line.
 *
 * <p>Text goes in as UTF-8 unless told otherwise, and out as UTF-8, whatever the locale. Exit code 0: fine; 1: some input could not be read or some
 * output not written, and standard error says which; 2: wrong usage.
 */
@Command(
        name = "khabar",
        resourceBundle = "dev.khabar.examples.cli.help",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class KhabarCommand implements Runnable {

    private final InputStream in;
    private final Output out;

    @Spec
    private CommandSpec spec;

    private KhabarCommand(InputStream in, Output out) {
        this.in = in;
        this.out = out;
    }

    /** Runs the tool on the process's own streams and exits with its code. */
    public static void main(String[] args) {
        // System.out and System.err would write in the platform's charset.
        System.exit(run(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                args));
    }

    /** Runs the tool on the given streams, which stay open, and returns its exit code. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... args) {
        KhabarCommand command = new KhabarCommand(in, new Output(out));
        CommandLine line = new CommandLine(command);
        Commands.add(line, args);
        line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(DiacriticsCommand.Policy.class, DiacriticsCommand::policy)
                .setExecutionStrategy(command::execute)
                .setParameterExceptionHandler(Fault::report)
                .setExecutionExceptionHandler(KhabarCommand::report);
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            long megabytes = Runtime.getRuntime().maxMemory() >> 20;
            line.getErr()
                    .println(
                            "khabar: the text is too long for the memory that Java may use, " + megabytes
                                    + " MB; give it more, with java -Xmx4g for example, or cut the text into lines for --jsonl");
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    /** Answers that were given before bad input was met are written too. */
    private int execute(CommandLine.ParseResult parsed) {
        try {
            return new CommandLine.RunLast().execute(parsed);
        } finally {
            flush(parsed);
        }
    }

    /** A failure here is reported like one of a command. */
    private void flush(CommandLine.ParseResult parsed) {
        try {
            out.flush();
        } catch (Output.FailedException e) {
            throw new CommandLine.ExecutionException(parsed.commandSpec().commandLine(), e.getMessage(), e);
        }
    }

    private static int report(Exception problem, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (problem instanceof Output.FailedException failure && failure.readerIsGone()) {
            return CommandLine.ExitCode.OK;
        }
        if (problem instanceof BadInputException || problem instanceof Output.FailedException) {
            command.getErr().println("khabar: " + problem.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw problem;
    }

    /** Standard input. */
    InputStream in() {
        return in;
    }

    /** Standard output, for answers. */
    Output out() {
        return out;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }
}
