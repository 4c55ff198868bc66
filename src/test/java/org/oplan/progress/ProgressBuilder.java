package org.oplan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.catalogue.Catalogue;
import org.oplan.catalogue.DocumentKind;
import org.oplan.edition.TemplateFolder;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.Entry;
import org.oplan.plan.EntryValue;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.Register;
import org.oplan.plan.SheetDefinition;

/** The sheets of a report on the first quarter of 2020 that breaks no rule; cells are named as entries name them. */
public final class ProgressBuilder {
    private static final DocumentKind KIND =
            Catalogue.of(TemplateFolder.bundled()).kind("progress-report").orElseThrow();

    private final Map<String, Map<String, SortedMap<String, String>>> rows = new LinkedHashMap<>();

    private ProgressBuilder() {}

    /** One unit with a pathway of five steps, an indicator, an assumption and a risk. */
    public static ProgressBuilder aReport() {
        ProgressBuilder report = new ProgressBuilder();
        report.with("ProgressReports", "PR.1", "year", "2020", "quarter", "q1", "as_of", "2020-04-15")
                .with("ProgressReports", "PR.1", "on_track", "90", "at_risk", "60")
                .with("ProgressReports", "PR.1", "spending_on_track", "5", "spending_at_risk", "15")
                .with("ProgressReports", "PR.1", "appetite_none", "1", "appetite_low", "2")
                .with("ProgressReports", "PR.1", "appetite_moderate", "4", "appetite_high", "6")
                .with("ReportUnits", "U.1", "kind", "thematic-group")
                .with("ProgressIndicators", "K.1", "unit", "U.1", "steps", "S.3", "direction", "higher")
                .with("ProgressIndicators", "K.1", "frequency", "quarterly", "baseline", "10")
                .with("ProgressIndicators", "K.1", "baseline_year", "2019", "owner", "Team")
                .with("ProgressIndicators", "K.1", "quarter_target/2020-q1", "20", "quarter_actual/2020-q1", "19")
                .with("Assumptions", "A.1", "unit", "U.1", "review", "holds", "reviewed", "2020-01-01")
                .with("UnitRisks", "R.1", "unit", "U.1", "probability", "medium", "impact", "low")
                .with("UnitRisks", "R.1", "appetite", "low");
        List<String> stages = List.of("output", "reach", "capacity", "behaviour", "impact");
        for (int i = 0; i < stages.size(); i++) {
            report.with("PathwaySteps", "S." + i, "unit", "U.1", "stage", stages.get(i));
            if (i > 0) {
                report.with("PathwaySteps", "S." + (i - 1), "leads_to", "S." + i);
            }
        }
        return report;
    }

    /** With other cells of a record; the empty text leaves a cell blank. */
    public ProgressBuilder with(String sheet, String code, String... cells) {
        SortedMap<String, String> row = rows.computeIfAbsent(sheet, name -> new LinkedHashMap<>())
                .computeIfAbsent(code, name -> new TreeMap<>());
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        return this;
    }

    /** The cell that a record's value stands in: the columns of each sheet have the order of the kind. */
    public static SourceRef row(String sheet, int number) {
        return PlanBuilder.FILE.atSheet(sheet).atCell(number, 1);
    }

    /** The registers, in the order of the kind. */
    public List<Register> registers() {
        return KIND.sheets().stream()
                .map(sheet -> new Register(sheet, entries(sheet)))
                .toList();
    }

    private List<Entry> entries(SheetDefinition sheet) {
        List<Entry> entries = new ArrayList<>();
        rows.getOrDefault(sheet.name(), Map.of())
                .forEach((code, cells) -> entries.add(entry(sheet, code, cells, entries.size() + 2)));
        return entries;
    }

    private static Entry entry(SheetDefinition sheet, String code, SortedMap<String, String> cells, int number) {
        SourceRef place = row(sheet.name(), number);
        SortedMap<String, EntryValue> values = new TreeMap<>();
        for (ColumnDefinition column : sheet.columns()) {
            if (column.type() == ColumnType.TEXTS && column.required()) {
                values.put(column.name(), new EntryValue.Texts(PlanBuilder.text(column.name()), place));
            }
        }
        cells.forEach((cell, text) -> {
            if (!text.isEmpty()) {
                ColumnDefinition column = sheet.column(cell.split("/", 2)[0]).orElseThrow();
                values.put(cell, value(column.type(), text, place));
            }
        });
        return new Entry(code, values, place);
    }

    private static EntryValue value(ColumnType type, String text, SourceRef place) {
        return switch (type) {
            case TEXTS -> new EntryValue.Texts(PlanBuilder.text(text), place);
            case DATE -> new EntryValue.Day(LocalDate.parse(text), place);
            case REFERENCE, REFERENCES -> new EntryValue.Codes(List.of(text.split(", ")), place);
            case NUMBER, PERCENT, AMOUNT -> new EntryValue.Numeral(new BigDecimal(text), place);
            case CODE, TEXT, CHOICE, LINK, PICTURE -> new EntryValue.Word(text, place);
        };
    }
}
