package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;
import org.oplan.plan.SupportService;

/** A service is shown with another service that the plan has. */
final class UnknownServiceCheck implements PlanCheck {
    static final String CODE = "unknown-service";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        List<String> known = plan.services().stream().map(SupportService::code).toList();
        return plan.services().stream()
                .filter(service -> !service.shownWith().isEmpty() && !known.contains(service.shownWith()))
                .map(service ->
                        Finding.error(CODE, service.source(), "service", service.code(), "other", service.shownWith()))
                .toList();
    }
}
