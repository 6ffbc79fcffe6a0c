package dev.khabar.examples.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
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
        err.println(name + ": " + fault(problem));
        err.println("Usage: " + name + (command.getSubcommands().isEmpty() ? " [OPTIONS] [FILE...]" : " COMMAND ..."));
        err.println("'" + name + " --help' tells more.");
        return CommandLine.ExitCode.USAGE;
    }

    private static String fault(ParameterException problem) {
        if (!(problem instanceof UnmatchedArgumentException unmatched)) {
            return String.valueOf(problem.getMessage());
        }
        CommandLine command = problem.getCommandLine();
        if (command.getSubcommands().isEmpty() || unmatched.isUnknownOption()) {
            return problem.getMessage() + suggestion(unmatched.getSuggestions());
        }
        String word = unmatched.getUnmatched().get(0);
        // Those of picocli are like it in any way; who mistypes a name gets its first letter right.
        List<String> similar = unmatched.getSuggestions().stream()
                .filter(name -> name.startsWith(word.substring(0, Math.min(1, word.length()))))
                .toList();
        return "there is no command '" + word + "'"
                + (similar.isEmpty() ? "; there are " + String.join(", ", commands(command)) : suggestion(similar));
    }

    private static String suggestion(List<String> similar) {
        return similar.isEmpty() ? "" : " (did you mean " + String.join(" or ", similar) + "?)";
    }

    private static List<String> commands(CommandLine command) {
        return command.getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(Map.Entry::getKey)
                .toList();
    }
}
