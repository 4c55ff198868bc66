package org.oplan.rendering.word;

import org.oplan.document.Chart;

/** Describes a chart in the words of DrawingML: what is plotted, over a light grid, with a legend under it. */
final class ChartSpace {
    static final int CATEGORY_AXIS = 1;
    static final int VALUE_AXIS = 2;

    private final Chart chart;
    private final boolean bare;
    private final boolean mirrored;
    private final Markup xml = new Markup();

    private ChartSpace(Chart chart, boolean bare, boolean mirrored) {
        this.mirrored = mirrored;
        this.chart = chart;
        this.bare = bare;
    }

    /** A whole chart; mirrored, its categories run from the right. */
    static String of(Chart chart, boolean mirrored) {
        return new ChartSpace(chart, false, mirrored).write();
    }

    /** A chart without axes and legend, as small as a word. */
    static String bare(Chart chart, boolean mirrored) {
        return new ChartSpace(chart, true, mirrored).write();
    }

    private String write() {
        xml.start("c:chartSpace")
                .attribute("xmlns:c", Namespaces.CHART)
                .attribute("xmlns:a", Namespaces.DRAWING)
                .attribute("xmlns:r", Namespaces.RELATIONSHIPS);
        says(xml, "c:roundedCorners", 0);
        xml.start("c:chart");
        says(xml, "c:autoTitleDeleted", 1);
        xml.start("c:plotArea").empty("c:layout");
        new ChartPlot(xml, chart, bare).write();
        if (!chart.kind().isRound()) {
            new ChartAxes(xml, chart, bare, mirrored).write();
        }
        ChartLook.unfilled(xml);
        xml.end("c:plotArea");
        if (!bare) {
            legend();
        }
        says(xml, "c:plotVisOnly", 1);
        says(xml, "c:dispBlanksAs", "gap");
        xml.end("c:chart");
        ChartLook.unfilled(xml);
        ChartLook.text(xml);
        xml.start("c:externalData").attribute("r:id", "rId1");
        says(xml, "c:autoUpdate", 0);
        xml.end("c:externalData");
        return xml.end("c:chartSpace").toString();
    }

    static void says(Markup xml, String name, String value) {
        xml.start(name).attribute("val", value).end(name);
    }

    static void says(Markup xml, String name, long value) {
        xml.start(name).attribute("val", value).end(name);
    }

    private void legend() {
        xml.start("c:legend");
        says(xml, "c:legendPos", chart.kind().isRound() ? "r" : "b");
        says(xml, "c:overlay", 0);
        ChartLook.text(xml);
        xml.end("c:legend");
    }
}
