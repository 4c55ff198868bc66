package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.progress.Measure;
import org.oplan.progress.ProgressReport;

/** A target does not lie on the worse side of the baseline. */
final class TargetAgainstDirectionCheck implements PlanCheck {
    static final String CODE = "target-against-direction";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return ProgressReport.of(plan).stream()
                .flatMap(report -> report.measures().stream())
                .filter(Measure::isContradictory)
                .map(TargetAgainstDirectionCheck::finding)
                .toList();
    }

    private static Finding finding(Measure measure) {
        Quantity target = measure.targetValue().orElseThrow();
        Quantity baseline = measure.baseline().orElseThrow();
        return Finding.warning(
                CODE,
                target.source(),
                "indicator",
                measure.entry().code(),
                "target",
                target.value().toPlainString(),
                "baseline",
                baseline.value().toPlainString(),
                "direction",
                measure.entry().word("direction"));
    }
}
