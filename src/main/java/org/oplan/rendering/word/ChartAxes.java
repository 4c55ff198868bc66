package org.oplan.rendering.word;

import org.oplan.document.Chart;

/** Describes the axes of a chart. */
final class ChartAxes {
    private final Markup xml;
    private final ChartAxis axis;
    private final boolean hidden;
    private final boolean mirrored;

    /**
     * The axes of a chart.
     *
     * @param xml where they go
     * @param chart the chart
     * @param hidden whether only the plot is seen
     * @param mirrored whether categories run from the right
     */
    ChartAxes(Markup xml, Chart chart, boolean hidden, boolean mirrored) {
        this.xml = xml;
        this.axis = ChartAxis.of(chart);
        this.hidden = hidden;
        this.mirrored = mirrored;
    }

    void write() {
        categories();
        values();
    }

    private void says(String name, String value) {
        ChartSpace.says(xml, name, value);
    }

    private void says(String name, long value) {
        ChartSpace.says(xml, name, value);
    }

    private void categories() {
        xml.start("c:catAx");
        says("c:axId", ChartSpace.CATEGORY_AXIS);
        xml.start("c:scaling");
        says("c:orientation", mirrored ? "maxMin" : "minMax");
        xml.end("c:scaling");
        says("c:delete", hidden ? 1 : 0);
        says("c:axPos", "b");
        says("c:majorTickMark", "none");
        says("c:minorTickMark", "none");
        says("c:tickLblPos", "low");
        ChartLook.axisLine(xml);
        ChartLook.text(xml);
        says("c:crossAx", ChartSpace.VALUE_AXIS);
        says("c:crosses", "autoZero");
        says("c:auto", 0);
        says("c:lblAlgn", "ctr");
        says("c:noMultiLvlLbl", 1);
        xml.end("c:catAx");
    }

    private void values() {
        xml.start("c:valAx");
        says("c:axId", ChartSpace.VALUE_AXIS);
        xml.start("c:scaling");
        says("c:orientation", "minMax");
        if (!hidden) {
            says("c:max", axis.maximum().toPlainString());
            says("c:min", axis.minimum().toPlainString());
        }
        xml.end("c:scaling");
        says("c:delete", hidden ? 1 : 0);
        says("c:axPos", mirrored ? "r" : "l");
        if (!hidden) {
            xml.start("c:majorGridlines");
            ChartLook.gridLine(xml);
            xml.end("c:majorGridlines");
        }
        xml.start("c:numFmt").attribute("formatCode", axis.format()).attribute("sourceLinked", 0);
        xml.end("c:numFmt");
        says("c:majorTickMark", "none");
        says("c:minorTickMark", "none");
        says("c:tickLblPos", "nextTo");
        ChartLook.withoutLine(xml);
        ChartLook.text(xml);
        says("c:crossAx", ChartSpace.CATEGORY_AXIS);
        says("c:crosses", "autoZero");
        says("c:crossBetween", "between");
        if (!hidden) {
            says("c:majorUnit", axis.step().toPlainString());
        }
        xml.end("c:valAx");
    }
}
