package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** An objective belongs to a unit that the plan has. */
final class UnknownUnitCheck implements PlanCheck {
    static final String CODE = "unknown-unit";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.objectives().stream()
                .filter(objective -> plan.unit(objective.unit()).isEmpty())
                .map(objective -> Finding.error(
                        CODE, objective.source(), "objective", objective.code(), "unit", objective.unit()))
                .toList();
    }
}
