package org.oplan.published;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The sample in all six languages.
 *
 * <p>What it says in English stands in the columns of the languages that it lacks too, for Arabic and Russian in the
 * letters of these; so each language is laid out as it would be, while nothing has to be translated for a test.
 */
final class SixLanguages {
    private static final List<String> ADDED = List.of("fr", "es", "ru", "ar");
    private static final String LANGUAGES = "en, zh, " + String.join(", ", ADDED);

    /** A word that is no acronym, code, link or place for a value. */
    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\d{./@-])[A-Za-z]?[a-z]+(?![\\p{L}\\d}@/]|\\.[\\p{L}\\d])");

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final Map<String, String> LETTERS =
            Map.of("ru", "абцдефгхийклмнопкрстуввкыз", "ar", "ابكديفغهيجكلمنوبقرستوفوكيز");

    private SixLanguages() {}

    /** Copies the files below a folder, its workbooks in six languages. */
    static void copy(Path input, Path into) throws IOException {
        try (Stream<Path> files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = into.resolve(input.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (file.toString().endsWith(".xlsx")) {
                    translate(file, copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void translate(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from);
                Workbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(to)) {
            workbook.sheetIterator().forEachRemaining(sheet -> {
                if (sheet.getSheetName().equals("Plan")) {
                    properties(sheet);
                } else if (!sheet.getSheetName().equals("About")) {
                    columns(sheet);
                }
                if (sheet.getSheetName().equals("Papers")) {
                    allocation((XSSFSheet) sheet);
                }
            });
            workbook.write(out);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void properties(Sheet plan) {
        for (int number = plan.getLastRowNum(); number >= 0; number--) {
            Row row = plan.getRow(number);
            String property = text(row.getCell(0));
            if (property.equals("languages")) {
                row.getCell(1).setCellValue(LANGUAGES);
            } else if (property.equals("bilingual")) {
                row.getCell(1).setCellValue("en+ar");
            } else if (property.endsWith("_en")) {
                for (String language : ADDED) {
                    Row added = plan.createRow(plan.getLastRowNum() + 1);
                    added.createCell(0).setCellValue(property.replaceFirst("_en$", "_" + language));
                    added.createCell(1).setCellValue(say(language, text(row.getCell(1))));
                }
            }
        }
    }

    /** Who asks for an operational plan gets the statement of its allocation too. */
    private static void allocation(XSSFSheet papers) {
        Row plan = papers.getRow(1);
        if (text(plan.getCell(0)).equals("operational-plan")) {
            papers.copyRows(List.of(plan), papers.getLastRowNum() + 1, new CellCopyPolicy());
            Row added = papers.getRow(papers.getLastRowNum());
            added.getCell(0).setCellValue("resource-allocation");
            added.getCell(2).setCellValue("TDAG-19/15");
        }
    }

    /** Changes a sentence of the review in every language. */
    static void revise(Path input) throws IOException {
        Path file = input.resolve("review/management-review-2018-2021.xlsx");
        try (InputStream in = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(in)) {
            workbook.getSheet("ReviewPassages").getRow(1).cellIterator().forEachRemaining(cell -> {
                if (text(workbook.getSheet("ReviewPassages").getRow(0).getCell(cell.getColumnIndex()))
                        .startsWith("text_")) {
                    cell.setCellValue(text(cell) + " (2026)");
                }
            });
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    private static void columns(Sheet sheet) {
        Row header = sheet.getRow(0);
        int columns = header.getLastCellNum();
        int next = columns;
        for (int column = 0; column < columns; column++) {
            String heading = text(header.getCell(column));
            if (heading.endsWith("_en")) {
                for (String language : ADDED) {
                    header.createCell(next).setCellValue(heading.replaceFirst("_en$", "_" + language));
                    fill(sheet, column, next, language);
                    next++;
                }
            }
        }
    }

    private static void fill(Sheet sheet, int from, int to, String language) {
        for (int number = 1; number <= sheet.getLastRowNum(); number++) {
            Row row = sheet.getRow(number);
            String english = row == null ? "" : text(row.getCell(from));
            if (!english.isEmpty()) {
                row.createCell(to).setCellValue(say(language, english));
            }
        }
    }

    private static String text(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    private static String say(String language, String english) {
        String letters = LETTERS.get(language);
        return letters == null
                ? english
                : WORD.matcher(english).replaceAll(word -> spell(word.group().toLowerCase(Locale.ROOT), letters));
    }

    private static String spell(String word, String letters) {
        StringBuilder spelt = new StringBuilder();
        word.chars().forEach(letter -> spelt.append(letters.charAt(LATIN.indexOf(letter))));
        return spelt.toString();
    }
}
