package org.oplan.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sample of the input with papers in all six languages.
 *
 * <p>What the sample says in English stands in the other languages too, after a word in the letters of the language, so
 * that each place of each document has to do with them.
 */
final class SixLanguageInput {
    /** The languages that the sample does not speak. */
    private static final SortedMap<String, String> WORDS =
            new TreeMap<>(Map.of("fr", "Élément : ", "es", "Año: ", "ru", "Объект: ", "ar", "عنصر: "));

    private static final String LANGUAGES = "en, fr, es, ru, zh, ar";
    private static final String ENGLISH = "_en";

    private SixLanguageInput() {}

    /** Copies a folder, with every workbook in six languages. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.toString().endsWith(".xlsx")) {
                    translate(file, copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void translate(Path file, Path copy) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy)) {
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().equals("Plan")) {
                    properties(sheet);
                } else {
                    columns(sheet);
                }
            }
            statement(workbook.getSheet("Papers"));
            workbook.write(out);
        }
    }

    private static void properties(Sheet sheet) {
        int end = sheet.getLastRowNum();
        for (int i = 0; i <= end; i++) {
            Row row = sheet.getRow(i);
            String name = text(row, 0);
            if (name.equals("languages")) {
                row.getCell(1).setCellValue(LANGUAGES);
            } else if (name.endsWith(ENGLISH)) {
                String value = text(row, 1);
                WORDS.forEach((language, word) -> {
                    Row added = sheet.createRow(sheet.getLastRowNum() + 1);
                    added.createCell(0).setCellValue(other(name, language));
                    added.createCell(1).setCellValue(word + value);
                });
            }
        }
    }

    private static void columns(Sheet sheet) {
        Row head = sheet.getRow(0);
        Map<String, Integer> known = new HashMap<>();
        head.forEach(cell -> known.put(cell.toString(), cell.getColumnIndex()));
        List<String> english = known.keySet().stream()
                .filter(name -> name.endsWith(ENGLISH))
                .sorted()
                .toList();
        for (String name : english) {
            WORDS.forEach((language, word) -> {
                if (!known.containsKey(other(name, language))) {
                    column(sheet, known.get(name), other(name, language), word);
                }
            });
        }
    }

    private static void column(Sheet sheet, int from, String name, String word) {
        int column = sheet.getRow(0).getLastCellNum();
        sheet.getRow(0).createCell(column).setCellValue(name);
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row != null && !text(row, from).isEmpty()) {
                row.createCell(column).setCellValue(word + text(row, from));
            }
        }
    }

    /** A plan of operations brings its statement of allocation too. */
    private static void statement(Sheet papers) {
        Row row = papers.getRow(1);
        if (text(row, 0).equals("operational-plan") && papers.getLastRowNum() == 1) {
            Row added = papers.createRow(2);
            for (Cell cell : row) {
                Cell copy = added.createCell(cell.getColumnIndex(), cell.getCellType());
                copy.setCellStyle(cell.getCellStyle());
                if (cell.getCellType() == CellType.NUMERIC) {
                    copy.setCellValue(cell.getNumericCellValue());
                } else {
                    copy.setCellValue(cell.toString());
                }
            }
            added.getCell(0).setCellValue("resource-allocation");
            added.getCell(2).setCellValue(text(row, 2) + "-A");
        }
    }

    private static String other(String name, String language) {
        return name.substring(0, name.length() - ENGLISH.length()) + "_" + language;
    }

    private static String text(Row row, int column) {
        Cell cell = row == null ? null : row.getCell(column);
        return cell == null ? "" : cell.toString();
    }
}
