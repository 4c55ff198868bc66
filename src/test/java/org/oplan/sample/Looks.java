package org.oplan.sample;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, each made once. */
final class Looks {
    static final String BLUE = "1B4F8A";
    static final String LIGHT_BLUE = "DCE8F4";
    static final String GREY = "E5E7EB";
    static final String INK = "1C2733";
    private static final String RULE = "D5DBE1";
    private static final String WHITE = "FFFFFF";
    private static final String OPAQUE = "FF";
    private static final String FONT = "Calibri";
    private static final double SIZE = 10.5;

    private final XSSFWorkbook workbook;
    private final XSSFFont inkFont;
    private final Map<ColumnRule.Kind, XSSFCellStyle> bodies = new EnumMap<>(ColumnRule.Kind.class);

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeight(SIZE);
        standard.setColor(color(INK));
        standard.setScheme(FontScheme.NONE);
        inkFont = font(SIZE, false, INK);
    }

    static XSSFColor color(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + hex), null);
    }

    /** A heading on a fill; white on dark blue, ink on anything lighter. */
    XSSFCellStyle heading(String fill, HorizontalAlignment alignment) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(SIZE, true, fill.equals(BLUE) ? WHITE : INK));
        style.setFillForegroundColor(color(fill));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) 1);
        style.setWrapText(true);
        return style;
    }

    /** The style of a column's cells: a thin rule under each row, the format of what they hold. */
    XSSFCellStyle body(ColumnRule.Kind kind) {
        return bodies.computeIfAbsent(kind, this::newBody);
    }

    private XSSFCellStyle newBody(ColumnRule.Kind kind) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(inkFont);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setIndention((short) 1);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(color(RULE));
        style.setWrapText(kind == ColumnRule.Kind.TEXT);
        style.setAlignment(
                kind.isNumber() || kind == ColumnRule.Kind.DATE ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setDataFormat(workbook.createDataFormat().getFormat(format(kind)));
        return style;
    }

    private static String format(ColumnRule.Kind kind) {
        return switch (kind) {
            case CODE, TEXT -> "@";
            case DATE -> "yyyy\\-mm\\-dd";
            case YEAR -> "0";
            case AMOUNT -> "#,##0";
            case NUMBER -> "General";
            case SHARE -> "0.0";
            case RATIO -> "0.000000000";
            case WEIGHT -> "0.000000000000";
            case MONTHS -> "#,##0.0";
        };
    }

    /** Text without rules, for the sheet that people read first. */
    XSSFCellStyle prose(double size, boolean bold, String ink) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(size, bold, ink));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        return style;
    }

    private XSSFFont font(double size, boolean bold, String ink) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeight(size);
        font.setBold(bold);
        font.setColor(color(ink));
        return font;
    }
}
