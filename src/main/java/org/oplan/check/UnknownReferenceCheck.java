package org.oplan.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanElement;
import org.oplan.plan.Register;

/** A code in a sheet that a document kind brings is that of a record or element that its column may refer to. */
final class UnknownReferenceCheck implements PlanCheck {
    static final String CODE = "unknown-reference";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.registers().stream()
                .flatMap(register -> register.sheet().columns().stream()
                        .filter(column -> column.type().isReference())
                        .filter(column -> isKnown(plan, column))
                        .flatMap(column -> unknown(plan, register, column)))
                .toList();
    }

    /** A companion workbook without its plan has nothing that its codes could be looked up in. */
    private static boolean isKnown(Plan plan, ColumnDefinition column) {
        return !plan.identity().isCompanion()
                || !plan.objectives().isEmpty()
                || column.targets().stream()
                        .noneMatch(target -> PlanElement.of(target).isPresent());
    }

    private static Stream<Finding> unknown(Plan plan, Register register, ColumnDefinition column) {
        SortedSet<String> codes = new TreeSet<>();
        column.targets().forEach(target -> codes.addAll(codes(plan, target)));
        return register.entries().stream()
                .flatMap(entry -> column.span().suffixes(plan.identity().period()).stream()
                        .map(column::cell)
                        .flatMap(cell -> entry.codes(cell).stream()
                                .filter(code -> !codes.contains(code))
                                .map(code -> finding(register, column, entry, cell, code))));
    }

    private static SortedSet<String> codes(Plan plan, String target) {
        SortedSet<String> codes = new TreeSet<>();
        Optional<PlanElement> element = PlanElement.of(target);
        element.ifPresent(sort -> codes.addAll(sort.titles(plan).keySet()));
        plan.register(target).ifPresent(register -> register.entries().forEach(entry -> codes.add(entry.code())));
        return codes;
    }

    private static Finding finding(Register register, ColumnDefinition column, Entry entry, String cell, String code) {
        return Finding.error(
                CODE,
                entry.place(cell),
                "element",
                register.sheet().name() + " " + entry.code(),
                "column",
                column.name(),
                "code",
                code,
                "targets",
                String.join(", ", column.targets()));
    }
}
