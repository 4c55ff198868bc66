package org.oplan.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a workbook (.xlsx) as a stream, one sheet after the other, row by row; equal contents give equal bytes.
 *
 * <p>A text is a text, also after somebody has edited its cell: no cell holds a formula. Numbers keep every digit. The
 * head row of a sheet stays in view and can be filtered.
 */
final class Spreadsheet {
    /** As many rows as a sheet holds below its head. */
    static final int LONGEST_SHEET = 1_048_575;

    /** Not the earliest time that a zip can hold: Java writes that one with the zone of the machine. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final List<String> sheets;
    private int written;

    /**
     * Starts a workbook.
     *
     * @param out where it goes; stays open
     * @param sheets names of its sheets, in order, of at most 31 characters each
     */
    Spreadsheet(OutputStream out, List<String> sheets) throws IOException {
        this.zip = new ZipOutputStream(out);
        this.zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        this.sheets = List.copyOf(sheets);
        contentTypes();
        packageRelations();
        workbook();
        workbookRelations();
        styles();
    }

    /**
     * A column.
     *
     * @param heading what its head says
     * @param width its width in characters
     */
    record Column(String heading, int width) {}

    /** A cell. */
    sealed interface Cell {}

    /** A cell that holds a text; an empty one holds nothing. */
    record Text(String text) implements Cell {}

    /**
     * A cell that holds a number.
     *
     * @param value the number
     * @param isShare whether it is in per cent, 37.2 for 37.2 %
     */
    record Numeral(BigDecimal value, boolean isShare) implements Cell {}

    /** Rows that are asked for one after the other. */
    @FunctionalInterface
    interface Rows {
        void writeTo(RowWriter writer) throws IOException;
    }

    /** Takes rows. */
    @FunctionalInterface
    interface RowWriter {
        void row(List<? extends Cell> cells) throws IOException;
    }

    /** Writes the next sheet. */
    void sheet(List<Column> columns, Rows rows) throws IOException {
        part("xl/worksheets/sheet" + ++written + ".xml");
        SpreadsheetRows sheet = new SpreadsheetRows(XmlOutput.dense(zip), columns);
        sheet.head(MAIN);
        rows.writeTo(sheet::row);
        sheet.end();
        zip.closeEntry();
    }

    /** Ends the workbook. */
    void end() throws IOException {
        if (written != sheets.size()) {
            throw new IllegalStateException("The workbook has " + sheets.size() + " sheets, not " + written);
        }
        zip.finish();
    }

    private void contentTypes() throws IOException {
        part("[Content_Types].xml");
        XmlOutput xml = XmlOutput.dense(zip).open("Types", "xmlns", PACKAGE + "/content-types");
        String relations = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty("Default", "Extension", "rels", "ContentType", relations)
                .empty("Default", "Extension", "xml", "ContentType", "application/xml");
        type(xml, "/xl/workbook.xml", "sheet.main+xml");
        type(xml, "/xl/styles.xml", "styles+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            type(xml, "/xl/worksheets/sheet" + i + ".xml", "worksheet+xml");
        }
        endPart(xml);
    }

    private static void type(XmlOutput xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", part, "ContentType", TYPES + type);
    }

    private void packageRelations() throws IOException {
        part("_rels/.rels");
        XmlOutput xml = XmlOutput.dense(zip).open("Relationships", "xmlns", PACKAGE + "/relationships");
        relation(xml, 1, "officeDocument", "xl/workbook.xml");
        endPart(xml);
    }

    private void workbook() throws IOException {
        part("xl/workbook.xml");
        XmlOutput xml = XmlOutput.dense(zip)
                .open("workbook", "xmlns", MAIN, "xmlns:r", OFFICE)
                .open("sheets");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.empty("sheet", "name", sheets.get(i - 1), "sheetId", Integer.toString(i), "r:id", "rId" + i);
        }
        xml.close();
        endPart(xml);
    }

    private void workbookRelations() throws IOException {
        part("xl/_rels/workbook.xml.rels");
        XmlOutput xml = XmlOutput.dense(zip).open("Relationships", "xmlns", PACKAGE + "/relationships");
        for (int i = 1; i <= sheets.size(); i++) {
            relation(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        relation(xml, sheets.size() + 1, "styles", "styles.xml");
        endPart(xml);
    }

    private static void relation(XmlOutput xml, int id, String type, String target) throws IOException {
        xml.empty("Relationship", "Id", "rId" + id, "Type", OFFICE + "/" + type, "Target", target);
    }

    private void styles() throws IOException {
        part("xl/styles.xml");
        try (InputStream styles = Objects.requireNonNull(Spreadsheet.class.getResourceAsStream("styles.xml"))) {
            styles.transferTo(zip);
        }
        zip.closeEntry();
    }

    private void part(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    private void endPart(XmlOutput xml) throws IOException {
        xml.close().end();
        zip.closeEntry();
    }
}
