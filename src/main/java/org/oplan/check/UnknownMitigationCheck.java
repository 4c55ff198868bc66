package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Plan;

/** A risk names mitigation measures that the plan has. */
final class UnknownMitigationCheck implements PlanCheck {
    static final String CODE = "unknown-mitigation";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        List<String> known = plan.mitigations().stream().map(Mitigation::code).toList();
        return plan.risks().stream()
                .flatMap(risk -> risk.mitigations().stream()
                        .filter(code -> !known.contains(code))
                        .map(code -> Finding.error(CODE, risk.source(), "risk", risk.code(), "mitigation", code)))
                .toList();
    }
}
