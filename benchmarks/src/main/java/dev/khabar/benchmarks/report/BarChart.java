package dev.khabar.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A chart of horizontal bars as SVG that needs no script: colours follow the reader's light or dark scheme, one colour a
 * role in every chart, with a legend where there are several.
 */
final class BarChart {

    /**
     * @param value 0 or more
     * @param low where the error bar begins; NaN for none
     * @param high where it ends; what lies beyond the chart is cut off
     * @param text what is written at the end of the bar
     */
    record Bar(String label, double value, double low, double high, String text, Role role) {}

    /** How values become lengths. */
    enum Scale {
        /** In proportion, or to the logarithms where values are too far apart to be seen together; times and sizes. */
        FITTED,
        /** In proportion, the full length for 100, whatever the values. */
        PERCENT
    }

    /** Bars under a heading; an empty one takes no room. */
    record Group(String heading, List<Bar> bars) {}

    private static final int WIDTH = 760;
    private static final int LEFT = 230;
    private static final int RIGHT = 150;
    private static final int ROW = 24;
    private static final int THICKNESS = 15;
    private static final int TOP = 62;
    private static final int LEGEND = 22;
    private static final int LEGEND_STEP = 110;
    /** From this ratio of the longest bar to the shortest on the scale is logarithmic. */
    private static final double FAR_APART = 40;

    private static final String STYLE = """
            <style>
              text { font: 13px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328; }
              .title { font-size: 15px; font-weight: 600; }
              .note, .heading { fill: #59636e; }
              .heading { font-weight: 600; }
              .paper { fill: #ffffff; stroke: #d1d9e0; }
              .ours { fill: #0a7d4f; }
              .peer { fill: #8c959f; }
              .floor { fill: #c8d1da; }
              .other { fill: #54aeff; }
              .error { stroke: #1f2328; stroke-width: 1.2; fill: none; }
              @media (prefers-color-scheme: dark) {
                text { fill: #f0f6fc; }
                .note, .heading { fill: #9198a1; }
                .paper { fill: #0d1117; stroke: #3d444d; }
                .ours { fill: #3fb950; }
                .peer { fill: #6e7681; }
                .floor { fill: #3d444d; }
                .other { fill: #1f6feb; }
                .error { stroke: #f0f6fc; }
              }
            </style>
            """;

    private final String title;
    private final String note;
    private final Scale scale;
    private final List<Group> groups;
    private final double least;
    private final double most;

    /**
     * @param note what the length of a bar says
     */
    BarChart(String title, String note, Scale scale, List<Group> groups) {
        this.title = title;
        this.note = note;
        this.scale = scale;
        this.groups = groups;
        this.most = scale == Scale.PERCENT
                ? 100
                : bars().mapToDouble(Bar::value).max().orElse(1);
        this.least =
                bars().mapToDouble(Bar::value).filter(value -> value > 0).min().orElse(1);
    }

    /** The picture. */
    String svg() {
        List<Role> roles = bars().map(Bar::role).distinct().sorted().toList();
        int top = roles.size() > 1 ? TOP + LEGEND : TOP;
        int height = top
                + groups.stream()
                        .mapToInt(group -> (group.heading().isEmpty() ? 0 : ROW)
                                + group.bars().size() * ROW)
                        .sum()
                + 16;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\">%n",
                WIDTH,
                height,
                WIDTH,
                height));
        svg.append("<title>").append(escape(title)).append("</title>\n").append(STYLE);
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"paper\" x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"6\"/>%n",
                WIDTH - 1,
                height - 1));
        text(svg, "title", 16, 26, "start", title);
        text(svg, "note", 16, 46, "start", isLogarithmic() ? note + "; logarithmic scale" : note);
        if (roles.size() > 1) {
            legend(svg, roles);
        }
        int y = top;
        for (Group group : groups) {
            if (!group.heading().isEmpty()) {
                text(svg, "heading", 16, y + 16, "start", group.heading());
                y += ROW;
            }
            for (Bar bar : group.bars()) {
                row(svg, bar, y);
                y += ROW;
            }
        }
        return svg.append("</svg>\n").toString().replace(System.lineSeparator(), "\n");
    }

    /** A dot of the colour and a word for each role. */
    private static void legend(StringBuilder svg, List<Role> roles) {
        int x = LEFT;
        for (Role role : roles) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"5\"/>%n",
                    role.name().toLowerCase(Locale.ROOT),
                    x + 5,
                    TOP + 4));
            text(svg, "note", x + 16, TOP + 9, "start", name(role));
            x += LEGEND_STEP;
        }
    }

    private static String name(Role role) {
        return switch (role) {
            case OURS -> "Khabar";
            case PEER -> "peer";
            case FLOOR -> "lower bound";
            case OTHER -> "other";
        };
    }

    private void row(StringBuilder svg, Bar bar, int y) {
        text(svg, "label", LEFT - 10, y + 16, "end", bar.label());
        double end = x(bar.value());
        svg.append(String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>%n",
                bar.role().name().toLowerCase(Locale.ROOT),
                LEFT,
                y + (ROW - THICKNESS) / 2,
                Math.max(1, end - LEFT),
                THICKNESS));
        if (bar.high() > bar.low()) {
            double from = x(bar.low());
            end = Math.max(end, x(bar.high()));
            int middle = y + ROW / 2;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path class=\"error\" d=\"M%.1f %dH%.1fM%.1f %dv8M%.1f %dv8\"/>%n",
                    from,
                    middle,
                    end,
                    from,
                    middle - 4,
                    end,
                    middle - 4));
        }
        text(svg, "value", (int) end + 8, y + 16, "start", bar.text());
    }

    private double x(double value) {
        double share;
        if (isLogarithmic()) {
            double origin = Math.log(least / 2);
            share = value <= 0 ? 0 : (Math.log(value) - origin) / (Math.log(most) - origin);
        } else {
            share = value / most;
        }
        return LEFT + (WIDTH - LEFT - RIGHT) * Math.min(1, Math.max(0, share));
    }

    private boolean isLogarithmic() {
        return scale == Scale.FITTED && most / least > FAR_APART;
    }

    private Stream<Bar> bars() {
        return groups.stream().flatMap(group -> group.bars().stream());
    }

    private static void text(StringBuilder svg, String type, int x, int y, String anchor, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n",
                type,
                x,
                y,
                anchor,
                escape(text)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
