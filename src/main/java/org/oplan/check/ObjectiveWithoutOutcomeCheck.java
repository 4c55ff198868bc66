package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** An objective that the unit works for has an outcome. */
final class ObjectiveWithoutOutcomeCheck implements PlanCheck {
    static final String CODE = "objective-without-outcome";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.objectives().stream()
                .filter(objective -> plan.isIntersectoral(objective)
                        || !plan.outputsOf(objective).isEmpty())
                .filter(objective -> plan.outcomesOf(objective).isEmpty())
                .map(objective -> Finding.warning(CODE, objective.source(), "objective", objective.code()))
                .toList();
    }
}
