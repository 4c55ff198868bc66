package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Entry;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ProgressSheets;

/** A progress report says in a single row which year or quarter of the plan it is about. */
final class ReportingPeriodCheck implements PlanCheck {
    static final String CODE = "reporting-period-unclear";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        if (plan.register(ProgressSheets.REPORTS).isEmpty()
                || ProgressReport.of(plan).isPresent()) {
            return List.of();
        }
        List<Entry> statements = ProgressReport.entries(plan, ProgressSheets.REPORTS);
        Period period = plan.identity().period();
        SourceRef place = statements.isEmpty()
                ? plan.identity().source().atSheet(ProgressSheets.REPORTS)
                : statements.getLast().place("year");
        String year = statements.isEmpty() ? "" : statements.getLast().word("year");
        return List.of(Finding.error(
                CODE, place, "rows", statements.size(), "year", year, "first", period.first(), "last", period.last()));
    }
}
