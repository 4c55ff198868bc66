package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** A printed percentage is one over the years that the table states, not over others. */
final class SharePeriodCheck implements PlanCheck {
    static final String CODE = "share-of-other-period";

    private final Tolerance tolerance;

    SharePeriodCheck(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return new PrintedShares(plan, tolerance)
                .misfits()
                .filter(misfit -> misfit.fitting().isPresent())
                .map(misfit -> Finding.error(CODE, misfit.printed().figure().source(), misfit.arguments()))
                .toList();
    }
}
