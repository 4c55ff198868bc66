package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/**
 * A declared or printed total is the sum of its parts.
 *
 * <p>Parts that were each rounded to a unit may miss their rounded total by half a unit each, and the total by another
 * half: with n parts up to (n + 1) / 2 is noted as rounding, more is an error.
 */
final class TotalCheck implements PlanCheck {
    static final String CODE = "total-differs";

    private final Tolerance tolerance;

    TotalCheck(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return Stream.concat(ControlTotals.of(plan), PrintedTotals.of(plan))
                .flatMap(addition -> addition.compare(CODE, tolerance))
                .toList();
    }
}
