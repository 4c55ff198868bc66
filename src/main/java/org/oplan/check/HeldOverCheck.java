package org.oplan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Occasion;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/** A paper is in early enough before its session to be taken there. */
final class HeldOverCheck implements PlanCheck {
    static final String CODE = "held-over";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.papers().stream()
                .filter(HeldOverCheck::isHeldOver)
                .map(paper -> Finding.warning(
                        CODE,
                        paper.source(),
                        "audience",
                        paper.audience(),
                        "date",
                        paper.date(),
                        "last",
                        last(paper.occasion()).orElseThrow(),
                        "session",
                        paper.occasion().opening().orElseThrow()))
                .toList();
    }

    /** Whether a paper comes too late for its session. */
    static boolean isHeldOver(Paper paper) {
        return last(paper.occasion()).filter(last -> paper.date().isAfter(last)).isPresent();
    }

    private static Optional<LocalDate> last(Occasion occasion) {
        return occasion.opening()
                .flatMap(session -> occasion.audience().deadline().lastForSession(session));
    }
}
