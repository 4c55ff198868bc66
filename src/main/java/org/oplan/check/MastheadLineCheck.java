package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.LocalText;
import org.oplan.plan.MastheadForm.Line;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/** A paper fills every line that its audience's mastheads have. */
final class MastheadLineCheck implements PlanCheck {
    static final String CODE = "masthead-line-missing";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.papers().stream()
                .filter(paper -> paper.occasion().audience().known())
                .flatMap(paper -> Stream.of(
                                missing(paper, Line.AGENDA_ITEM, paper.agendaItem(), "agenda_item"),
                                missing(paper, Line.ORIGINAL, paper.original(), "original"))
                        .flatMap(findings -> findings))
                .toList();
    }

    private static Stream<Finding> missing(Paper paper, Line line, LocalText text, String column) {
        return text.isEmpty() && paper.occasion().audience().masthead().has(line)
                ? Stream.of(Finding.warning(CODE, paper.source(), "audience", paper.audience(), "column", column))
                : Stream.empty();
    }
}
