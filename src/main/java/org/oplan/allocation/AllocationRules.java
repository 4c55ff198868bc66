package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.plan.Contribution;
import org.oplan.plan.CostPool;
import org.oplan.plan.Driver;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.plan.SupportService;

/** What must hold before anything is shared out; each rule reports every case that it meets. */
final class AllocationRules {
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final Fraction TOLERANCE = Fraction.of(1, 2_000);

    private final Plan plan;
    private final AllocationKeys keys;
    private final List<Finding> findings = new ArrayList<>();

    private AllocationRules(Plan plan, AllocationKeys keys) {
        this.plan = plan;
        this.keys = keys;
    }

    static List<Finding> findings(Plan plan, AllocationKeys keys) {
        AllocationRules rules = new AllocationRules(plan, keys);
        plan.pools().forEach(rules::pool);
        plan.drivers().forEach(rules::driver);
        plan.contributions().forEach(rules::contribution);
        plan.services().forEach(rules::service);
        rules.findings.addAll(ScenarioPlan.findings(plan));
        return List.copyOf(rules.findings);
    }

    private void pool(CostPool pool) {
        List<Driver> drivers = plan.drivers().stream()
                .filter(driver -> driver.code().equals(pool.driver()))
                .toList();
        if (drivers.isEmpty()) {
            findings.add(Finding.error("unknown-driver", pool.source(), "pool", pool.code(), "driver", pool.driver()));
        } else if (isIdle(pool, drivers.getFirst())) {
            findings.add(Finding.note("idle-pool", pool.source(), "pool", pool.code(), "driver", pool.driver()));
        }
        pool.amounts().forEach((year, amount) -> {
            if (!plan.identity().period().contains(year)) {
                findings.add(Finding.error("cost-outside-period", amount.source(), "pool", pool.code(), "year", year));
            }
        });
    }

    private static boolean isIdle(CostPool pool, Driver driver) {
        return driver.kind() == Driver.Kind.COUNTED
                && Key.of(driver).base().signum() == 0
                && pool.amounts().values().stream()
                        .allMatch(amount -> amount.money().minor() == 0);
    }

    private void service(SupportService service) {
        boolean known = plan.pools().stream().map(CostPool::code).anyMatch(service.pool()::equals);
        if (!service.pool().isEmpty() && !known) {
            findings.add(Finding.error(
                    "service-of-unknown-pool", service.source(), "service", service.code(), "pool", service.pool()));
        }
    }

    private void driver(Driver driver) {
        List<String> receivers = Stream.of(
                        keys.objectives().stream(),
                        plan.outputs().stream().map(Output::code),
                        plan.pools().stream().map(CostPool::code))
                .flatMap(codes -> codes)
                .toList();
        known(
                receivers,
                driver.quantities(),
                (code, source) ->
                        Finding.error("unknown-receiver", source, "driver", driver.code(), "objective", code));
        negatives(
                driver.quantities(),
                (code, quantity) -> Finding.error(
                        "negative-quantity",
                        quantity.source(),
                        "driver",
                        driver.code(),
                        "objective",
                        code,
                        "quantity",
                        quantity.value().toPlainString()));
    }

    private void contribution(Contribution contribution) {
        if (!keys.objectives().contains(contribution.objective())) {
            findings.add(
                    Finding.error("unknown-contributor", contribution.source(), "objective", contribution.objective()));
        }
        known(
                keys.goals(),
                contribution.weights(),
                (code, source) ->
                        Finding.error("unknown-goal", source, "objective", contribution.objective(), "goal", code));
        negatives(
                contribution.weights(),
                (code, weight) -> Finding.error(
                        "negative-weight",
                        weight.source(),
                        "objective",
                        contribution.objective(),
                        "goal",
                        code,
                        "weight",
                        weight.value().toPlainString()));
        whole(contribution);
    }

    private void whole(Contribution contribution) {
        Fraction sum = Key.of(contribution).base();
        if (misses(Fraction.ONE, sum) || misses(Fraction.of(100), sum)) {
            findings.add(Finding.error(
                    "contributions-not-100",
                    contribution.source(),
                    "objective",
                    contribution.objective(),
                    "sum",
                    sum.decimal(4).stripTrailingZeros().toPlainString()));
        }
    }

    /** Whether weights are so near to a whole that they are meant to add to it, and do not. */
    private static boolean misses(Fraction whole, Fraction sum) {
        Fraction off = sum.dividedBy(whole).minus(Fraction.ONE);
        Fraction square = off.times(off);
        return square.compareTo(HALF.times(HALF)) < 0 && square.compareTo(TOLERANCE.times(TOLERANCE)) > 0;
    }

    private void known(
            List<String> codes,
            SortedMap<String, Quantity> quantities,
            BiFunction<String, SourceRef, Finding> finding) {
        for (Map.Entry<String, Quantity> entry : quantities.entrySet()) {
            if (!codes.contains(entry.getKey())) {
                findings.add(finding.apply(entry.getKey(), entry.getValue().source()));
            }
        }
    }

    private void negatives(SortedMap<String, Quantity> quantities, BiFunction<String, Quantity, Finding> finding) {
        for (Map.Entry<String, Quantity> entry : quantities.entrySet()) {
            if (entry.getValue().value().signum() < 0) {
                findings.add(finding.apply(entry.getKey(), entry.getValue()));
            }
        }
    }
}
