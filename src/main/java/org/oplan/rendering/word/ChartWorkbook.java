package org.oplan.rendering.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.oplan.document.Chart;

/** The workbook that a chart carries, so that it can be edited: a column for each series. */
final class ChartWorkbook {
    private static final String SHEET = "Sheet1";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int GROUPED = 1;
    private static final int LETTERS = 26;
    private static final Map<String, PackedPart> COMMON = common();

    private ChartWorkbook() {}

    /** The cell that names a series, counted from 0. */
    static String name(int series) {
        return SHEET + "!" + absolute(series + 1, 1);
    }

    /** The cells of the categories. */
    static String categories(int count) {
        return range(0, count);
    }

    /** The cells of the values of a series, counted from 0. */
    static String values(int series, int count) {
        return range(series + 1, count);
    }

    private static String range(int column, int count) {
        return SHEET + "!" + absolute(column, 2) + ":" + absolute(column, count + 1);
    }

    private static String absolute(int column, int row) {
        return "$" + letters(column) + "$" + row;
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % LETTERS);
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    /** The bytes of the workbook; it bears no date, so that equal charts carry equal workbooks. */
    static byte[] of(Chart chart) {
        Map<String, PackedPart> parts = new TreeMap<>(COMMON);
        parts.put("xl/worksheets/sheet1.xml", PackedPart.of(sheet(chart)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            FixedZip.write(parts, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, PackedPart> common() {
        Map<String, PackedPart> parts = new TreeMap<>();
        parts.put(FixedZip.CONTENT_TYPES, packed("content-types.xml"));
        parts.put("_rels/.rels", packed("package.rels"));
        parts.put("xl/workbook.xml", packed("workbook.xml"));
        parts.put("xl/_rels/workbook.xml.rels", packed("workbook.xml.rels"));
        parts.put("xl/styles.xml", packed("styles.xml"));
        return parts;
    }

    private static PackedPart packed(String name) {
        return PackedPart.of(Resource.text("workbook/" + name));
    }

    private static String sheet(Chart chart) {
        Markup xml = new Markup().add(WordFile.DECLARATION);
        xml.start("worksheet").attribute("xmlns", MAIN).start("cols");
        xml.start("col").attribute("min", 1).attribute("max", chart.series().size() + 1L);
        xml.attribute("width", 12).attribute("customWidth", 1).end("col");
        xml.end("cols").start("sheetData");
        xml.start("row").attribute("r", 1);
        for (int i = 0; i < chart.series().size(); i++) {
            text(xml, i + 1, 1, chart.series().get(i).name());
        }
        xml.end("row");
        for (int category = 0; category < chart.categories().size(); category++) {
            row(xml, chart, category);
        }
        return xml.end("sheetData").end("worksheet").toString();
    }

    private static void row(Markup xml, Chart chart, int category) {
        int row = category + 2;
        xml.start("row").attribute("r", row);
        text(xml, 0, row, chart.categories().get(category));
        for (int i = 0; i < chart.series().size(); i++) {
            Optional<BigDecimal> value =
                    chart.series().get(i).points().get(category).value();
            if (value.isPresent()) {
                xml.start("c").attribute("r", letters(i + 1) + row).attribute("s", GROUPED);
                xml.text("v", value.get().toPlainString()).end("c");
            }
        }
        xml.end("row");
    }

    private static void text(Markup xml, int column, int row, String text) {
        xml.start("c").attribute("r", letters(column) + row).attribute("t", "inlineStr");
        xml.start("is").text("t", text).end("is").end("c");
    }
}
