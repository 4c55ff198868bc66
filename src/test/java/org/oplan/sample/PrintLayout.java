package org.oplan.sample;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet prints: A4 landscape, as many pages wide as stay readable, the header on every page. */
final class PrintLayout {
    private static final int READABLE_WIDTH = 270;
    private static final int WIDTH_UNIT = 256;
    private static final double MARGIN_INCHES = 0.5;
    private static final double BOTTOM_INCHES = 0.9;

    private PrintLayout() {}

    static void apply(XSSFSheet sheet, int columns, boolean repeatHeader) {
        int width = 0;
        for (int column = 0; column < columns; column++) {
            width += sheet.getColumnWidth(column) / WIDTH_UNIT;
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setFitWidth((short) (1 + width / READABLE_WIDTH));
        sheet.getPrintSetup().setFitHeight((short) 0);
        for (PageMargin margin : PageMargin.values()) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.setMargin(PageMargin.BOTTOM, BOTTOM_INCHES);
        sheet.getFooter().setLeft("&F · &A");
        sheet.getFooter().setRight("&P/&N");
        if (repeatHeader) {
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        }
    }
}
