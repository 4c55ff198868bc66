package org.oplan.sample;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/** Makes rows high enough for wrapped text; not every program does so when it opens a workbook. */
final class RowHeight {
    private static final float LINE = 15;
    private static final float PADDING = 3;
    private static final int WIDTH_UNIT = 256;
    /** What is lost at the ends of lines. */
    private static final double LOSS = 1.06;

    private static final double STANDARD_SIZE = 10.5;
    private static final double NARROW = 0.88;
    private static final double WIDE = 1.9;
    private static final int FIRST_WIDE = 0x2E80;

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
        double size = cell.getCellStyle().getFont().getFontHeightInPoints() / STANDARD_SIZE;
        double units = cell.getStringCellValue()
                .codePoints()
                .mapToDouble(RowHeight::width)
                .sum();
        double lines = units <= width ? 1 : units * LOSS / width;
        return (int) Math.ceil(lines * size);
    }

    /** Width in digits: letters are narrower, Chinese characters and their punctuation twice as wide. */
    private static double width(int codePoint) {
        return codePoint >= FIRST_WIDE ? WIDE : NARROW;
    }
}
