package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** A printed percentage is that of the amounts, over the years that the table states or over others. */
final class ShareCheck implements PlanCheck {
    static final String CODE = "share-differs";

    private final Tolerance tolerance;

    ShareCheck(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return new PrintedShares(plan, tolerance)
                .misfits()
                .filter(misfit -> misfit.fitting().isEmpty())
                .map(misfit -> Finding.error(CODE, misfit.printed().figure().source(), misfit.arguments()))
                .toList();
    }
}
