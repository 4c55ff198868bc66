package org.oplan.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.ledger.Ledger;
import org.oplan.money.Fraction;
import org.oplan.plan.Amount;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.CostPool;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/**
 * A declared total is the sum of its parts.
 *
 * <p>Parts that were each rounded to a unit may miss their rounded total by half a unit each, and the total by another
 * half: with n parts up to (n + 1) / 2 is noted as rounding, more is an error. The parts of a cost pool's total are the
 * amounts printed for the receivers of its driver, since that is what a paper prints the total beside.
 */
final class TotalCheck implements PlanCheck {
    static final String CODE = "total-differs";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.controls().stream()
                .filter(total -> isKnown(plan, total))
                .flatMap(total -> compare(total, amounts(plan, total), parts(plan, total)))
                .toList();
    }

    private static Stream<Finding> compare(ControlTotal total, List<Amount> amounts, long parts) {
        Fraction declared = major(total.amount());
        Fraction sum = Fraction.sum(amounts.stream().map(TotalCheck::major).toList());
        Fraction difference = sum.minus(declared);
        if (difference.signum() == 0) {
            return Stream.empty();
        }
        Fraction distance = difference.signum() < 0 ? difference.negate() : difference;
        Fraction tolerance = Fraction.of(parts + 1, 2);
        Severity severity = distance.compareTo(tolerance) <= 0 ? Severity.NOTE : Severity.ERROR;
        Object[] arguments = {
            "total", name(total),
            "year", total.year(),
            "declared", decimal(declared),
            "sum", decimal(sum),
            "difference", decimal(difference),
            "parts", parts,
            "tolerance", decimal(tolerance)
        };
        return Stream.of(
                severity == Severity.NOTE
                        ? Finding.note(CODE, total.amount().source(), arguments)
                        : Finding.error(CODE, total.amount().source(), arguments));
    }

    /** Unknown codes are another rule's. */
    private static boolean isKnown(Plan plan, ControlTotal total) {
        Stream<String> codes = switch (total.scope()) {
            case OUTPUTS -> plan.objectives().stream().map(Objective::code);
            case POOLS -> plan.pools().stream().map(CostPool::code);
        };
        return total.code().isEmpty() || codes.anyMatch(total.code()::equals);
    }

    private static List<Amount> amounts(Plan plan, ControlTotal total) {
        return switch (total.scope()) {
            case OUTPUTS ->
                plan.outputs().stream()
                        .filter(output -> total.code().isEmpty() || total.code().equals(output.objective()))
                        .map(Output::amounts)
                        .flatMap(amounts -> Stream.ofNullable(amounts.get(total.year())))
                        .toList();
            case POOLS ->
                plan.pools().stream()
                        .filter(pool -> total.code().isEmpty() || total.code().equals(pool.code()))
                        .map(CostPool::amounts)
                        .flatMap(amounts -> Stream.ofNullable(amounts.get(total.year())))
                        .toList();
        };
    }

    private static long parts(Plan plan, ControlTotal total) {
        return switch (total.scope()) {
            case OUTPUTS -> amounts(plan, total).size();
            case POOLS ->
                plan.pools().stream()
                        .filter(pool -> total.code().isEmpty() || total.code().equals(pool.code()))
                        .mapToLong(pool -> receivers(plan, pool))
                        .sum();
        };
    }

    private static long receivers(Plan plan, CostPool pool) {
        return plan.drivers().stream()
                .filter(driver -> driver.code().equals(pool.driver()))
                .flatMap(driver -> driver.quantities().values().stream())
                .filter(quantity -> quantity.value().signum() != 0)
                .count();
    }

    private static Fraction major(Amount amount) {
        return Fraction.of(amount.money().major());
    }

    /** As the sheet names it: {@code outputs/I.1}, or {@code outputs} for the total of all. */
    private static String name(ControlTotal total) {
        String scope = total.scope().name().toLowerCase(Locale.ROOT);
        return total.code().isEmpty() ? scope : scope + "/" + total.code();
    }

    private static String decimal(Fraction amount) {
        return amount.decimal(2).stripTrailingZeros().toPlainString();
    }
}
