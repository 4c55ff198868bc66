package org.oplan.check;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oplan.money.Fraction;
import org.oplan.plan.Amount;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.CostPool;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/**
 * The totals of the sheet {@code Controls} beside the plan's amounts.
 *
 * <p>The parts of a cost pool's total are the amounts printed for the receivers of its driver, since that is what a
 * paper prints the total beside.
 */
final class ControlTotals {
    private ControlTotals() {}

    static Stream<Addition> of(Plan plan) {
        return plan.controls().stream().filter(total -> isKnown(plan, total)).map(total -> addition(plan, total));
    }

    private static Addition addition(Plan plan, ControlTotal total) {
        List<Fraction> amounts = amounts(plan, total);
        return new Addition(
                name(total),
                Integer.toString(total.year()),
                Fraction.of(total.amount().money().major()),
                Fraction.ONE,
                new Addition.Parts(Fraction.sum(amounts), parts(plan, total), Fraction.ONE),
                total.scope() == ControlTotal.Scope.OUTPUTS ? "Outputs" : "Pools",
                total.amount().source());
    }

    /** Unknown codes are another rule's. */
    private static boolean isKnown(Plan plan, ControlTotal total) {
        Stream<String> codes = switch (total.scope()) {
            case OUTPUTS -> plan.objectives().stream().map(Objective::code);
            case POOLS -> plan.pools().stream().map(CostPool::code);
        };
        return total.code().isEmpty() || codes.anyMatch(total.code()::equals);
    }

    private static List<Fraction> amounts(Plan plan, ControlTotal total) {
        Stream<Amount> amounts = switch (total.scope()) {
            case OUTPUTS ->
                plan.outputs().stream()
                        .filter(output -> isMeant(total, output.objective()))
                        .map(Output::amounts)
                        .flatMap(years -> Stream.ofNullable(years.get(total.year())));
            case POOLS ->
                pools(plan, total).map(CostPool::amounts).flatMap(years -> Stream.ofNullable(years.get(total.year())));
        };
        return amounts.map(amount -> Fraction.of(amount.money().major())).toList();
    }

    private static long parts(Plan plan, ControlTotal total) {
        return switch (total.scope()) {
            case OUTPUTS -> amounts(plan, total).size();
            case POOLS ->
                pools(plan, total).mapToLong(pool -> receivers(plan, pool)).sum();
        };
    }

    private static Stream<CostPool> pools(Plan plan, ControlTotal total) {
        Predicate<CostPool> meant = pool -> isMeant(total, pool.code());
        return plan.pools().stream().filter(meant);
    }

    private static boolean isMeant(ControlTotal total, String code) {
        return total.code().isEmpty() || total.code().equals(code);
    }

    /** How many receivers of a pool's driver have a quantity. */
    private static long receivers(Plan plan, CostPool pool) {
        return plan.drivers().stream()
                .filter(driver -> driver.code().equals(pool.driver()))
                .flatMap(driver -> driver.quantities().values().stream())
                .filter(quantity -> quantity.value().signum() != 0)
                .count();
    }

    /** As the sheet names it: {@code outputs/I.1}, or {@code outputs} for the total of all. */
    private static String name(ControlTotal total) {
        String scope = total.scope().name().toLowerCase(Locale.ROOT);
        return total.code().isEmpty() ? scope : scope + "/" + total.code();
    }
}
