package dev.khabar.benchmarks.report;

import dev.khabar.benchmarks.quality.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One task of the quality runner on the page: a row for each measure, a column for each system, and a chart of them. */
final class QualitySection {

    private final String task;
    private final List<Figure> figures;
    private final List<String> systems;

    /** @param figures all of one task */
    QualitySection(String task, List<Figure> figures) {
        this.task = task;
        this.figures = figures;
        this.systems = figures.stream().map(Figure::system).distinct().toList();
    }

    String title() {
        return Character.toUpperCase(task.charAt(0)) + task.substring(1);
    }

    String chartFile() {
        return "quality-" + task + ".svg";
    }

    /** Whether there is anything to compare. */
    boolean hasPeers() {
        return systems.size() > 1;
    }

    BarChart chart() {
        List<BarChart.Group> groups = byMeasure().entrySet().stream()
                .map(measure -> new BarChart.Group(
                        measure.getKey(),
                        measure.getValue().stream().map(QualitySection::bar).toList()))
                .toList();
        return new BarChart(title(), "percent, more is better", BarChart.Scale.PERCENT, groups);
    }

    String markdown() {
        StringBuilder page = new StringBuilder("| % | cases |");
        systems.forEach(system -> page.append(' ')
                .append(system.equals("khabar") ? "**khabar**" : system)
                .append(" |"));
        page.append("\n|---|---:|").append("---:|".repeat(systems.size())).append('\n');
        byMeasure().forEach((measure, row) -> {
            page.append("| ")
                    .append(measure)
                    .append(" | ")
                    .append(row.get(0).cases())
                    .append(" |");
            for (String system : systems) {
                page.append(row.stream()
                        .filter(figure -> figure.system().equals(system))
                        .findFirst()
                        .map(figure -> " " + Numbers.percent(figure.value()) + " |")
                        .orElse(" |"));
            }
            page.append('\n');
        });
        return page.toString();
    }

    private Map<String, List<Figure>> byMeasure() {
        return figures.stream()
                .collect(Collectors.groupingBy(Figure::measure, LinkedHashMap::new, Collectors.toList()));
    }

    private static BarChart.Bar bar(Figure figure) {
        return new BarChart.Bar(
                figure.system(),
                figure.value(),
                Double.NaN,
                Double.NaN,
                Numbers.percent(figure.value()) + " %",
                figure.system().equals("khabar") ? Role.OURS : Role.PEER);
    }

    static List<QualitySection> of(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.groupingBy(Figure::task, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(task -> new QualitySection(task.getKey(), task.getValue()))
                .toList();
    }
}
