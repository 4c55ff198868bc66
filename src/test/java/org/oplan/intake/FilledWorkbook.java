package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A blank workbook as people fill it in: what a faultless plan says, under the headings that are there. */
final class FilledWorkbook {
    private FilledWorkbook() {}

    /** The blank workbook with all that a faultless one says. */
    static byte[] of(byte[] blank) throws Exception {
        try (XSSFWorkbook target = new XSSFWorkbook(new ByteArrayInputStream(blank));
                XSSFWorkbook source = new XSSFWorkbook(
                        new ByteArrayInputStream(aWorkbook().without("About").bytes()));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : source) {
                XSSFSheet blankSheet = target.getSheet(sheet.getSheetName());
                if (sheet.getSheetName().equals("Plan")) {
                    fill(sheet, blankSheet);
                } else {
                    pour((XSSFSheet) sheet, blankSheet);
                }
            }
            target.write(out);
            return out.toByteArray();
        }
    }

    /** Writes what a plan says of itself beside the properties that stand there. */
    private static void fill(Sheet from, Sheet to) {
        Map<String, String> values = new HashMap<>();
        from.forEach(row -> values.put(text(row.getCell(0)), text(row.getCell(1))));
        for (Row row : to) {
            Optional<String> property = Headings.name(text(row.getCell(0)), IdentitySheet::isKnown);
            property.map(values::remove).ifPresent(row.getCell(1)::setCellValue);
        }
        assertThat(values).containsOnlyKeys("property");
    }

    private static void pour(XSSFSheet from, XSSFSheet to) {
        Map<String, Integer> columns = new HashMap<>();
        to.getRow(0).forEach(cell -> columns.put(name(cell.getStringCellValue(), from), cell.getColumnIndex()));
        for (Cell heading : from.getRow(0)) {
            String name = text(heading);
            int column = columns.computeIfAbsent(name, added -> {
                Cell cell = to.getRow(0).createCell(to.getRow(0).getLastCellNum());
                cell.setCellValue(added);
                return cell.getColumnIndex();
            });
            for (Row row : from) {
                Cell value = row.getCell(heading.getColumnIndex());
                if (row.getRowNum() > 0 && value != null) {
                    XSSFRow written = to.getRow(row.getRowNum()) == null
                            ? to.createRow(row.getRowNum())
                            : to.getRow(row.getRowNum());
                    copy(value, written.createCell(column), to);
                }
            }
        }
    }

    private static String name(String heading, XSSFSheet sheet) {
        List<String> known = texts(sheet.getRow(0));
        return Headings.name(heading, known::contains).orElse(heading);
    }

    private static void copy(Cell from, Cell to, XSSFSheet sheet) {
        to.setCellStyle(sheet.getColumnStyle(to.getColumnIndex()));
        if (from.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(from)) {
            to.setCellValue(from.getLocalDateTimeCellValue());
        } else if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        } else if (from.getCellType() == CellType.STRING) {
            to.setCellValue(from.getStringCellValue());
        }
    }

    /** What the headings of a sheet say. */
    static List<String> texts(XSSFRow row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map(FilledWorkbook::text)
                .toList();
    }

    /** What a heading says; a year may be headed with a number. */
    private static String text(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC
                ? String.valueOf((int) cell.getNumericCellValue())
                : cell.getStringCellValue();
    }
}
