package org.oplan.check;

import java.util.List;
import org.oplan.allocation.ActualCosts;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ReportingPeriod;

/** The ledger holds expenditure on outputs in the year of a progress report, up to the end of its period. */
final class ReportWithoutExpenditureCheck implements PlanCheck {
    static final String CODE = "report-without-expenditure";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        // A companion workbook whose plan is missing has no outputs to spend on; that is another finding.
        return ProgressReport.of(plan).stream()
                .filter(report -> !plan.outputs().isEmpty())
                .filter(report -> !isSpent(plan, ledger, report.period()))
                .map(report -> Finding.warning(
                        CODE,
                        report.statement().source(),
                        "unit",
                        plan.identity().unit(),
                        "period",
                        report.period().key()))
                .toList();
    }

    private static boolean isSpent(Plan plan, Ledger ledger, ReportingPeriod period) {
        List<String> outputs = plan.outputs().stream().map(Output::code).toList();
        return ActualCosts.of(plan, ledger).stream()
                .filter(spent -> spent.year() == period.year() && outputs.contains(spent.element()))
                .flatMap(spent -> spent.months().keySet().stream())
                .anyMatch(month -> month.getValue() <= period.months());
    }
}
