package org.oplan.rendering.word;

import java.math.BigDecimal;
import java.util.List;
import org.oplan.document.Chart;

/** Describes a chart in the words of DrawingML: upright stacked bars over a light grid. */
final class ChartSpace {
    private static final int GAP_PER_CENT = 50;
    private static final int FULL_OVERLAP = 100;
    private static final int CATEGORY_AXIS = 1;
    private static final int VALUE_AXIS = 2;

    private final Chart chart;
    private final ChartAxis axis;
    private final Markup xml = new Markup();

    private ChartSpace(Chart chart) {
        this.chart = chart;
        this.axis = ChartAxis.of(chart);
    }

    static String of(Chart chart) {
        return new ChartSpace(chart).write();
    }

    private String write() {
        xml.start("c:chartSpace")
                .attribute("xmlns:c", Namespaces.CHART)
                .attribute("xmlns:a", Namespaces.DRAWING)
                .attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        says("c:roundedCorners", 0);
        xml.start("c:chart");
        says("c:autoTitleDeleted", 1);
        xml.start("c:plotArea").empty("c:layout");
        switch (chart.kind()) {
            case STACKED_BAR, BAR, LINE, PIE, DONUT -> bars();
        }
        categoryAxis();
        valueAxis();
        ChartLook.unfilled(xml);
        xml.end("c:plotArea");
        legend();
        says("c:plotVisOnly", 1);
        says("c:dispBlanksAs", "gap");
        xml.end("c:chart");
        ChartLook.unfilled(xml);
        ChartLook.text(xml);
        xml.start("c:externalData").attribute("r:id", "rId1");
        says("c:autoUpdate", 0);
        xml.end("c:externalData");
        return xml.end("c:chartSpace").toString();
    }

    private void says(String name, String value) {
        xml.start(name).attribute("val", value).end(name);
    }

    private void says(String name, long value) {
        xml.start(name).attribute("val", value).end(name);
    }

    private void legend() {
        xml.start("c:legend");
        says("c:legendPos", "b");
        says("c:overlay", 0);
        ChartLook.text(xml);
        xml.end("c:legend");
    }

    private void bars() {
        xml.start("c:barChart");
        says("c:barDir", "col");
        boolean stacked = chart.kind() == Chart.Kind.STACKED_BAR;
        says("c:grouping", stacked ? "stacked" : "clustered");
        says("c:varyColors", 0);
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, chart.series().get(i));
        }
        says("c:gapWidth", GAP_PER_CENT);
        if (stacked) {
            says("c:overlap", FULL_OVERLAP);
        }
        says("c:axId", CATEGORY_AXIS);
        says("c:axId", VALUE_AXIS);
        xml.end("c:barChart");
    }

    private void series(int number, Chart.Series series) {
        xml.start("c:ser");
        says("c:idx", number);
        says("c:order", number);
        xml.start("c:tx");
        strings(ChartWorkbook.name(number), List.of(series.name()));
        xml.end("c:tx");
        ChartLook.fill(xml, number);
        says("c:invertIfNegative", 0);
        xml.start("c:cat");
        strings(ChartWorkbook.categories(chart.categories().size()), chart.categories());
        xml.end("c:cat").start("c:val");
        numbers(ChartWorkbook.values(number, series.points().size()), series.points());
        xml.end("c:val").end("c:ser");
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

    private void categoryAxis() {
        xml.start("c:catAx");
        says("c:axId", CATEGORY_AXIS);
        xml.start("c:scaling");
        says("c:orientation", "minMax");
        xml.end("c:scaling");
        says("c:delete", 0);
        says("c:axPos", "b");
        says("c:majorTickMark", "none");
        says("c:minorTickMark", "none");
        says("c:tickLblPos", "low");
        ChartLook.axisLine(xml);
        ChartLook.text(xml);
        says("c:crossAx", VALUE_AXIS);
        says("c:crosses", "autoZero");
        says("c:auto", 0);
        says("c:lblAlgn", "ctr");
        says("c:noMultiLvlLbl", 1);
        xml.end("c:catAx");
    }

    private void valueAxis() {
        xml.start("c:valAx");
        says("c:axId", VALUE_AXIS);
        xml.start("c:scaling");
        says("c:orientation", "minMax");
        says("c:max", axis.maximum().toPlainString());
        says("c:min", 0);
        xml.end("c:scaling");
        says("c:delete", 0);
        says("c:axPos", "l");
        xml.start("c:majorGridlines");
        ChartLook.gridLine(xml);
        xml.end("c:majorGridlines");
        xml.start("c:numFmt").attribute("formatCode", axis.format()).attribute("sourceLinked", 0);
        xml.end("c:numFmt");
        says("c:majorTickMark", "none");
        says("c:minorTickMark", "none");
        says("c:tickLblPos", "nextTo");
        ChartLook.withoutLine(xml);
        ChartLook.text(xml);
        says("c:crossAx", CATEGORY_AXIS);
        says("c:crosses", "autoZero");
        says("c:crossBetween", "between");
        says("c:majorUnit", axis.step().toPlainString());
        xml.end("c:valAx");
    }
}
