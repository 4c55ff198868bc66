package org.oplan.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** There is one paper of a kind for an audience. */
final class DuplicatePaperCheck implements PlanCheck {
    static final String CODE = "duplicate-paper";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        Set<String> seen = new HashSet<>();
        return plan.papers().stream()
                .filter(paper -> !seen.add(paper.kind() + "/" + paper.audience()))
                .map(paper -> Finding.error(CODE, paper.source(), "kind", paper.kind(), "audience", paper.audience()))
                .toList();
    }
}
