package org.oplan.export;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of one sheet of a workbook. Its styles are those of {@code styles.xml}, by number. */
final class SpreadsheetRows {
    private static final int LONGEST_TEXT = 32_767;
    private static final String MORE = " …";
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private static final int TEXT = 1;
    private static final int HEADING = 2;
    private static final int FIRST_NUMBER = 3;
    private static final int FIRST_SHARE = 7;
    private static final int MOST_DECIMALS = 3;
    private static final int ANY_NUMBER = 0;

    private final XmlOutput xml;
    private final List<Spreadsheet.Column> columns;
    private int rows;

    SpreadsheetRows(XmlOutput xml, List<Spreadsheet.Column> columns) {
        this.xml = xml;
        this.columns = List.copyOf(columns);
    }

    /** Everything down to the head row. */
    void head(String namespace) throws IOException {
        xml.open("worksheet", "xmlns", namespace)
                .open("sheetPr")
                .empty("pageSetUpPr", "fitToPage", "1")
                .close();
        xml.open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.close().close();
        widths();
        xml.open("sheetData");
        openRow();
        for (int column = 0; column < columns.size(); column++) {
            text(column, columns.get(column).heading(), HEADING);
        }
        xml.close();
    }

    /** One row. */
    void row(List<? extends Spreadsheet.Cell> cells) throws IOException {
        openRow();
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case Spreadsheet.Text cell -> text(column, cell.text(), TEXT);
                case Spreadsheet.Numeral cell -> number(column, cell);
            }
        }
        xml.close();
    }

    /** Everything below the last row. */
    void end() throws IOException {
        xml.close().empty("autoFilter", "ref", "A1:" + name(columns.size() - 1) + rows);
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToHeight", "0");
        xml.close().end();
    }

    private void widths() throws IOException {
        xml.open("cols");
        for (int i = 0; i < columns.size(); i++) {
            String number = Integer.toString(i + 1);
            String width = Integer.toString(columns.get(i).width());
            xml.empty("col", "min", number, "max", number, "width", width, "customWidth", "1");
        }
        xml.close();
    }

    private void openRow() throws IOException {
        xml.open("row", "r", Integer.toString(++rows));
    }

    private void text(int column, String text, int style) throws IOException {
        if (!text.isEmpty()) {
            xml.open("c", "r", name(column) + rows, "s", Integer.toString(style), "t", "inlineStr")
                    .open("is")
                    .leaf("t", escaped(shortened(text)), "xml:space", "preserve")
                    .close()
                    .close();
        }
    }

    private void number(int column, Spreadsheet.Numeral cell) throws IOException {
        int decimals = Math.max(0, cell.value().scale());
        int first = cell.isShare() ? FIRST_SHARE : FIRST_NUMBER;
        int style = decimals > MOST_DECIMALS ? ANY_NUMBER : first + decimals;
        xml.open("c", "r", name(column) + rows, "s", Integer.toString(style))
                .leaf("v", cell.value().toPlainString())
                .close();
    }

    /** A cell holds no longer text; the CSV file has all of it. */
    private static String shortened(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONGEST_TEXT - MORE.length());
        return text.substring(0, end > 0 ? end : LONGEST_TEXT - MORE.length()) + MORE;
    }

    /** In a cell, {@code _x0041_} stands for the letter A. */
    private static String escaped(String text) {
        return LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_$1");
    }

    /** The name of a column, from 0: A, B … Z, AA. */
    private static String name(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
