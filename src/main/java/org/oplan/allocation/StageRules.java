package org.oplan.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.plan.Amount;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.Driver;
import org.oplan.plan.Plan;

/** What must hold of stages: every pool has one, orders are complete, nothing flows back. */
final class StageRules {
    private final Plan plan;
    private final List<Finding> findings = new ArrayList<>();

    private StageRules(Plan plan) {
        this.plan = plan;
    }

    static List<Finding> findings(Plan plan) {
        StageRules rules = new StageRules(plan);
        plan.pools().forEach(rules::stage);
        plan.pools().forEach(rules::backAllocation);
        plan.stages().forEach(rules::order);
        if (plan.drivers().stream().anyMatch(driver -> driver.kind() != Driver.Kind.COUNTED)) {
            Stream.concat(
                            plan.pools().stream().map(pool -> Map.entry(pool.code(), pool.amounts())),
                            plan.outputs().stream().map(output -> Map.entry(output.code(), output.amounts())))
                    .forEach(element ->
                            element.getValue().values().forEach(amount -> rules.credit(element.getKey(), amount)));
        }
        return List.copyOf(rules.findings);
    }

    private int index(String stage) {
        return plan.stages().stream().map(CostStage::code).toList().indexOf(stage);
    }

    private void stage(CostPool pool) {
        if (!plan.stages().isEmpty() && index(pool.stage()) < 0) {
            findings.add(Finding.error("unknown-stage", pool.source(), "pool", pool.code(), "stage", pool.stage()));
        }
    }

    /** A pool that was shared out in an earlier stage is closed. */
    private void backAllocation(CostPool giver) {
        plan.drivers().stream()
                .filter(driver -> driver.code().equals(giver.driver()))
                .flatMap(driver -> driver.quantities().entrySet().stream())
                .filter(quantity -> quantity.getValue().value().signum() != 0)
                .forEach(quantity -> plan.pools().stream()
                        .filter(pool -> pool.code().equals(quantity.getKey()))
                        .filter(pool -> index(pool.stage()) < index(giver.stage()))
                        .forEach(pool -> findings.add(Finding.error(
                                "back-allocation",
                                quantity.getValue().source(),
                                "pool",
                                giver.code(),
                                "closed",
                                pool.code(),
                                "stage",
                                pool.stage()))));
    }

    private void order(CostStage stage) {
        if (stage.order() != CostStage.Order.EXPLICIT) {
            return;
        }
        List<String> pools = plan.pools().stream()
                .filter(pool -> pool.stage().equals(stage.code()))
                .map(CostPool::code)
                .toList();
        Set<String> named = new HashSet<>();
        for (String code : stage.sequence()) {
            if (!pools.contains(code)) {
                order("unknown-pool-in-order", stage, code);
            } else if (!named.add(code)) {
                order("pool-repeated-in-order", stage, code);
            }
        }
        pools.stream()
                .filter(code -> !named.contains(code))
                .forEach(code -> order("pool-missing-from-order", stage, code));
    }

    private void order(String finding, CostStage stage, String pool) {
        findings.add(Finding.error(finding, stage.source(), "stage", stage.code(), "pool", pool));
    }

    /** Costs are a base only if none of them is a credit. */
    private void credit(String code, Amount amount) {
        if (amount.money().minor() < 0) {
            findings.add(Finding.error(
                    "credit-in-base",
                    amount.source(),
                    "element",
                    code,
                    "amount",
                    amount.money().major().toPlainString()));
        }
    }
}
