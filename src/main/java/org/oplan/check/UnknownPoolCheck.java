package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.CostPool;
import org.oplan.plan.Plan;

/** A declared total names a cost pool that the plan has. */
final class UnknownPoolCheck implements PlanCheck {
    static final String CODE = "unknown-pool";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        List<String> known = plan.pools().stream().map(CostPool::code).toList();
        return plan.controls().stream()
                .filter(total -> total.scope() == ControlTotal.Scope.POOLS)
                .filter(total -> !total.code().isEmpty() && !known.contains(total.code()))
                .map(total -> Finding.error(CODE, total.amount().source(), "pool", total.code()))
                .toList();
    }
}
