package org.oplan.rendering.word;

import java.util.HexFormat;
import java.util.List;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** The colours, lines and type of charts. */
final class ChartLook {
    /** Distinct in grey too, and to readers who confuse red and green. */
    private static final List<String> SERIES = List.of("1B4F8A", "3D8FC6", "8FC1E3", "C9A227", "5B3A29", "E7DDC3");

    private static final String INK = "1C2733";
    private static final String LIGHT = "D5DBE1";
    private static final String GREY = "4A5560";
    private static final int HAIRLINE = 6350;
    private static final int RULE = 9525;
    private static final int TEXT_SIZE = 850;

    private ChartLook() {}

    static void fill(CTShapeProperties shape, int series) {
        color(shape.addNewSolidFill(), SERIES.get(series % SERIES.size()));
        shape.addNewLn().addNewNoFill();
    }

    static void unfilled(CTShapeProperties shape) {
        shape.addNewNoFill();
        shape.addNewLn().addNewNoFill();
    }

    static void noLine(CTShapeProperties shape) {
        shape.addNewLn().addNewNoFill();
    }

    static void axisLine(CTShapeProperties shape) {
        line(shape, RULE, INK);
    }

    static void gridLine(CTShapeProperties shape) {
        line(shape, HAIRLINE, LIGHT);
    }

    private static void line(CTShapeProperties shape, int width, String color) {
        CTLineProperties line = shape.addNewLn();
        line.setW(width);
        color(line.addNewSolidFill(), color);
    }

    static void text(CTTextBody text) {
        text.addNewBodyPr();
        text.addNewLstStyle();
        CTTextCharacterProperties look = text.addNewP().addNewPPr().addNewDefRPr();
        look.setSz(TEXT_SIZE);
        look.setB(false);
        color(look.addNewSolidFill(), GREY);
        look.addNewLatin().setTypeface("Calibri");
        look.addNewEa().setTypeface("Microsoft YaHei");
    }

    private static void color(CTSolidColorFillProperties fill, String color) {
        fill.addNewSrgbClr().setVal(HexFormat.of().parseHex(color));
    }
}
