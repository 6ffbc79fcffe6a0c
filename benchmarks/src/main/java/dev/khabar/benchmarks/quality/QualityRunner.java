package dev.khabar.benchmarks.quality;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Scores the library and its peers: {@code QualityRunner --data DIR [--split NAME] [--out FILE] [TASK...]}. Without tasks it
 * runs each whose file the folder has, and says which ones it leaves out. {@code --out} gets the figures as JSON.
 */
public final class QualityRunner {

    private final EvaluationData data;
    private final PrintStream log;

    QualityRunner(EvaluationData data, PrintStream log) {
        this.data = data;
        this.log = log;
    }

    /** Exit code 2 and a message where the arguments are wrong. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        QualityArguments parsed;
        try {
            parsed = QualityArguments.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + "\n" + QualityArguments.USAGE);
            System.exit(2);
            return;
        }
        List<Figure> figures = new QualityRunner(parsed.data(), out).run(parsed.tasks());
        if (parsed.out() != null) {
            write(figures, parsed.out());
        }
    }

    /** The figures of the named tasks; of all that have data where none is named. */
    public static List<Figure> measure(Path folder, String split, PrintStream log) throws IOException {
        return new QualityRunner(new EvaluationData(folder, split), log).run(List.of());
    }

    List<Figure> run(List<String> names) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (QualityTask task : tasks(names)) {
            if (!data.has(task.file(data)) && names.isEmpty()) {
                log.println(task.name() + ": left out, there is no " + task.file(data));
            } else {
                List<Figure> measured = task.measure(data);
                measured.forEach(this::print);
                figures.addAll(measured);
            }
        }
        return figures;
    }

    static void write(List<Figure> figures, Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), figures);
    }

    private void print(Figure figure) {
        log.println(String.format(
                Locale.ROOT,
                "%-13s %-44s %-18s %6.2f %%  (%d)",
                figure.task(),
                figure.measure(),
                figure.system(),
                figure.value(),
                figure.cases()));
    }

    private static List<QualityTask> tasks(List<String> names) {
        return QualityTask.all().stream()
                .filter(task -> names.isEmpty() || names.contains(task.name()))
                .toList();
    }

    static String taskNames() {
        return QualityTask.all().stream().map(QualityTask::name).distinct().collect(Collectors.joining(", "));
    }
}
