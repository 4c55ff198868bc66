package org.oplan.sample;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Makes rows high enough for wrapped text; not every program does so when it opens a workbook. */
final class RowHeight {
    private static final float LINE = 15;
    private static final float PADDING = 3;
    private static final int WIDTH_UNIT = 256;
    /** What is lost at the ends of lines. */
    private static final double LOSS = 1.12;

    private RowHeight() {}

    /** Fits a row to its highest cell, and lets it grow when it is edited. */
    static void fit(XSSFRow row) {
        int lines = 1;
        for (int column = 0; column < row.getLastCellNum(); column++) {
            XSSFCell cell = row.getCell(column);
            if (cell != null && cell.getCellStyle().getWrapText()) {
                int width = row.getSheet().getColumnWidth(column) / WIDTH_UNIT - 2;
                lines = Math.max(lines, lines(cell, width));
            }
        }
        row.setHeightInPoints(lines * LINE + PADDING);
        row.getCTRow().setCustomHeight(false);
    }

    private static int lines(XSSFCell cell, int width) {
        double size = cell.getCellStyle().getFont().getFontHeightInPoints() / 10.5;
        int units = cell.getStringCellValue().codePoints().map(RowHeight::width).sum();
        return units <= width ? (int) Math.ceil(size) : (int) Math.ceil(units * LOSS * size / width);
    }

    /** Chinese characters and full-width punctuation are as wide as two digits. */
    private static int width(int codePoint) {
        return codePoint >= 0x2E80 ? 2 : 1;
    }
}
