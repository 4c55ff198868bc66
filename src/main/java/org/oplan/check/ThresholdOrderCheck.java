package org.oplan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ProgressSheets;

/** The bounds that values are held against are in their order, and none stands without its companion. */
final class ThresholdOrderCheck implements PlanCheck {
    static final String CODE = "thresholds-out-of-order";

    private static final List<String> ACHIEVED = List.of("at_risk", "on_track");
    private static final List<String> SPENDING = List.of("spending_on_track", "spending_at_risk");
    private static final List<String> APPETITES =
            List.of("appetite_none", "appetite_low", "appetite_moderate", "appetite_high");

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        Stream<Finding> ofReports = ProgressReport.entries(plan, ProgressSheets.REPORTS).stream()
                .flatMap(report -> Stream.of(ACHIEVED, SPENDING, APPETITES)
                        .flatMap(columns -> disorder(report, columns).stream()));
        Stream<Finding> ofIndicators = ProgressReport.entries(plan, ProgressSheets.INDICATORS).stream()
                .flatMap(indicator -> disorder(indicator, ACHIEVED).stream());
        return Stream.concat(ofReports, ofIndicators).toList();
    }

    /** Neighbours of which the second is less than the first, or of which only one is there. */
    private static List<Finding> disorder(Entry entry, List<String> ascending) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < ascending.size(); i++) {
            String lower = ascending.get(i - 1);
            String upper = ascending.get(i);
            Optional<Quantity> less = entry.number(lower);
            Optional<Quantity> more = entry.number(upper);
            boolean isAlone = less.isPresent() != more.isPresent();
            boolean isReversed = less.isPresent()
                    && more.isPresent()
                    && less.get().value().compareTo(more.get().value()) > 0;
            if (isAlone || isReversed) {
                findings.add(Finding.error(
                        CODE,
                        entry.place(more.isPresent() ? upper : lower),
                        "lower",
                        lower,
                        "less",
                        less.map(Quantity::value).map(Object::toString).orElse("–"),
                        "upper",
                        upper,
                        "more",
                        more.map(Quantity::value).map(Object::toString).orElse("–")));
            }
        }
        return findings;
    }
}
