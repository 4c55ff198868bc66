package org.oplan.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A column of a sheet that a document kind brings.
 *
 * <p>A column with a span stands for several columns of the workbook: {@code actual} by year is {@code actual_2020},
 * {@code actual_2021} …, by quarter {@code actual_2020_q1}, {@code actual_2020_q2} ….
 *
 * @param name what its header cell says: lower-case letters, digits, underscores
 * @param type what its cells hold
 * @param required whether every record must fill it
 * @param values what a choice is made of; empty for other types
 * @param targets what a reference may point to: names of sheets ({@code Topics}) and of {@linkplain PlanElement plan
 *     elements} ({@code output}); empty for other types
 * @param span whether there is one for each year or quarter of the period
 * @param summed whether its numbers are added up to {@code sheet/all/column}
 * @param groups the columns by whose value its numbers are added up too, to {@code sheet/GROUP/VALUE/column}
 * @param deadline for a column of due dates, when a record is overdue
 * @param needs the columns without which a filled cell is of little use, such as the year of a target
 */
public record ColumnDefinition(
        String name,
        ColumnType type,
        boolean required,
        List<String> values,
        List<String> targets,
        Span span,
        boolean summed,
        List<String> groups,
        Optional<Deadline> deadline,
        List<String> needs) {

    /** How many columns of the workbook a definition stands for. */
    public enum Span {
        ONCE,
        YEAR,
        QUARTER;

        private static final int QUARTERS = 4;

        /** What is added to the column's name in figure keys: {@code 2020}, {@code 2020-q1}; the empty text for one. */
        public List<String> suffixes(Period period) {
            return switch (this) {
                case ONCE -> List.of("");
                case YEAR -> period.years().stream().map(String::valueOf).toList();
                case QUARTER ->
                    period.years().stream()
                            .flatMap(year -> Stream.iterate(1, quarter -> quarter <= QUARTERS, quarter -> quarter + 1)
                                    .map(quarter -> year + "-q" + quarter))
                            .toList();
            };
        }

        /** The name as definitions write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public ColumnDefinition {
        values = List.copyOf(values);
        targets = List.copyOf(targets);
        groups = List.copyOf(groups);
        needs = List.copyOf(needs);
    }

    /** A column of its own that may be blank and is not added up. */
    public static ColumnDefinition of(String name, ColumnType type) {
        return new ColumnDefinition(
                name, type, false, List.of(), List.of(), Span.ONCE, false, List.of(), Optional.empty(), List.of());
    }

    /** The name under which an entry holds the cell: {@code actual}, {@code actual/2020}. */
    public String cell(String suffix) {
        return suffix.isEmpty() ? name : name + "/" + suffix;
    }

    /** What the header of the cell's column says: {@code actual}, {@code actual_2020_q1}. */
    public String heading(String suffix) {
        return suffix.isEmpty() ? name : name + "_" + suffix.replace('-', '_');
    }
}
