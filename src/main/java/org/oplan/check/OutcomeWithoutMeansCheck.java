package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** An outcome says by which means it is measured. */
final class OutcomeWithoutMeansCheck implements PlanCheck {
    static final String CODE = "outcome-without-means";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.outcomes().stream()
                .filter(outcome -> outcome.means().isEmpty())
                .map(outcome -> Finding.warning(CODE, outcome.source(), "outcome", outcome.code()))
                .toList();
    }
}
