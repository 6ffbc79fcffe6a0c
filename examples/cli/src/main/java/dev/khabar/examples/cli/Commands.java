package dev.khabar.examples.cli;

import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands of the tool, in the order of its help. Reading a command's annotations costs milliseconds that a user
 * waits for: where one is named, only that one is read.
 */
final class Commands {

    private static final List<Class<?>> ALL = List.of(
            NormalizeCommand.class,
            SentencesCommand.class,
            DiacriticsCommand.class,
            AnalyzeCommand.class,
            KeywordsCommand.class,
            ArticleCommand.class,
            QuotationsCommand.class,
            FrequenciesCommand.class,
            AutoComplete.GenerateCompletion.class);

    private Commands() {}

    /** Adds the command that the arguments begin with, or all where that is none, for help and messages. */
    static void add(CommandLine tool, String... arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        List<Class<?>> needed =
                ALL.stream().filter(command -> name(command).equals(first)).toList();
        if (needed.isEmpty() || needed.contains(AutoComplete.GenerateCompletion.class)) {
            needed = ALL;
        }
        for (Class<?> command : needed) {
            tool.addSubcommand(name(command), CommandSpec.forAnnotatedObject(command));
        }
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
