package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.ColumnDefinition;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.Register;

/** A cell that needs others is not alone: a target has its year and its owner, a risk its measure. */
final class IncompleteRecordCheck implements PlanCheck {
    static final String CODE = "incomplete-record";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.registers().stream()
                .flatMap(register -> register.sheet().columns().stream()
                        .filter(column -> !column.needs().isEmpty())
                        .flatMap(column -> register.entries().stream()
                                .flatMap(entry -> incomplete(plan, register, column, entry))))
                .toList();
    }

    /** At most one finding for a record and a column, however many of its years are filled. */
    private static Stream<Finding> incomplete(Plan plan, Register register, ColumnDefinition column, Entry entry) {
        List<String> missing = column.needs().stream()
                .filter(needed ->
                        !isFilled(plan, register.sheet().column(needed).orElseThrow(), entry))
                .toList();
        return isFilled(plan, column, entry) && !missing.isEmpty()
                ? Stream.of(Finding.warning(
                        CODE,
                        entry.source(),
                        "element",
                        register.sheet().name() + " " + entry.code(),
                        "column",
                        column.name(),
                        "missing",
                        String.join(", ", missing)))
                : Stream.empty();
    }

    private static boolean isFilled(Plan plan, ColumnDefinition column, Entry entry) {
        return column.span().suffixes(plan.identity().period()).stream()
                .map(column::cell)
                .anyMatch(cell -> entry.values().containsKey(cell));
    }
}
