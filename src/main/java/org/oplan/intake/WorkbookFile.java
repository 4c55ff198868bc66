package org.oplan.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the cells of a workbook file that has passed the {@link PackageScan}. */
final class WorkbookFile {
    /** More rows than any plan has. */
    static final int MOST_ROWS = 100_001;
    /** More columns than any sheet of a plan has; cells beyond are not read. */
    static final int MOST_COLUMNS = 256;

    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final Set<String> ERRORS =
            Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#SPILL!", "#CALC!", "#FIELD!");

    /** Fetches from elsewhere, starts a program ({@code cmd|' /C calc'!A0}) or calls into a library. */
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)\\b(WEBSERVICE|HYPERLINK|IMAGE|RTD|DDE|CALL|REGISTER(\\.ID)?|EXEC|SQL\\.REQUEST)\\s*\\(|\\w\\s*\\|");

    private WorkbookFile() {}

    /**
     * The sheets in the workbook's order, with the rows of those that are wanted.
     *
     * @return empty if the file is not a workbook that can be read
     */
    static Optional<List<RawSheet>> read(Path file, Predicate<String> wanted) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS)) {
            List<RawSheet> sheets = new ArrayList<>();
            for (Sheet sheet : workbook.getSheets().toList()) {
                sheets.add(
                        wanted.test(sheet.getName())
                                ? read(sheet, workbook.isDate1904())
                                : new RawSheet(sheet.getName(), List.of(), false, false));
            }
            return Optional.of(sheets);
        } catch (IOException | RuntimeException damage) {
            // The parser answers damaged parts with exceptions of every kind; none of them is a bug of ours.
            return Optional.empty();
        }
    }

    private static RawSheet read(Sheet sheet, boolean startsIn1904) throws IOException {
        List<RawRow> rows = new ArrayList<>();
        try (Stream<Row> stream = sheet.openStream()) {
            for (Iterator<Row> all = stream.iterator(); all.hasNext(); ) {
                RawRow row = raw(all.next());
                if (row.cells().isEmpty()) {
                    continue;
                }
                if (rows.size() == MOST_ROWS) {
                    return new RawSheet(sheet.getName(), rows, startsIn1904, true);
                }
                rows.add(row);
            }
        }
        return new RawSheet(sheet.getName(), rows, startsIn1904, false);
    }

    private static RawRow raw(Row row) {
        SortedMap<Integer, RawCell> cells = new TreeMap<>();
        for (Cell cell : row) {
            if (cell != null && cell.getColumnIndex() < MOST_COLUMNS) {
                raw(cell).ifPresent(raw -> cells.put(cell.getColumnIndex() + 1, raw));
            }
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static Optional<RawCell> raw(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> Optional.empty();
            case NUMBER -> Optional.of(number(cell));
            case BOOLEAN -> Optional.of(new RawCell(RawCell.Kind.BOOLEAN, digits(cell)));
            case ERROR -> Optional.of(new RawCell(RawCell.Kind.ERROR, digits(cell)));
            case STRING -> text(String.valueOf(cell.getValue()));
            case FORMULA -> result(cell);
        };
    }

    private static Optional<RawCell> result(Cell cell) {
        String formula = Objects.requireNonNullElse(cell.getFormula(), "");
        if (FORBIDDEN.matcher(formula).find()) {
            return Optional.of(new RawCell(RawCell.Kind.FORBIDDEN_FORMULA, formula));
        }
        if (cell.getRawValue() == null) {
            return Optional.of(new RawCell(RawCell.Kind.WITHOUT_VALUE, ""));
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal) {
            return Optional.of(number(cell));
        }
        if (value instanceof Boolean) {
            return Optional.of(new RawCell(RawCell.Kind.BOOLEAN, digits(cell)));
        }
        String text = cell.getRawValue();
        return ERRORS.contains(text) ? Optional.of(new RawCell(RawCell.Kind.ERROR, text)) : text(text);
    }

    private static RawCell number(Cell cell) {
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return new RawCell(format.endsWith("%") ? RawCell.Kind.PERCENT : RawCell.Kind.NUMBER, digits(cell));
    }

    private static Optional<RawCell> text(String text) {
        String clean = CellText.clean(text);
        return clean.isEmpty() ? Optional.empty() : Optional.of(new RawCell(RawCell.Kind.TEXT, clean));
    }

    private static String digits(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue().strip();
    }
}
