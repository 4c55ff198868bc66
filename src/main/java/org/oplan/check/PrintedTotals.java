package org.oplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oplan.money.Fraction;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;
import org.oplan.plan.PrintedFigure.Quantity;

/**
 * The totals that papers print, beside their printed parts.
 *
 * <p>Parts are looked for in the table of the total, and if it has none of that kind, in the other tables: the goals'
 * shares of a pool add up to the pool's total even if only another table prints it. Without printed parts, the total of
 * outputs is held to the amounts of the sheet {@code Outputs}.
 */
final class PrintedTotals {
    private final Plan plan;
    private final List<PrintedValue> values;

    private PrintedTotals(Plan plan) {
        this.plan = plan;
        this.values = PrintedValue.of(plan);
    }

    static Stream<Addition> of(Plan plan) {
        PrintedTotals totals = new PrintedTotals(plan);
        return totals.values.stream().flatMap(totals::additions);
    }

    private Stream<Addition> additions(PrintedValue total) {
        String code = total.figure().code();
        return switch (total.figure().quantity()) {
            case OUTPUT_TOTAL -> code.isEmpty() ? allOutputs(total) : outputs(total);
            case POOL_TOTAL ->
                code.isEmpty()
                        ? grandTotal(total)
                        : Stream.concat(
                                parts(
                                        total,
                                        Quantity.POOL_OBJECTIVE,
                                        part -> part.code().equals(code)),
                                parts(
                                        total,
                                        Quantity.POOL_GOAL,
                                        part -> part.code().equals(code)));
            case OBJECTIVE_COST_TOTAL ->
                parts(total, Quantity.POOL_OBJECTIVE, part -> part.receiver().equals(code));
            case GOAL_COST_TOTAL ->
                parts(total, Quantity.POOL_GOAL, part -> part.receiver().equals(code));
            case GRAND_TOTAL -> grandTotal(total);
            case OBJECTIVE_SHARE_OF_TOTAL ->
                parts(total, Quantity.OUTPUT_SHARE_OF_TOTAL, part -> isOutputOf(code, part.code()));
            case OUTPUT,
                    POOL_OBJECTIVE,
                    POOL_GOAL,
                    OUTPUT_SHARE_OF_TOTAL,
                    OUTPUT_SHARE_OF_OBJECTIVE,
                    SERVICE_SHARE,
                    SECTOR_SHARE,
                    INTERSECTORAL_SHARE,
                    TITLE -> Stream.empty();
        };
    }

    private Stream<Addition> grandTotal(PrintedValue total) {
        return Stream.of(Quantity.POOL_TOTAL, Quantity.OBJECTIVE_COST_TOTAL, Quantity.GOAL_COST_TOTAL)
                .flatMap(quantity -> parts(total, quantity, part -> !part.code().isEmpty()));
    }

    private Stream<Addition> allOutputs(PrintedValue total) {
        List<Addition> printed = parts(
                        total, Quantity.OUTPUT_TOTAL, part -> !part.code().isEmpty())
                .toList();
        return printed.isEmpty() ? outputs(total) : printed.stream();
    }

    private Stream<Addition> outputs(PrintedValue total) {
        String objective = total.figure().code();
        List<Addition> printed = parts(
                        total, Quantity.OUTPUT, part -> objective.isEmpty() || isOutputOf(objective, part.code()))
                .toList();
        return printed.isEmpty() ? Stream.of(planned(total, objective)) : printed.stream();
    }

    private Addition planned(PrintedValue total, String objective) {
        List<Fraction> amounts = plan.outputs().stream()
                .filter(output -> objective.isEmpty() || output.objective().equals(objective))
                .flatMap(output -> total.figure().period().years().stream()
                        .flatMap(year -> Stream.ofNullable(output.amounts().get(year))))
                .map(amount -> Fraction.of(amount.money().major()))
                .toList();
        return addition(total, Addition.Parts.of(amounts, Fraction.ONE), "Outputs");
    }

    /** The total beside its parts of a quantity: those of its own table, or of every other table that has some. */
    private Stream<Addition> parts(PrintedValue total, Quantity quantity, Predicate<PrintedFigure> isPart) {
        SortedMap<String, List<PrintedValue>> byTable = new TreeMap<>();
        values.stream()
                .filter(value -> value.isLike(quantity, total.figure()))
                .filter(value -> isPart.test(value.figure()))
                .forEach(value -> byTable.computeIfAbsent(value.figure().table(), table -> new ArrayList<>())
                        .add(value));
        if (byTable.containsKey(total.figure().table())) {
            byTable.keySet().retainAll(List.of(total.figure().table()));
        }
        return byTable.entrySet().stream()
                .map(table -> addition(
                        total, printed(table.getValue()), table.getKey() + ", " + PrintedValue.name(quantity)));
    }

    private static Addition.Parts printed(List<PrintedValue> parts) {
        int decimals =
                parts.stream().mapToInt(part -> part.number().decimals()).max().orElse(0);
        return Addition.Parts.of(
                parts.stream().map(PrintedValue::exact).toList(),
                new PrintedNumber(java.math.BigDecimal.ZERO, decimals).unit());
    }

    private static Addition addition(PrintedValue total, Addition.Parts parts, String from) {
        PrintedFigure figure = total.figure();
        return new Addition(
                figure.table() + ", " + total.name(),
                PrintedValue.label(figure.period()),
                total.exact(),
                total.number().unit(),
                parts,
                from,
                figure.source());
    }

    private boolean isOutputOf(String objective, String output) {
        return plan.outputs().stream()
                .anyMatch(known ->
                        known.code().equals(output) && known.objective().equals(objective));
    }
}
