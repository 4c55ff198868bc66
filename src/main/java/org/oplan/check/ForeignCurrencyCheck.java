package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Expenditure of the unit is in the currency of its plan. */
final class ForeignCurrencyCheck implements PlanCheck {
    static final String CODE = "foreign-currency";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return ledger.expenditures().stream()
                .filter(spent -> spent.unit().equals(plan.identity().unit()))
                .filter(spent ->
                        !spent.amount().currency().equals(plan.identity().currency()))
                .map(spent -> Finding.warning(
                        CODE,
                        spent.first(),
                        "element",
                        spent.element(),
                        "currency",
                        spent.amount().currency(),
                        "expected",
                        plan.identity().currency()))
                .toList();
    }
}
