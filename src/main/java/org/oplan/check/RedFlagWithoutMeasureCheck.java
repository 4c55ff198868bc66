package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.RatedRisk;

/** A risk beyond the appetite for it has a measure with an owner and a due date. */
final class RedFlagWithoutMeasureCheck implements PlanCheck {
    static final String CODE = "red-flag-without-measure";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return ProgressReport.of(plan).stream()
                .flatMap(report -> report.risks().stream())
                .filter(RatedRisk::isRedFlag)
                .filter(risk -> !missing(risk.entry()).isEmpty())
                .map(risk -> Finding.warning(
                        CODE,
                        risk.entry().source(),
                        "risk",
                        risk.entry().code(),
                        "score",
                        risk.score(),
                        "bearable",
                        risk.bearable().toPlainString(),
                        "columns",
                        String.join(", ", missing(risk.entry()))))
                .toList();
    }

    private static List<String> missing(Entry risk) {
        return Stream.of("mitigation", "owner", "due")
                .filter(column -> !risk.values().containsKey(column))
                .toList();
    }
}
