package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** A risk has a mitigation measure. */
final class RiskWithoutMitigationCheck implements PlanCheck {
    static final String CODE = "risk-without-mitigation";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.risks().stream()
                .filter(risk -> risk.mitigations().isEmpty())
                .map(risk -> Finding.warning(CODE, risk.source(), "risk", risk.code()))
                .toList();
    }
}
