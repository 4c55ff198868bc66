package org.oplan.rendering.word;

import java.util.List;

/** The colours, lines and type of charts. */
final class ChartLook {
    /** Distinct in grey too, and to readers who confuse red and green. */
    private static final List<String> SERIES = List.of(
            "1B4F8A", "3D8FC6", "8FC1E3", "C9A227", "5B3A29", "E7DDC3", "4F8A6B", "A3C9AE", "6D3F5E", "C99BB3",
            "6B7680", "C5CCD2");

    /** Of lines, all dark enough to be seen on white. */
    private static final List<String> LINES = List.of("1B4F8A", "B37D00", "3D8FC6", "5B3A29", "6B7680");

    private static final List<String> SYMBOLS = List.of("circle", "triangle", "square", "diamond");
    private static final int MARKER_SIZE = 5;
    private static final int STROKE = 22225;
    private static final String PAPER = "FFFFFF";
    private static final String INK = "1C2733";
    private static final String LIGHT = "D5DBE1";
    private static final String GREY = "4A5560";
    private static final int HAIRLINE = 6350;
    private static final int RULE = 9525;
    private static final int TEXT_SIZE = 850;

    private ChartLook() {}

    /** The shape of a series of bars, or of a slice. */
    static void fill(Markup xml, int series) {
        xml.start("c:spPr");
        color(xml, SERIES.get(series % SERIES.size()));
        noLine(xml);
        xml.end("c:spPr");
    }

    /** The shape of a slice: its colour, and a white line that parts it from the next one. */
    static void slice(Markup xml, int slice) {
        xml.start("c:spPr");
        color(xml, SERIES.get(slice % SERIES.size()));
        xml.start("a:ln").attribute("w", RULE);
        color(xml, PAPER);
        xml.end("a:ln").end("c:spPr");
    }

    /** The shape of a series that is a line. */
    static void stroke(Markup xml, int series, boolean thin) {
        xml.start("c:spPr").start("a:ln").attribute("w", thin ? RULE : STROKE).attribute("cap", "rnd");
        color(xml, LINES.get(series % LINES.size()));
        xml.empty("a:round").end("a:ln").end("c:spPr");
    }

    /** The points of a line: shapes that differ without colour too. */
    static void marker(Markup xml, int series) {
        xml.start("c:marker").start("c:symbol").attribute("val", SYMBOLS.get(series % SYMBOLS.size()));
        xml.end("c:symbol")
                .start("c:size")
                .attribute("val", MARKER_SIZE)
                .end("c:size")
                .start("c:spPr");
        color(xml, LINES.get(series % LINES.size()));
        noLine(xml);
        xml.end("c:spPr").end("c:marker");
    }

    /** The shape of what is only a frame. */
    static void unfilled(Markup xml) {
        xml.start("c:spPr").empty("a:noFill");
        noLine(xml);
        xml.end("c:spPr");
    }

    /** The shape of an axis without a line. */
    static void withoutLine(Markup xml) {
        xml.start("c:spPr");
        noLine(xml);
        xml.end("c:spPr");
    }

    private static void noLine(Markup xml) {
        xml.start("a:ln").empty("a:noFill").end("a:ln");
    }

    static void axisLine(Markup xml) {
        line(xml, RULE, INK);
    }

    static void gridLine(Markup xml) {
        line(xml, HAIRLINE, LIGHT);
    }

    private static void line(Markup xml, int width, String color) {
        xml.start("c:spPr").start("a:ln").attribute("w", width);
        color(xml, color);
        xml.end("a:ln").end("c:spPr");
    }

    static void text(Markup xml) {
        xml.start("c:txPr").empty("a:bodyPr").empty("a:lstStyle").start("a:p").start("a:pPr");
        xml.start("a:defRPr").attribute("sz", TEXT_SIZE).attribute("b", 0);
        color(xml, GREY);
        typeface(xml, "a:latin", "Calibri");
        typeface(xml, "a:ea", "Microsoft YaHei");
        typeface(xml, "a:cs", "Arial");
        xml.end("a:defRPr").end("a:pPr").end("a:p").end("c:txPr");
    }

    private static void typeface(Markup xml, String script, String name) {
        xml.start(script).attribute("typeface", name).end(script);
    }

    private static void color(Markup xml, String color) {
        xml.start("a:solidFill").start("a:srgbClr").attribute("val", color).end("a:srgbClr");
        xml.end("a:solidFill");
    }
}
