package org.oplan.job;

import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/**
 * A plan's paper in one language, {@code gs-2020-2023/operational-plan-council-en}.
 *
 * @param plan the plan
 * @param paper the paper
 * @param language code of the language
 */
public record PaperOrder(Plan plan, Paper paper, String language) implements DocumentOrder {

    @Override
    public String path() {
        return plan.slug() + "/" + paper.kind() + "-" + paper.audience() + "-" + language;
    }

    @Override
    public String symbol() {
        return paper.symbol();
    }
}
