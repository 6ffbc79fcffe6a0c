package dev.khabar.benchmarks.quality;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The command line of the quality runner. */
record QualityArguments(EvaluationData data, @Nullable Path out, List<String> tasks) {

    static final String USAGE = "usage: QualityRunner --data DIR [--split NAME] [--out FILE] [TASK...]\ntasks: "
            + QualityRunner.taskNames();

    /**
     * @throws IllegalArgumentException if an argument is not known, lacks its value, or names no folder or task
     */
    static QualityArguments parse(String... arguments) {
        Path folder = null;
        Path out = null;
        String split = "dev";
        List<String> tasks = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--data" -> folder = Path.of(value(arguments, ++i));
                case "--split" -> split = value(arguments, ++i);
                case "--out" -> out = Path.of(value(arguments, ++i));
                default -> tasks.add(task(arguments[i]));
            }
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    folder == null ? "--data is needed" : "--data: " + folder + " is not a folder");
        }
        return new QualityArguments(new EvaluationData(folder, split), out, List.copyOf(tasks));
    }

    private static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " needs a value");
        }
        return arguments[at];
    }

    private static String task(String name) {
        if (QualityTask.all().stream().noneMatch(task -> task.name().equals(name))) {
            throw new IllegalArgumentException("no task or option " + name);
        }
        return name;
    }
}
