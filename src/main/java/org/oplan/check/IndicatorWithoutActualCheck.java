package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;

/** An indicator that is due has been measured at the end of the period of the report. */
final class IndicatorWithoutActualCheck implements PlanCheck {
    static final String CODE = "indicator-without-actual";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return ProgressReport.of(plan).stream()
                .flatMap(report -> report.measures().stream()
                        .filter(measure ->
                                measure.isDue() && measure.actualValue().isEmpty())
                        .map(measure -> Finding.warning(
                                CODE,
                                measure.entry().source(),
                                "indicator",
                                measure.entry().code(),
                                "period",
                                report.period().key())))
                .toList();
    }
}
