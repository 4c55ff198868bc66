package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** The sheets of one plan workbook, as tables of records. */
final class PlanSheets {
    private final List<RawSheet> sheets;
    private final SourceRef workbook;
    private final Setting setting;
    private final List<Finding> findings;

    PlanSheets(List<RawSheet> sheets, SourceRef workbook, Setting setting, List<Finding> findings) {
        this.sheets = List.copyOf(sheets);
        this.workbook = workbook;
        this.setting = setting;
        this.findings = findings;
    }

    /** Notes something that is wrong. */
    void report(Finding finding) {
        findings.add(finding);
    }

    /** What the workbook's amounts and texts are read with. */
    Setting setting() {
        return setting;
    }

    /** The rows of a sheet that is small; none if the workbook lacks it. */
    List<Row> rows(Columns columns) {
        List<Row> rows = new ArrayList<>();
        read(columns, rows::add);
        return rows;
    }

    /** The records of a sheet, without those whose row is unusable. */
    <T> List<T> records(Columns columns, Function<Row, T> read) {
        List<T> records = new ArrayList<>();
        read(columns, row -> addRecord(row, read, records));
        return records;
    }

    /** The records of rows, without those that are unusable. */
    <T> List<T> records(List<Row> rows, Function<Row, T> read) {
        List<T> records = new ArrayList<>();
        rows.forEach(row -> addRecord(row, read, records));
        return records;
    }

    private void read(Columns columns, Consumer<Row> row) {
        sheets.stream()
                .filter(sheet -> sheet.name().equals(columns.sheet()))
                .findFirst()
                .ifPresent(sheet -> new SheetTable(sheet, workbook, setting.languages(), findings)
                        .read(columns.key(), columns.headings(setting), row));
    }

    private static <T> void addRecord(Row row, Function<Row, T> read, List<T> records) {
        T record = read.apply(row);
        if (row.isUsable()) {
            records.add(record);
        }
    }
}
