package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** An outcome is measured by an indicator. */
final class OutcomeWithoutIndicatorCheck implements PlanCheck {
    static final String CODE = "outcome-without-indicator";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.outcomes().stream()
                .filter(outcome -> outcome.indicators().isEmpty())
                .map(outcome -> Finding.warning(CODE, outcome.source(), "outcome", outcome.code()))
                .toList();
    }
}
