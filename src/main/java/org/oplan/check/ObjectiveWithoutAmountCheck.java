package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** An objective with outputs has resources in some year. */
final class ObjectiveWithoutAmountCheck implements PlanCheck {
    static final String CODE = "objective-without-amount";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.objectives().stream()
                .filter(objective -> !plan.outputsOf(objective).isEmpty())
                .filter(objective -> plan.outputsOf(objective).stream()
                        .flatMap(output -> output.amounts().values().stream())
                        .allMatch(amount -> amount.money().minor() == 0))
                .map(objective -> Finding.warning(CODE, objective.source(), "objective", objective.code()))
                .toList();
    }
}
