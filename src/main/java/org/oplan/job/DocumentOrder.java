package org.oplan.job;

import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/**
 * One document to make, in every format: a plan's paper in one language.
 *
 * @param plan the plan
 * @param paper the paper
 * @param language code of the language
 */
public record DocumentOrder(Plan plan, Paper paper, String language) implements Comparable<DocumentOrder> {

    /** Its path in the set without the file type, {@code gs-2020-2023/operational-plan-council-en}. */
    public String path() {
        return plan.slug() + "/" + paper.kind() + "-" + paper.audience() + "-" + language;
    }

    @Override
    public int compareTo(DocumentOrder other) {
        return path().compareTo(other.path());
    }
}
