package dev.khabar.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said about wrong usage: the fault first, then in two lines how the command is called and where help is. */
final class Fault {

    private Fault() {}

    static int report(ParameterException problem, String[] arguments) {
        CommandLine command = problem.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        PrintWriter err = command.getErr();
        err.println(name + ": " + problem.getMessage() + suggestion(problem));
        err.println("Usage: " + name + (command.getSubcommands().isEmpty() ? " [OPTIONS] [FILE...]" : " COMMAND ..."));
        err.println("'" + name + " --help' tells more.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String suggestion(ParameterException problem) {
        List<String> similar =
                problem instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return similar.isEmpty() ? "" : " (did you mean " + String.join(" or ", similar) + "?)";
    }
}
