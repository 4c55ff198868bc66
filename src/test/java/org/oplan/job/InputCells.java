package org.oplan.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The input as CSV, a table for each ledger and for each sheet of a workbook, and what stands in their cells. */
final class InputCells {
    private final SortedMap<String, List<List<String>>> tables = new TreeMap<>();

    /** All files below a folder. */
    static InputCells of(Path input) throws IOException {
        InputCells cells = new InputCells();
        try (var files = Files.walk(input)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = input.relativize(file).toString();
                if (name.endsWith(".csv")) {
                    cells.tables.put(name, parse(Files.readString(file)));
                } else if (name.endsWith(".xlsx")) {
                    exported(file).forEach((sheet, csv) -> cells.tables.put(name + "!" + sheet, parse(csv)));
                }
            }
        }
        return cells;
    }

    /** What stands in a cell, {@code B7}, of a sheet; empty if nothing does. */
    String cell(String file, String sheet, String place) {
        int letters = place.replaceAll("[0-9]", "").length();
        int column = 0;
        for (char letter : place.substring(0, letters).toCharArray()) {
            column = 26 * column + letter - 'A' + 1;
        }
        return at(rows(file + "!" + sheet), Integer.parseInt(place.substring(letters)) - 1, column - 1);
    }

    /** The sum of what a ledger says of an element in a year. */
    Ratio spent(String file, String element, String year) {
        List<List<String>> rows = rows(file);
        List<String> header = rows.getFirst();
        return rows.stream()
                .filter(row -> row.get(header.indexOf("element")).equals(element))
                .filter(row -> row.get(header.indexOf("period")).startsWith(year))
                .map(row -> Ratio.of(row.get(header.indexOf("amount"))))
                .reduce(Ratio.ZERO, Ratio::plus);
    }

    private List<List<String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static String at(List<List<String>> rows, int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : "";
    }

    private static SortedMap<String, String> exported(Path workbook) {
        SortedMap<String, String> sheets = new TreeMap<>();
        try (InputStream in = Files.newInputStream(workbook);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            for (Sheet sheet : book.getSheets().toList()) {
                StringBuilder csv = new StringBuilder();
                int line = 1;
                for (Row row : sheet.read()) {
                    csv.append("\n".repeat(row.getRowNum() - line));
                    line = row.getRowNum();
                    csv.append(row.stream().map(InputCells::quoted).collect(Collectors.joining(",")));
                }
                sheets.put(sheet.getName(), csv.append('\n').toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static String quoted(Cell cell) {
        return cell == null || cell.getRawValue() == null
                ? ""
                : "\"" + cell.getRawValue().replace("\"", "\"\"") + "\"";
    }

    /** Values divided by commas, in quotes or not; a quote inside stands twice. */
    private static List<List<String>> parse(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char next = csv.charAt(i);
            if (next == '"') {
                boolean twice = quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"';
                value.append(twice ? "\"" : "");
                i += twice ? 1 : 0;
                quoted = twice || !quoted;
            } else if (quoted || (next != ',' && next != '\n')) {
                value.append(next);
            } else {
                row.add(value.toString());
                value.setLength(0);
                if (next == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows;
    }
}
