package org.oplan.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.finding.SourceRef;

/** A sheet whose cells are asked for by the heading of their column. */
final class SheetTable {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final RawSheet raw;
    private final SourceRef sheet;
    private final List<String> languages;
    private final List<Finding> findings;
    private final Consumer<Finding> reporter = this::report;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<String, SourceRef> taken = new HashMap<>();
    private final Map<String, List<String>> textColumns = new HashMap<>();
    private final SortedMap<Integer, String> years = new TreeMap<>();
    private final SortedMap<Integer, String> revisedYears = new TreeMap<>();
    private int keyColumn = 1;

    /**
     * A table over a sheet.
     *
     * @param raw the sheet
     * @param workbook the file that it is in
     * @param languages languages of its texts, base language first
     * @param findings where everything that is wrong goes
     */
    SheetTable(RawSheet raw, SourceRef workbook, List<String> languages, List<Finding> findings) {
        this.raw = raw;
        this.sheet = workbook.atSheet(raw.name());
        this.languages = List.copyOf(languages);
        this.findings = findings;
    }

    /**
     * Finds the columns in the first row and shows the records: all other rows but those that are blank in every column
     * that is read.
     *
     * @param key the column that names a record
     * @param headings the columns that may be there
     * @param record is shown each record, in order
     */
    void read(String key, List<Heading> headings, Consumer<Row> record) {
        Body body = new Body(key, headings, record);
        boolean complete = raw.rows().forEach(body);
        if (!complete) {
            report(Finding.error(IntakeCodes.SHEET_TOO_LARGE, sheet, "limit", WorkbookFile.MOST_ROWS));
        }
        if (!body.hasHead) {
            head(Optional.empty(), key, headings);
        }
    }

    private void head(Optional<RawRow> header, String key, List<Heading> headings) {
        Set<String> known = new HashSet<>();
        headings.forEach(heading -> known.add(heading.name()));
        header.ifPresent(row -> addColumns(row, known));
        for (Heading heading : headings) {
            if (!columns.containsKey(heading.name())) {
                heading.whenMissing()
                        .or(() -> whenSiblingIsThere(heading.name()))
                        .ifPresent(severity -> reportMissing(heading.name(), severity));
            }
        }
        keyColumn = columns.getOrDefault(key, 1);
        for (String column : columns.keySet()) {
            String year = column.substring(0, Math.min(column.length(), 4));
            if (YEAR.matcher(year).matches()) {
                (column.equals(year) ? years : revisedYears).put(Integer.valueOf(year), column);
            }
        }
    }

    /** Takes the first row for the head, and those below it for records. */
    private final class Body implements Consumer<RawRow> {
        private final String key;
        private final List<Heading> headings;
        private final Consumer<Row> record;
        private int[] read = {};
        private boolean hasHead;

        Body(String key, List<Heading> headings, Consumer<Row> record) {
            this.key = key;
            this.headings = headings;
            this.record = record;
        }

        @Override
        public void accept(RawRow row) {
            if (!hasHead) {
                hasHead = true;
                head(Optional.of(row), key, headings);
                read = columns.entrySet().stream()
                        .filter(column -> !isForPeople(column.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .toArray();
            } else if (isFilled(row)) {
                record.accept(new Row(SheetTable.this, row));
            }
        }

        private boolean isFilled(RawRow row) {
            for (int column : read) {
                if (row.has(column)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** The languages of its texts, base language first. */
    List<String> languages() {
        return languages;
    }

    /** Whether its dates count from 1904. */
    boolean startsIn1904() {
        return raw.startsIn1904();
    }

    /** Number of a column from 1; 0 if the sheet does not have it. */
    int column(String name) {
        return columns.getOrDefault(name, 0);
    }

    /** The columns of a text, one for each language in their order, whether or not the sheet has them. */
    List<String> textColumns(String stem) {
        return textColumns.computeIfAbsent(
                stem,
                name -> languages.stream()
                        .map(language -> name + "_" + language)
                        .toList());
    }

    /** The columns that are named after years, by year. */
    SortedMap<Integer, String> years() {
        return years;
    }

    /** The columns of years whose plan is revised, by year. */
    SortedMap<Integer, String> revisedYears() {
        return revisedYears;
    }

    /** Where a cell stands; where the record stands if the sheet lacks the column. */
    SourceRef place(RawRow row, String column) {
        return sheet.atCell(row.number(), columns.getOrDefault(column, keyColumn));
    }

    /** Where a record stands: at the cell that names it. */
    SourceRef place(RawRow row) {
        return sheet.atCell(row.number(), keyColumn);
    }

    /** Takes a name for a record; if another record has it already, says where that one stands. */
    Optional<SourceRef> take(String name, SourceRef place) {
        return Optional.ofNullable(taken.putIfAbsent(name, place));
    }

    /** Where those who read single cells report what is wrong; one for all, since it is handed over at every cell. */
    Consumer<Finding> reporter() {
        return reporter;
    }

    /** Notes something that is wrong. */
    void report(Finding finding) {
        findings.add(finding);
    }

    private void addColumns(RawRow header, Set<String> known) {
        for (int column = 1; column <= header.width(); column++) {
            int number = column;
            header.cell(column).ifPresent(cell -> addColumn(header.number(), number, cell, known));
        }
    }

    private void addColumn(int row, int column, RawCell cell, Set<String> known) {
        SourceRef place = sheet.atCell(row, column);
        String heading = cell.shown();
        String name = Headings.name(heading, known::contains).orElse(heading);
        if (known.contains(name) && !Headings.isExact(heading, name)) {
            report(Finding.note(IntakeCodes.HEADING_REPAIRED, place, "value", heading, "column", name));
        }
        if (!known.contains(name)) {
            boolean isYear = YEAR.matcher(name).matches()
                    && known.stream().anyMatch(k -> YEAR.matcher(k).matches());
            String code = isYear ? IntakeCodes.YEAR_COLUMN_OUTSIDE_PERIOD : IntakeCodes.UNKNOWN_COLUMN;
            report(Finding.warning(code, place, "column", name));
        } else if (columns.putIfAbsent(name, column) != null) {
            report(Finding.error(IntakeCodes.DUPLICATE_COLUMN, place, "column", name));
        }
    }

    /** A text that has a column for one language needs one for the others. */
    private Optional<Severity> whenSiblingIsThere(String column) {
        for (String language : languages) {
            if (column.endsWith("_" + language)) {
                String stem = column.substring(0, column.length() - language.length());
                boolean isThere = languages.stream().anyMatch(other -> columns.containsKey(stem + other));
                Severity severity = language.equals(languages.getFirst()) ? Severity.ERROR : Severity.WARNING;
                return isThere ? Optional.of(severity) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void reportMissing(String column, Severity severity) {
        report(
                severity == Severity.ERROR
                        ? Finding.error(IntakeCodes.MISSING_COLUMN, sheet, "column", column)
                        : Finding.warning(IntakeCodes.MISSING_COLUMN, sheet, "column", column));
    }

    private static boolean isForPeople(String column) {
        return column.equals("origin") || column.equals("note");
    }
}
