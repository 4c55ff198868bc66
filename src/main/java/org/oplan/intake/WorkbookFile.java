package org.oplan.intake;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a workbook file that has passed the {@link PackageScan}. */
final class WorkbookFile implements AutoCloseable {
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

    private final ReadableWorkbook workbook;

    private WorkbookFile(ReadableWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The workbook is not one that can be read to its end. */
    static final class DamageException extends RuntimeException {
        private static final long serialVersionUID = 1;

        DamageException(Throwable cause) {
            super(cause);
        }
    }

    /**
     * Opens a workbook.
     *
     * @throws DamageException if it is not a workbook that can be read
     */
    static WorkbookFile open(Path file) {
        try {
            return new WorkbookFile(new ReadableWorkbook(file.toFile(), OPTIONS));
        } catch (IOException | RuntimeException damage) {
            // The parser answers damaged parts with exceptions of every kind; none of them is a bug of ours.
            throw new DamageException(damage);
        }
    }

    /**
     * The sheets in the workbook's order; their rows are read when somebody asks for them.
     *
     * @throws DamageException here or while rows are read, if a part of the workbook is damaged
     */
    List<RawSheet> sheets() {
        try {
            boolean startsIn1904 = workbook.isDate1904();
            return workbook.getSheets()
                    .map(sheet -> new RawSheet(sheet.getName(), startsIn1904, row -> forEach(sheet, row)))
                    .toList();
        } catch (RuntimeException damage) {
            throw new DamageException(damage);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException | RuntimeException damage) {
            throw new DamageException(damage);
        }
    }

    private static boolean forEach(Sheet sheet, Consumer<RawRow> consumer) {
        try (Stream<Row> stream = open(sheet)) {
            Iterator<Row> all = stream.iterator();
            int rows = 0;
            for (RawRow row = next(all); row != null; row = next(all)) {
                if (row.width() > 0) {
                    if (++rows > MOST_ROWS) {
                        return false;
                    }
                    consumer.accept(row);
                }
            }
            return true;
        }
    }

    private static Stream<Row> open(Sheet sheet) {
        try {
            return sheet.openStream();
        } catch (IOException | RuntimeException damage) {
            throw new DamageException(damage);
        }
    }

    private static @Nullable RawRow next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? raw(rows.next()) : null;
        } catch (RuntimeException damage) {
            throw new DamageException(damage);
        }
    }

    private static RawRow raw(Row row) {
        List<@Nullable RawCell> cells = new ArrayList<>(row.getCellCount());
        for (Cell cell : row) {
            RawCell filled = cell == null || cell.getColumnIndex() >= MOST_COLUMNS ? null : raw(cell);
            if (filled != null) {
                while (cells.size() < cell.getColumnIndex()) {
                    cells.add(null);
                }
                cells.add(filled);
            }
        }
        return new RawRow(row.getRowNum(), cells);
    }

    private static @Nullable RawCell raw(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY -> null;
            case NUMBER -> number(cell);
            case BOOLEAN -> new RawCell(RawCell.Kind.BOOLEAN, digits(cell));
            case ERROR -> new RawCell(RawCell.Kind.ERROR, digits(cell));
            case STRING -> text(String.valueOf(cell.getValue()));
            case FORMULA -> result(cell);
        };
    }

    private static @Nullable RawCell result(Cell cell) {
        String formula = Objects.requireNonNullElse(cell.getFormula(), "");
        if (FORBIDDEN.matcher(formula).find()) {
            return new RawCell(RawCell.Kind.FORBIDDEN_FORMULA, formula);
        }
        if (cell.getRawValue() == null) {
            return new RawCell(RawCell.Kind.WITHOUT_VALUE, "");
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal) {
            return number(cell);
        }
        if (value instanceof Boolean) {
            return new RawCell(RawCell.Kind.BOOLEAN, digits(cell));
        }
        String text = cell.getRawValue();
        return ERRORS.contains(text) ? new RawCell(RawCell.Kind.ERROR, text) : text(text);
    }

    private static RawCell number(Cell cell) {
        String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
        return new RawCell(format.endsWith("%") ? RawCell.Kind.PERCENT : RawCell.Kind.NUMBER, digits(cell));
    }

    private static @Nullable RawCell text(String text) {
        String clean = CellText.clean(text);
        return clean.isEmpty() ? null : new RawCell(RawCell.Kind.TEXT, clean);
    }

    private static String digits(Cell cell) {
        return cell.getRawValue() == null ? "" : cell.getRawValue().strip();
    }
}
