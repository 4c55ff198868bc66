package org.oplan.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.PlanElement;

/**
 * Reads the columns of a sheet.
 *
 * <ul>
 *   <li>{@code type}: what the cells hold, a {@link ColumnType}
 *   <li>{@code required: yes}: every record must fill it
 *   <li>{@code values: [open, done]}: what a choice is made of
 *   <li>{@code to: Topics} or {@code to: [output, service]}: what a reference points to
 *   <li>{@code per: year} or {@code per: quarter}: one column for each of the period's years or quarters
 *   <li>{@code overdue-on: Reviews.as_of}: a record whose date lies before the day in that column is overdue;
 *       {@code unless: {state: [done, dropped]}} says when it is closed
 *   <li>{@code needs: [target_year, owner]}: a record that fills the column should fill those too
 *   <li>{@code sum: yes}: the numbers are added up; {@code sum-by: topic} also by the value of another column
 * </ul>
 */
final class ColumnReader {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");
    private static final Pattern VALUE = Pattern.compile("[a-z0-9][a-z0-9-]*");
    private static final List<String> FOR_PEOPLE = List.of("origin", "note");
    private static final List<String> TYPES =
            Arrays.stream(ColumnType.values()).map(ColumnType::word).toList();
    private static final List<String> SPANS = Arrays.stream(ColumnDefinition.Span.values())
            .map(ColumnDefinition.Span::word)
            .toList();

    private final Fields sheet;
    private final List<String> sheets;
    private final boolean usesPlan;
    private final Fields kind;
    private final List<ColumnDefinition> columns;

    /**
     * A reader of a sheet's columns.
     *
     * @param sheet the sheet
     * @param kind all sheets of the kind
     * @param sheets the names of the kind's sheets
     * @param usesPlan whether a reference may point to an element of the plan
     */
    ColumnReader(Fields sheet, Fields kind, List<String> sheets, boolean usesPlan) {
        this.sheet = sheet;
        this.kind = kind;
        this.sheets = sheets;
        this.usesPlan = usesPlan;
        this.columns = sheet.fields("columns").map(this::columns).orElse(List.of());
    }

    /** The columns. */
    List<ColumnDefinition> columns() {
        return columns;
    }

    /** The name of the column that names a record; reported and empty if it cannot. */
    Optional<String> keyed() {
        Optional<String> key = sheet.text("key", true);
        List<String> keys = columns.stream()
                .filter(column -> column.type() == ColumnType.CODE || column.type() == ColumnType.REFERENCE)
                .filter(column -> column.span() == ColumnDefinition.Span.ONCE)
                .map(ColumnDefinition::name)
                .toList();
        if (key.isPresent() && !keys.contains(key.get())) {
            sheet.refuse("key", key.get(), "COLUMN {type: code | reference}");
            return Optional.empty();
        }
        return key;
    }

    private List<ColumnDefinition> columns(Fields fields) {
        List<String> names = fields.keys(NAME);
        return names.stream()
                .filter(name -> {
                    if (FOR_PEOPLE.contains(name)) {
                        fields.refuse(name, name, NAME.pattern() + " \\ {" + String.join(", ", FOR_PEOPLE) + "}");
                    }
                    return !FOR_PEOPLE.contains(name);
                })
                .flatMap(name -> fields.fields(name).map(column -> column(name, column, names)).stream())
                .toList();
    }

    private ColumnDefinition column(String name, Fields column, List<String> names) {
        column.knows("type", "required", "values", "to", "per", "sum", "sum-by", "overdue-on", "unless", "needs");
        Optional<ColumnType> known = type(column);
        if (known.isEmpty()) {
            // What the other keys may say depends on the type.
            return ColumnDefinition.of(name, ColumnType.TEXT);
        }
        ColumnType type = known.get();
        ColumnDefinition.Span span = ColumnDefinition.Span.valueOf(
                column.choice("per", SPANS, "once").toUpperCase(Locale.ROOT));
        return new ColumnDefinition(
                name,
                type,
                column.yes("required", type == ColumnType.CODE),
                values(column, type),
                targets(column, type),
                span,
                sum(column, type),
                groups(column, type, names),
                new DeadlineReader(sheets, kind).read(column, type, names),
                needs(column, names));
    }

    private static Optional<ColumnType> type(Fields column) {
        String type = column.choice("type", TYPES, "");
        return Arrays.stream(ColumnType.values())
                .filter(known -> known.word().equals(type))
                .findFirst();
    }

    private static List<String> values(Fields column, ColumnType type) {
        List<String> values = column.list("values");
        values.stream()
                .filter(value -> !VALUE.matcher(value).matches())
                .forEach(value -> column.refuse("values", value, VALUE.pattern()));
        if (values.isEmpty() == (type == ColumnType.CHOICE)) {
            column.refuse("values", values.toString(), "{type: choice, values: [VALUE, VALUE]}");
        }
        return values;
    }

    private List<String> targets(Fields column, ColumnType type) {
        List<String> targets = column.list("to");
        List<String> known = Stream.concat(sheets.stream(), usesPlan ? PlanElement.words().stream() : Stream.of())
                .toList();
        targets.stream()
                .filter(target -> !known.contains(target))
                .forEach(target -> column.refuse(
                        "to", target, String.join(", ", known) + (usesPlan ? "" : " (uses: [plan] → output …)")));
        if (targets.isEmpty() == type.isReference()) {
            column.refuse("to", targets.toString(), "{type: reference, to: " + String.join(" | ", known) + "}");
        }
        return targets;
    }

    private static boolean sum(Fields column, ColumnType type) {
        boolean summed = column.yes("sum", false);
        if (summed && !type.isFigure()) {
            column.refuse("sum", "yes", "{type: number | percent | amount, sum: yes}");
        }
        return summed;
    }

    private static List<String> needs(Fields column, List<String> names) {
        List<String> needs = column.list("needs");
        needs.stream()
                .filter(needed -> !names.contains(needed))
                .forEach(needed -> column.refuse("needs", needed, String.join(", ", names)));
        return needs;
    }

    private static List<String> groups(Fields column, ColumnType type, List<String> names) {
        List<String> groups = column.list("sum-by");
        groups.stream()
                .filter(group -> !names.contains(group) || !type.isFigure())
                .forEach(group -> column.refuse("sum-by", group, String.join(", ", names)));
        return groups;
    }
}
