package org.oplan.finding;

import java.util.Comparator;
import java.util.List;

/**
 * Where a value or a fault stands in what was handed in.
 *
 * @param file the path of the file below the input folder, with {@code /}
 * @param sha256 SHA-256 of the file's bytes, lower-case hexadecimal
 * @param sheet the sheet of a workbook; empty for a CSV file or for the file as a whole
 * @param cell the cell ({@code D14}) of the sheet; empty for the sheet or file as a whole
 * @param line the line of a CSV file, from 1; 0 when that does not apply
 */
public record SourceRef(String file, String sha256, String sheet, String cell, long line)
        implements Comparable<SourceRef> {

    private static final List<String> COLUMNS = List.of("ABCDEFGHIJKLMNOPQRSTUVWXYZ".split(""));

    private static final Comparator<SourceRef> ORDER = Comparator.comparing(SourceRef::file)
            .thenComparing(SourceRef::sheet)
            .thenComparingLong(SourceRef::line)
            .thenComparing(
                    SourceRef::column, Comparator.comparingInt(String::length).thenComparing(c -> c))
            .thenComparingInt(SourceRef::row)
            .thenComparing(SourceRef::sha256);

    /** The file as a whole. */
    public static SourceRef ofFile(String file, String sha256) {
        return new SourceRef(file, sha256, "", "", 0);
    }

    /** The same file, at a sheet. */
    public SourceRef atSheet(String name) {
        return new SourceRef(file, sha256, name, "", 0);
    }

    /**
     * The same sheet, at a cell.
     *
     * @param row the row, from 1
     * @param column the column, from 1
     */
    public SourceRef atCell(int row, int column) {
        return new SourceRef(file, sha256, sheet, columnName(column).concat(Integer.toString(row)), 0);
    }

    /** The same file, at a line from 1. */
    public SourceRef atLine(long number) {
        return new SourceRef(file, sha256, "", "", number);
    }

    /** {@code general-secretariat.xlsx, Outputs!D14} or {@code ledger.csv, 17}, or the file alone. */
    public String place() {
        if (line > 0) {
            return file + ":" + line;
        }
        if (sheet.isEmpty()) {
            return file;
        }
        return cell.isEmpty() ? file + ", " + sheet : file + ", " + sheet + "!" + cell;
    }

    @Override
    public int compareTo(SourceRef other) {
        return ORDER.compare(this, other);
    }

    private String column() {
        return cell.substring(0, rowStart());
    }

    private int row() {
        String digits = cell.substring(rowStart());
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private int rowStart() {
        int start = 0;
        while (start < cell.length() && (cell.charAt(start) < '0' || cell.charAt(start) > '9')) {
            start++;
        }
        return start;
    }

    private static String columnName(int column) {
        if (column <= COLUMNS.size()) {
            return COLUMNS.get(column - 1);
        }
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
