package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/**
 * The draft resolution that adopts a paper is a document of the same run.
 *
 * <p>A warning: the paper is right without it, and the resolution may come later or from elsewhere.
 */
final class AdoptingPaperCheck implements PlansCheck {
    static final String CODE = "adopting-paper-missing";

    @Override
    public List<Finding> check(List<Plan> plans) {
        return papers(plans)
                .filter(paper -> !paper.occasion().adoptedBy().isEmpty())
                .filter(paper -> papers(plans).noneMatch(other -> adopts(other, paper)))
                .map(paper -> Finding.warning(
                        CODE, paper.source(), "symbol", paper.occasion().adoptedBy(), "paper", paper.symbol()))
                .toList();
    }

    private static boolean adopts(Paper other, Paper paper) {
        return !other.equals(paper) && other.symbol().equals(paper.occasion().adoptedBy());
    }

    private static Stream<Paper> papers(List<Plan> plans) {
        return plans.stream().flatMap(plan -> plan.papers().stream());
    }
}
