package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oplan.finding.SourceRef;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanElement;
import org.oplan.plan.Register;

/**
 * How many records the sheets of document kinds have, and how many of them nobody refers to.
 *
 * <p>{@code inputs/all/count} counts a sheet, {@code inputs/topic/T.1/count} those whose {@code topic} is T.1: one for
 * every choice of the column, and for every record or element that it may refer to, be it nil. If the sheet
 * {@code Guidance} refers to inputs, {@code inputs/all/without/guidance} counts the inputs that no guidance refers to,
 * {@code inputs/all/several/guidance} those to which more than one does, and both are there by topic as well. Of a
 * sheet with due dates, {@code actions/all/overdue} counts the records that are {@linkplain Delays overdue}.
 */
final class RegisterCounts {
    private final Plan plan;
    private final Register register;
    private final SortedMap<String, SortedMap<String, Integer>> references;
    private final Optional<Delays> delays;

    private RegisterCounts(Plan plan, Register register) {
        this.plan = plan;
        this.register = register;
        this.references = references();
        this.delays = Delays.of(plan, register);
    }

    static List<Figure> of(Plan plan) {
        return plan.registers().stream()
                .flatMap(register -> new RegisterCounts(plan, register).all().stream())
                .toList();
    }

    private List<Figure> all() {
        List<Figure> figures = new ArrayList<>(counts("all", register.entries()));
        for (ColumnDefinition column : register.sheet().columns()) {
            for (String value : values(column)) {
                figures.addAll(counts(column.name() + "/" + value, register.entries(column.name(), value)));
            }
        }
        return figures;
    }

    private List<Figure> counts(String group, List<Entry> entries) {
        List<Figure> figures = new ArrayList<>(List.of(count(group + "/count", entries)));
        delays.ifPresent(late -> figures.add(count(group + "/overdue", which(entries, late::isOverdue))));
        references.forEach((other, times) -> {
            figures.add(count(group + "/without/" + other, which(entries, entry -> !times.containsKey(entry.code()))));
            figures.add(count(
                    group + "/several/" + other, which(entries, entry -> times.getOrDefault(entry.code(), 0) > 1)));
        });
        return figures;
    }

    private static List<Entry> which(List<Entry> entries, Predicate<Entry> wanted) {
        return entries.stream().filter(wanted).toList();
    }

    /** How many records of each sheet that can do so refer to a record, by sheet and by the record's code. */
    private SortedMap<String, SortedMap<String, Integer>> references() {
        SortedMap<String, SortedMap<String, Integer>> bySheet = new TreeMap<>();
        for (Register other : plan.registers()) {
            List<String> columns = columnsTo(other);
            if (!columns.isEmpty()) {
                SortedMap<String, Integer> times = new TreeMap<>();
                other.entries()
                        .forEach(entry -> columns.stream()
                                .flatMap(column -> entry.codes(column).stream())
                                .distinct()
                                .forEach(code -> times.merge(code, 1, Integer::sum)));
                bySheet.put(other.sheet().prefix(), times);
            }
        }
        return bySheet;
    }

    private List<String> columnsTo(Register other) {
        return other.sheet().columns().stream()
                .filter(column -> column.targets().contains(register.sheet().name()))
                .map(ColumnDefinition::name)
                .toList();
    }

    /** Every value that a column can have: its choices, or the codes of what it may refer to. */
    private SortedSet<String> values(ColumnDefinition column) {
        SortedSet<String> values = new TreeSet<>(column.values());
        if (column.type().isReference()) {
            column.targets().forEach(target -> values.addAll(codes(target)));
        }
        return values;
    }

    private Set<String> codes(String target) {
        Stream<String> records = plan.register(target).stream()
                .flatMap(other -> other.entries().stream())
                .map(Entry::code);
        Stream<String> elements =
                PlanElement.of(target).stream().flatMap(element -> element.titles(plan).keySet().stream());
        return Stream.concat(records, elements).collect(Collectors.toSet());
    }

    private Figure count(String key, List<Entry> entries) {
        List<SourceRef> rows = entries.stream().map(Entry::source).toList();
        return Traced.figure(register.sheet().prefix() + "/" + key)
                .step("records", BigDecimal.valueOf(entries.size()), rows)
                .figure("counted", BigDecimal.valueOf(entries.size()), Figure.Kind.COUNT);
    }
}
