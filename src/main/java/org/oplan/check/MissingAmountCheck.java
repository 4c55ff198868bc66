package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** An output has an amount for every year of the period. */
final class MissingAmountCheck implements PlanCheck {
    static final String CODE = "missing-amount";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.outputs().stream()
                .flatMap(output -> plan.identity().period().years().stream()
                        .filter(year -> !output.amounts().containsKey(year))
                        .map(year -> Finding.warning(CODE, output.source(), "output", output.code(), "year", year)))
                .toList();
    }
}
