package org.oplan.intake;

import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.oplan.plan.ColumnType;

/** How the cells of a blank workbook look. */
final class BlankStyles {
    private static final byte[] HEADING = {(byte) 0xDC, (byte) 0xE8, (byte) 0xF4};

    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle amount;
    private final XSSFCellStyle date;
    private final XSSFCellStyle percent;

    BlankStyles(XSSFWorkbook workbook) {
        heading = style(workbook, "@");
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setFillForegroundColor(new XSSFColor(HEADING, null));
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        text = style(workbook, "General");
        text.setWrapText(true);
        amount = style(workbook, "#,##0.##");
        date = style(workbook, "yyyy-mm-dd");
        percent = style(workbook, "0.0%");
    }

    /** Of a heading. */
    XSSFCellStyle heading() {
        return heading;
    }

    /** Of the cells below, by what they hold. */
    XSSFCellStyle of(ColumnType type) {
        return switch (type) {
            case AMOUNT -> amount;
            case DATE -> date;
            case PERCENT -> percent;
            default -> text;
        };
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
