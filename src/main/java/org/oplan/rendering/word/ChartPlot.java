package org.oplan.rendering.word;

import java.math.BigDecimal;
import java.util.List;
import org.oplan.document.Chart;

/** Describes what is plotted in a chart: bars, lines or slices, with the cells that their values stand in. */
final class ChartPlot {
    private static final int GAP_PER_CENT = 50;
    private static final int FULL_OVERLAP = 100;
    private static final int HOLE_PER_CENT = 55;

    private final Markup xml;
    private final Chart chart;
    private final boolean bare;

    ChartPlot(Markup xml, Chart chart, boolean bare) {
        this.xml = xml;
        this.chart = chart;
        this.bare = bare;
    }

    void write() {
        switch (chart.kind()) {
            case BAR -> bars("clustered");
            case STACKED_BAR -> bars("stacked");
            case LINE -> lines();
            case PIE -> slices("c:pieChart");
            case DONUT -> slices("c:doughnutChart");
        }
    }

    private void says(String name, String value) {
        ChartSpace.says(xml, name, value);
    }

    private void says(String name, long value) {
        ChartSpace.says(xml, name, value);
    }

    private void bars(String grouping) {
        xml.start("c:barChart");
        says("c:barDir", "col");
        says("c:grouping", grouping);
        says("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            name(i);
            ChartLook.fill(xml, i);
            says("c:invertIfNegative", 0);
            values(i);
        }
        says("c:gapWidth", GAP_PER_CENT);
        if (chart.kind() == Chart.Kind.STACKED_BAR) {
            says("c:overlap", FULL_OVERLAP);
        }
        axes();
        xml.end("c:barChart");
    }

    private void lines() {
        xml.start("c:lineChart");
        says("c:grouping", "standard");
        says("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            name(i);
            ChartLook.stroke(xml, i, bare);
            if (bare) {
                xml.start("c:marker");
                says("c:symbol", "none");
                xml.end("c:marker");
            } else {
                ChartLook.marker(xml, i);
            }
            values(i);
        }
        says("c:marker", 1);
        axes();
        xml.end("c:lineChart");
    }

    private void slices(String element) {
        xml.start(element);
        says("c:varyColors", 1);
        name(0);
        for (int i = 0; i < chart.categories().size(); i++) {
            xml.start("c:dPt");
            says("c:idx", i);
            says("c:bubble3D", 0);
            ChartLook.slice(xml, i);
            xml.end("c:dPt");
        }
        shares();
        values(0);
        says("c:firstSliceAng", 0);
        if (chart.kind() == Chart.Kind.DONUT) {
            says("c:holeSize", HOLE_PER_CENT);
        }
        xml.end(element);
    }

    /** Each slice bears its value, since nobody reads one off its angle. */
    private void shares() {
        xml.start("c:dLbls").start("c:numFmt");
        xml.attribute("formatCode", ChartAxis.format(chart))
                .attribute("sourceLinked", 0)
                .end("c:numFmt");
        ChartLook.unfilled(xml);
        ChartLook.text(xml);
        if (chart.kind() == Chart.Kind.PIE) {
            says("c:dLblPos", "outEnd");
        }
        says("c:showLegendKey", 0);
        says("c:showVal", 1);
        says("c:showCatName", 0);
        says("c:showSerName", 0);
        says("c:showPercent", 0);
        says("c:showBubbleSize", 0);
        says("c:showLeaderLines", 0);
        xml.end("c:dLbls");
    }

    private void axes() {
        says("c:axId", ChartSpace.CATEGORY_AXIS);
        says("c:axId", ChartSpace.VALUE_AXIS);
    }

    private void name(int number) {
        xml.start("c:ser");
        says("c:idx", number);
        says("c:order", number);
        xml.start("c:tx");
        strings(ChartWorkbook.name(number), List.of(chart.series().get(number).name()));
        xml.end("c:tx");
    }

    private void values(int number) {
        List<Chart.Point> points = chart.series().get(number).points();
        xml.start("c:cat");
        strings(ChartWorkbook.categories(chart.categories().size()), chart.categories());
        xml.end("c:cat").start("c:val");
        numbers(ChartWorkbook.values(number, points.size()), points);
        xml.end("c:val");
        if (chart.kind() == Chart.Kind.LINE) {
            says("c:smooth", 0);
        }
        xml.end("c:ser");
    }

    private void strings(String cells, List<String> texts) {
        xml.start("c:strRef").text("c:f", cells).start("c:strCache");
        points(texts);
        xml.end("c:strCache").end("c:strRef");
    }

    private void numbers(String cells, List<Chart.Point> points) {
        xml.start("c:numRef").text("c:f", cells).start("c:numCache").text("c:formatCode", "#,##0");
        points(points.stream()
                .map(point -> point.value().map(BigDecimal::toPlainString).orElse(""))
                .toList());
        xml.end("c:numCache").end("c:numRef");
    }

    /** The points of a cache; one that is not available leaves a gap. */
    private void points(List<String> values) {
        says("c:ptCount", values.size());
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                xml.start("c:pt").attribute("idx", i).text("c:v", values.get(i)).end("c:pt");
            }
        }
    }
}
