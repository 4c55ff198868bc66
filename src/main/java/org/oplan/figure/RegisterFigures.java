package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.ColumnType;
import org.oplan.plan.Entry;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;
import org.oplan.plan.Register;

/**
 * The numbers of the sheets that document kinds bring, and their sums.
 *
 * <p>Keys are {@code projects/P.1/sought}, {@code projects/all/sought} for the sum and
 * {@code projects/topic/T.1/sought} for the sum of those whose {@code topic} is T.1; a column by year or quarter adds
 * {@code /2020} or {@code /2020-q1}. A blank cell is no figure, and a sum of nothing is none.
 */
final class RegisterFigures {
    private final Register register;
    private final Period period;
    private final List<Figure> figures = new ArrayList<>();

    private RegisterFigures(Register register, Period period) {
        this.register = register;
        this.period = period;
    }

    static List<Figure> of(Plan plan) {
        return plan.registers().stream()
                .flatMap(register ->
                        new RegisterFigures(register, plan.identity().period()).all().stream())
                .toList();
    }

    private List<Figure> all() {
        for (ColumnDefinition column : register.sheet().columns()) {
            if (column.type().isFigure()) {
                column.span().suffixes(period).forEach(suffix -> addColumn(column, suffix));
            }
        }
        return figures;
    }

    private void addColumn(ColumnDefinition column, String suffix) {
        SortedMap<String, Figure> byCode = new TreeMap<>();
        List<Figure> stated = new ArrayList<>();
        boolean whole = column.type() == ColumnType.AMOUNT && isWhole(column.cell(suffix));
        for (Entry entry : register.entries()) {
            entry.number(column.cell(suffix)).ifPresent(number -> {
                BigDecimal value = whole ? number.value().setScale(0) : number.value();
                Figure figure = stated(key(column, suffix, entry.code()), kind(column), value, number.source());
                byCode.put(entry.code(), figure);
                stated.add(figure);
            });
        }
        figures.addAll(stated);
        if (column.summed() && !stated.isEmpty()) {
            figures.add(Sums.of(key(column, suffix, "all"), kind(column), stated));
        }
        column.groups().forEach(group -> addGroups(column, suffix, group, byCode));
    }

    private void addGroups(ColumnDefinition column, String suffix, String group, SortedMap<String, Figure> byCode) {
        for (String value : values(group)) {
            List<Figure> parts = register.entries(group, value).stream()
                    .flatMap(entry -> Stream.ofNullable(byCode.get(entry.code())))
                    .toList();
            if (!parts.isEmpty()) {
                figures.add(Sums.of(key(column, suffix, group, value), kind(column), parts));
            }
        }
    }

    /** Every value that a column has: codes, choices, words. */
    private SortedSet<String> values(String column) {
        SortedSet<String> values = new TreeSet<>();
        for (Entry entry : register.entries()) {
            values.addAll(entry.codes(column));
            values.add(entry.word(column));
        }
        values.remove("");
        return values;
    }

    private String key(ColumnDefinition column, String suffix, String... names) {
        return register.sheet().prefix() + "/" + String.join("/", names) + "/" + column.cell(suffix);
    }

    /** Whether a column has no cents: then it is printed without, as budget papers do. */
    private boolean isWhole(String cell) {
        return register.entries().stream()
                .flatMap(entry -> entry.number(cell).stream())
                .allMatch(number -> number.value().stripTrailingZeros().scale() <= 0);
    }

    private static Figure stated(String key, Figure.Kind kind, BigDecimal value, SourceRef cell) {
        return Traced.figure(key).step("stated", value, List.of(cell)).figure("stated", value, kind);
    }

    private static Figure.Kind kind(ColumnDefinition column) {
        return switch (column.type()) {
            case AMOUNT -> Figure.Kind.AMOUNT;
            case PERCENT -> Figure.Kind.SHARE;
            default -> Figure.Kind.COUNT;
        };
    }
}
