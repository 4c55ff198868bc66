package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Contribution;
import org.oplan.plan.CostPool;
import org.oplan.plan.Driver;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;

/** What must hold before anything is shared out; each rule reports every case that it meets. */
final class AllocationRules {
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
        plan.objectives().forEach(rules::objective);
        return List.copyOf(rules.findings);
    }

    private void pool(CostPool pool) {
        if (plan.drivers().stream().noneMatch(driver -> driver.code().equals(pool.driver()))) {
            findings.add(Finding.error("unknown-driver", pool.source(), "pool", pool.code(), "driver", pool.driver()));
        } else if (keys.ofPool(pool.code()).base().signum() == 0) {
            base(pool);
        }
    }

    private void base(CostPool pool) {
        boolean idle = true;
        for (var cost : pool.amounts().entrySet()) {
            if (cost.getValue().money().minor() != 0) {
                idle = false;
                findings.add(Finding.error(
                        "zero-base",
                        cost.getValue().source(),
                        "pool",
                        pool.code(),
                        "driver",
                        pool.driver(),
                        "year",
                        cost.getKey(),
                        "amount",
                        cost.getValue().money().major().toPlainString()));
            }
        }
        if (idle) {
            findings.add(Finding.note("idle-pool", pool.source(), "pool", pool.code(), "driver", pool.driver()));
        }
    }

    private void driver(Driver driver) {
        known(
                keys.objectives(),
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
    }

    private void objective(Objective objective) {
        if (keys.ofObjective(objective.code()).base().signum() == 0 && costsSomething(objective)) {
            findings.add(Finding.error("missing-contribution", objective.source(), "objective", objective.code()));
        }
    }

    private boolean costsSomething(Objective objective) {
        boolean receives = plan.pools().stream()
                .anyMatch(pool -> spends(pool)
                        && keys.ofPool(pool.code()).quantity(objective.code()).signum() > 0);
        boolean delivers = plan.outputsOf(objective).stream().anyMatch(AllocationRules::spends);
        return receives || delivers;
    }

    private static boolean spends(CostPool pool) {
        return pool.amounts().values().stream()
                .anyMatch(amount -> amount.money().minor() != 0);
    }

    private static boolean spends(Output output) {
        return output.amounts().values().stream()
                .anyMatch(amount -> amount.money().minor() != 0);
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
