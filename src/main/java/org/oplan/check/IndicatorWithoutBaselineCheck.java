package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;

/** An indicator of a progress report says where it started. */
final class IndicatorWithoutBaselineCheck implements PlanCheck {
    static final String CODE = "indicator-without-baseline";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return ProgressReport.of(plan).stream()
                .flatMap(report -> report.measures().stream()
                        .filter(measure -> measure.baseline().isEmpty())
                        .map(measure -> Finding.warning(
                                CODE,
                                measure.entry().source(),
                                "indicator",
                                measure.entry().code())))
                .toList();
    }
}
