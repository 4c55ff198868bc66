package org.oplan.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/** A paper in several languages is in early enough before its session to be translated. */
final class LateForTranslationCheck implements PlanCheck {
    static final String CODE = "late-for-translation";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.identity().languages().size() < 2
                ? List.of()
                : plan.papers().stream().flatMap(LateForTranslationCheck::late).toList();
    }

    /** A paper that is left for the next session has time enough for its translation. */
    private static Stream<Finding> late(Paper paper) {
        Optional<LocalDate> opening = paper.occasion().opening();
        return opening
                .flatMap(session -> paper.occasion().audience().deadline().lastForTranslation(session))
                .filter(last -> paper.date().isAfter(last))
                .filter(last -> !HeldOverCheck.isHeldOver(paper))
                .map(last -> Finding.warning(
                        CODE,
                        paper.source(),
                        "audience",
                        paper.audience(),
                        "date",
                        paper.date(),
                        "last",
                        last,
                        "session",
                        opening.orElseThrow()))
                .stream();
    }
}
