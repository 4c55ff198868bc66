package org.oplan.sample;

import java.util.Map;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws the sheet that people read first, in two languages side by side. */
final class AboutSheet {
    private static final int[] WIDTHS = {18, 72, 60};
    private static final int WIDTH_UNIT = 256;

    private final XSSFSheet sheet;
    private final Looks looks;
    private final XSSFCellStyle title;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle key;

    AboutSheet(XSSFSheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
        title = looks.prose(15, true, Looks.BLUE);
        heading = looks.prose(11.5, true, Looks.BLUE);
        text = looks.prose(10.5, false, Looks.INK);
        key = looks.prose(10.5, true, Looks.INK);
    }

    /** Draws what is particular to the workbook, then what all of them share, then the list of sheets. */
    void draw(TextTable particular, TextTable sheets) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * WIDTH_UNIT);
        }
        sheet.setDisplayGridlines(false);
        particular.rows().forEach(this::drawRow);
        TextTable.read("/workbook/about.csv").rows().forEach(this::drawRow);
        for (Map<String, String> row : sheets.rows()) {
            line(TextTable.value(row, "sheet"), key, row, text);
        }
        PrintLayout.apply(sheet, WIDTHS.length, false);
    }

    private void drawRow(Map<String, String> row) {
        switch (TextTable.value(row, "style")) {
            case "title" -> line("", text, row, title);
            case "heading" -> {
                sheet.createRow(nextRow());
                line("", text, row, heading);
            }
            case "required" -> swatch(Looks.BLUE, row);
            case "optional" -> swatch(Looks.LIGHT_BLUE, row);
            case "meta" -> swatch(Looks.GREY, row);
            default -> line(TextTable.value(row, "key"), key, row, text);
        }
    }

    private void swatch(String fill, Map<String, String> row) {
        line("", looks.heading(fill, HorizontalAlignment.LEFT), row, text);
    }

    private void line(String label, XSSFCellStyle labelStyle, Map<String, String> row, XSSFCellStyle style) {
        XSSFRow line = sheet.createRow(nextRow());
        cell(line, 0, label, labelStyle);
        cell(line, 1, TextTable.value(row, "en"), style);
        cell(line, 2, TextTable.value(row, "zh"), style);
        RowHeight.fit(line);
    }

    private int nextRow() {
        return sheet.getLastRowNum() + 1;
    }

    private static void cell(XSSFRow row, int column, String value, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!value.isEmpty()) {
            cell.setCellValue(value);
        }
    }
}
