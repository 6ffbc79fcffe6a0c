package dev.khabar.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.khabar.benchmarks.report.BarChart.Bar;
import dev.khabar.benchmarks.report.BarChart.Group;
import dev.khabar.benchmarks.report.BarChart.Scale;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class BarChartTest {

    @Test
    void barsGrowWithTheirValues() throws Exception {
        List<Double> widths = widths(chart(bar("a", 10), bar("b", 20), bar("c", 5)));

        assertThat(widths.get(0)).isEqualTo(2 * widths.get(2));
        assertThat(widths.get(1)).isEqualTo(2 * widths.get(0));
    }

    @Test
    void valuesFarApartAreAllSeen() throws Exception {
        BarChart chart = chart(bar("a", 0.5), bar("b", 50), bar("c", 5000));
        List<Double> widths = widths(chart);

        assertThat(chart.svg()).contains("logarithmic scale");
        assertThat(widths).isSorted().allMatch(width -> width > 10);
        assertThat(widths.get(2) - widths.get(1)).isCloseTo(widths.get(1) - widths.get(0), within(1));
    }

    @Test
    void percentagesAreInProportionHoweverFarApart() throws Exception {
        List<Bar> bars = List.of(bar("a", 0.5), bar("b", 50));
        BarChart chart = new BarChart("t", "percent", Scale.PERCENT, List.of(new Group("", bars)));
        List<Double> widths = widths(chart);

        assertThat(chart.svg()).doesNotContain("logarithmic");
        assertThat(widths.get(1)).isCloseTo(100 * widths.get(0), within(6));
    }

    @Test
    void severalRolesHaveALegend() {
        Bar ours = new Bar("a", 10, Double.NaN, Double.NaN, "10", Role.OURS);
        BarChart both = new BarChart("t", "n", Scale.FITTED, List.of(new Group("", List.of(ours, bar("b", 20)))));

        assertThat(both.svg()).contains(">Khabar</text>", ">peer</text>", "<circle class=\"ours\"");
        assertThat(chart(bar("b", 20)).svg()).doesNotContain("<circle");
    }

    @Test
    void anErrorBarReachesToBothSides() {
        assertThat(new BarChart(
                                "t",
                                "n",
                                Scale.FITTED,
                                List.of(new Group("", List.of(new Bar("a", 10, 8, 12, "10", Role.OURS)))))
                        .svg())
                .contains("class=\"error\"");
        assertThat(chart(bar("a", 10)).svg()).doesNotContain("class=\"error\"");
    }

    @Test
    void itIsStaticXmlForBothSchemes() throws Exception {
        String svg =
                new BarChart("a < b & \"c\"", "n", Scale.FITTED, List.of(new Group("g", List.of(bar("<x>", 0))))).svg();

        assertThat(document(svg).getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg).contains("prefers-color-scheme: dark").doesNotContain("<script");
    }

    @Test
    void noBarsMakeAnEmptyChart() throws Exception {
        assertThat(widths(new BarChart("t", "n", Scale.FITTED, List.of()))).isEmpty();
    }

    private static org.assertj.core.data.Offset<Double> within(double offset) {
        return org.assertj.core.data.Offset.offset(offset);
    }

    private static BarChart chart(Bar... bars) {
        return new BarChart("title", "note", Scale.FITTED, List.of(new Group("", List.of(bars))));
    }

    private static Bar bar(String label, double value) {
        return new Bar(label, value, Double.NaN, Double.NaN, label, Role.PEER);
    }

    private static List<Double> widths(BarChart chart) throws Exception {
        NodeList rectangles = document(chart.svg()).getElementsByTagName("rect");
        List<Double> widths = new ArrayList<>();
        for (int i = 0; i < rectangles.getLength(); i++) {
            Element rectangle = (Element) rectangles.item(i);
            if (rectangle.getAttribute("class").equals("peer")) {
                widths.add(Double.parseDouble(rectangle.getAttribute("width")));
            }
        }
        return widths;
    }

    private static Document document(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
