package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ProgressSheets;

/** A step of an impact pathway leads to another one, unless it is the impact. */
final class StepLeadsNowhereCheck implements PlanCheck {
    static final String CODE = "step-leads-nowhere";

    private static final String IMPACT = "impact";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return ProgressReport.entries(plan, ProgressSheets.STEPS).stream()
                .filter(step -> !step.word("stage").equals(IMPACT))
                .filter(step -> step.codes("leads_to").isEmpty())
                .map(step -> Finding.warning(CODE, step.source(), "step", step.code(), "stage", step.word("stage")))
                .toList();
    }
}
