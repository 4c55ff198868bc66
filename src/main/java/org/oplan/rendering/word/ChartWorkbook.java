package org.oplan.rendering.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;
import org.oplan.document.Chart;

/** The workbook that a chart carries, so that it can be edited: a column for each series. */
final class ChartWorkbook {
    private static final String SHEET = "Sheet1";
    private static final short GROUPED = 3;
    private static final int NAME_WIDTH = 12 * 256;

    private ChartWorkbook() {}

    /** The cell that names a series, counted from 0. */
    static String name(int series) {
        return SHEET + "!" + new CellReference(0, series + 1, true, true).formatAsString();
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
        return SHEET + "!" + new CellReference(1, column, true, true).formatAsString() + ":"
                + new CellReference(count, column, true, true).formatAsString();
    }

    /** The bytes of the workbook, which bears the document's date. */
    static byte[] of(Chart chart, LocalDate date) throws IOException, InvalidFormatException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(SHEET);
            CellStyle grouped = workbook.createCellStyle();
            grouped.setDataFormat(GROUPED);
            names(sheet.createRow(0), chart.series());
            for (int category = 0; category < chart.categories().size(); category++) {
                XSSFRow row = sheet.createRow(category + 1);
                row.createCell(0).setCellValue(chart.categories().get(category));
                values(row, chart.series(), category, grouped);
            }
            for (int column = 0; column <= chart.series().size(); column++) {
                sheet.setColumnWidth(column, NAME_WIDTH);
            }
            return save(workbook, date);
        }
    }

    private static void names(XSSFRow row, List<Chart.Series> series) {
        for (int i = 0; i < series.size(); i++) {
            row.createCell(i + 1).setCellValue(series.get(i).name());
        }
    }

    private static void values(XSSFRow row, List<Chart.Series> series, int category, CellStyle style) {
        for (int i = 0; i < series.size(); i++) {
            Optional<BigDecimal> value = series.get(i).points().get(category).value();
            if (value.isPresent()) {
                XSSFCell cell = row.createCell(i + 1);
                cell.setCellStyle(style);
                cell.getCTCell().setT(STCellType.N);
                cell.getCTCell().setV(value.get().toPlainString());
            }
        }
    }

    private static byte[] save(XSSFWorkbook workbook, LocalDate date) throws IOException, InvalidFormatException {
        Optional<Date> day =
                Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        PackageProperties properties = workbook.getPackage().getPackageProperties();
        properties.setCreatedProperty(day);
        properties.setModifiedProperty(day);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return FixedZip.repack(bytes.toByteArray());
    }
}
