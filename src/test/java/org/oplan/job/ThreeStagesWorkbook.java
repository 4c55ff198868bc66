package org.oplan.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of an organisation whose costs take three stages, as it is or with other cells. */
final class ThreeStagesWorkbook {
    private static final Path SHEETS = Path.of("src/test/resources/three-stages/sheets");

    private ThreeStagesWorkbook() {}

    static void write(Path file) throws IOException {
        write(file, Map.of());
    }

    /** Writes the workbook with other values in some cells, {@code Pools!D2}; an empty one makes the cell blank. */
    static void write(Path file, Map<String, String> cells) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var files = Files.list(SHEETS);
                OutputStream out = Files.newOutputStream(file)) {
            for (Path sheet : files.sorted().toList()) {
                String name = String.valueOf(sheet.getFileName());
                List<CSVRecord> rows =
                        CSVFormat.DEFAULT.parse(Files.newBufferedReader(sheet)).getRecords();
                write(workbook.createSheet(name.substring(0, name.length() - 4)), rows);
            }
            cells.forEach((place, value) -> {
                CellReference cell = new CellReference(place);
                XSSFSheet sheet = workbook.getSheet(cell.getSheetName());
                XSSFRow row = sheet.getRow(cell.getRow()) == null
                        ? sheet.createRow(cell.getRow())
                        : sheet.getRow(cell.getRow());
                set(row.getCell(cell.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK), cell.getRow(), value);
            });
            workbook.write(out);
        }
    }

    private static void write(XSSFSheet sheet, List<CSVRecord> rows) {
        for (int i = 0; i < rows.size(); i++) {
            XSSFRow row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                String value = rows.get(i).get(column);
                if (!value.isEmpty()) {
                    set(row.createCell(column), i, value);
                }
            }
        }
    }

    private static void set(Cell cell, int row, String value) {
        if (row > 0 && value.matches("-?[0-9]+")) {
            cell.setCellValue(Double.parseDouble(value));
        } else if (value.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(value);
        }
    }
}
