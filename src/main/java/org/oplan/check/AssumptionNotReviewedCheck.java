package org.oplan.check;

import java.time.LocalDate;
import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ProgressSheets;

/** An assumption has been reviewed since the period of the report began. */
final class AssumptionNotReviewedCheck implements PlanCheck {
    static final String CODE = "assumption-not-reviewed";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return ProgressReport.of(plan).stream()
                .flatMap(report -> ProgressReport.entries(plan, ProgressSheets.ASSUMPTIONS).stream()
                        .filter(assumption ->
                                !isReviewed(assumption, report.period().firstDay()))
                        .map(assumption -> finding(assumption, report)))
                .toList();
    }

    private static boolean isReviewed(Entry assumption, LocalDate since) {
        return !assumption.word("review").isEmpty()
                && assumption
                        .date("reviewed")
                        .filter(day -> !day.isBefore(since))
                        .isPresent();
    }

    private static Finding finding(Entry assumption, ProgressReport report) {
        return Finding.warning(
                CODE,
                assumption.source(),
                "assumption",
                assumption.code(),
                "reviewed",
                assumption.date("reviewed").map(LocalDate::toString).orElse("–"),
                "since",
                report.period().firstDay());
    }
}
