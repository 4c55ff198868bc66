package org.oplan.check;

import java.util.List;
import org.oplan.allocation.Allocation;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Costs can be allocated: drivers, bases and contributions are in order. */
final class AllocationCheck implements PlanCheck {
    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return Allocation.of(plan).findings();
    }
}
