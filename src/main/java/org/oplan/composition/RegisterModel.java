package org.oplan.composition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.oplan.edition.Edition;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnDefinition.Span;
import org.oplan.plan.ColumnType;
import org.oplan.plan.Entry;
import org.oplan.plan.EntryValue;
import org.oplan.plan.LocalText;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanElement;
import org.oplan.plan.Register;
import org.oplan.plan.SheetDefinition;

/**
 * The records of registers as templates see them, in one language.
 *
 * <p>A record has its {@code code}, an {@code id} for links, and every column by name: texts in the edition's language,
 * dates as the edition writes them (and {@code NAME_iso}), references as their code or list of codes. A number's column
 * holds the key of its figure, for {@code figure(row.sought)}; a template never sees the number itself. What is blank
 * is the empty text, and a column by year or quarter is a map: {@code row.actual["2020"]}.
 */
final class RegisterModel {
    private final Plan plan;
    private final PlanModel texts;
    private final Edition edition;

    RegisterModel(Plan plan, PlanModel texts, Edition edition) {
        this.plan = plan;
        this.texts = texts;
        this.edition = edition;
    }

    /** The names of the sheets. */
    List<String> sheets() {
        return plan.registers().stream()
                .map(register -> register.sheet().name())
                .toList();
    }

    /**
     * The records of a sheet whose columns hold the wanted values, in the workbook's order.
     *
     * @param sheet name of the sheet
     * @param wanted values by column
     * @return empty if the kind brings no such sheet
     */
    Optional<List<Map<String, Object>>> rows(String sheet, Map<String, String> wanted) {
        return plan.register(sheet)
                .map(register -> register.entries().stream()
                        .filter(entry -> wanted.entrySet().stream().allMatch(column -> holds(entry, column)))
                        .map(entry -> row(register.sheet(), entry))
                        .toList());
    }

    /** The columns of a sheet. */
    List<String> columns(String sheet) {
        return plan.register(sheet).map(Register::sheet).map(SheetDefinition::columns).orElse(List.of()).stream()
                .map(ColumnDefinition::name)
                .toList();
    }

    /** Code and title of an element of the plan: {@code output}, {@code R.1-1}. */
    Optional<Map<String, Object>> element(PlanElement element, String code) {
        LocalText title = element.titles(plan).get(code);
        return Optional.ofNullable(title).map(text -> Map.of("code", code, "title", texts.text(text)));
    }

    private static boolean holds(Entry entry, Map.Entry<String, String> column) {
        String name = column.getKey();
        String value = column.getValue();
        return (entry.code().equals(value) && name.equals("code"))
                || entry.codes(name).contains(value)
                || entry.word(name).equals(value);
    }

    private Map<String, Object> row(SheetDefinition sheet, Entry entry) {
        Map<String, Object> row = new TreeMap<>();
        for (ColumnDefinition column : sheet.columns()) {
            if (column.span() == Span.ONCE) {
                row.put(column.name(), value(sheet, column, entry, column.name()));
                entry.date(column.name()).ifPresent(day -> row.put(column.name() + "_iso", day.toString()));
            } else {
                Map<String, Object> cells = new LinkedHashMap<>();
                column.span()
                        .suffixes(plan.identity().period())
                        .forEach(suffix -> cells.put(suffix, value(sheet, column, entry, column.cell(suffix))));
                row.put(column.name(), cells);
            }
        }
        row.put("code", entry.code());
        row.put("id", sheet.prefix() + "-" + PlanModel.anchor(entry.code()));
        return row;
    }

    private Object value(SheetDefinition sheet, ColumnDefinition column, Entry entry, String cell) {
        boolean isList = column.type() == ColumnType.REFERENCES;
        return switch (entry.values().get(cell)) {
            case null -> isList ? List.of() : "";
            case EntryValue.Texts text -> texts.text(text.text());
            case EntryValue.Word word -> PlanModel.printable(word.text());
            case EntryValue.Codes codes ->
                isList ? codes.codes() : codes.codes().getFirst();
            case EntryValue.Numeral number -> sheet.prefix() + "/" + entry.code() + "/" + cell;
            case EntryValue.Day day -> edition.date(day.date());
        };
    }
}
