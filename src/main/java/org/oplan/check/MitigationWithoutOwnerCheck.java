package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Somebody is responsible for every mitigation measure. */
final class MitigationWithoutOwnerCheck implements PlanCheck {
    static final String CODE = "mitigation-without-owner";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.mitigations().stream()
                .filter(mitigation -> mitigation.owner().isEmpty())
                .map(mitigation -> Finding.warning(CODE, mitigation.source(), "mitigation", mitigation.code()))
                .toList();
    }
}
