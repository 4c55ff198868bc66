package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;

/** The sheets of one plan workbook, as tables of records. */
final class PlanSheets {
    private static final String PLAN = "Plan";
    /** For people; never read. */
    private static final List<String> FOR_PEOPLE = List.of("About", ReturnedWorkbook.FINDINGS);

    private static final List<String> NAMES = List.of(
            PLAN,
            "Papers",
            "Texts",
            "Goals",
            "Units",
            "Objectives",
            "Outcomes",
            "Indicators",
            "Outputs",
            "Services",
            "Pools",
            "Drivers",
            "Quantities",
            "Contributions",
            "Risks",
            "Mitigations",
            "Controls");

    /** May be left out. */
    private static final List<String> OPTIONAL = List.of("Printed", "Waivers", "Stages");

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

    /** Whether the contract has a sheet of that name that is read. */
    static boolean isKnown(String name) {
        return NAMES.contains(name) || OPTIONAL.contains(name);
    }

    /** What is wrong with the workbook's set of sheets. */
    static List<Finding> checkNames(List<RawSheet> sheets, SourceRef workbook) {
        List<String> present = sheets.stream().map(RawSheet::name).toList();
        List<Finding> findings = new ArrayList<>();
        for (String name : NAMES) {
            if (!present.contains(name)) {
                findings.add(Finding.error(IntakeCodes.MISSING_SHEET, workbook, "sheet", name));
            }
        }
        for (String name : present) {
            if (!isKnown(name) && !FOR_PEOPLE.contains(name)) {
                findings.add(Finding.warning(IntakeCodes.UNKNOWN_SHEET, workbook.atSheet(name), "sheet", name));
            }
        }
        return findings;
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
