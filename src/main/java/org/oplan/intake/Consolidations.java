package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import org.oplan.consolidation.Consolidation;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.plan.Plan;

/** Fills the workbooks that bring those of several units together. */
final class Consolidations {
    private final List<Plan> plans = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Brings workbooks together.
     *
     * @param read all workbooks, sorted by slug
     */
    Consolidations(List<Plan> read) {
        for (Plan plan : read) {
            if (plan.identity().isConsolidated()) {
                Checked<Plan> consolidated = Consolidation.of(plan, read);
                findings.addAll(consolidated.findings());
                plans.add(consolidated.value().orElse(plan));
            } else {
                plans.add(plan);
            }
        }
    }

    /** The workbooks as they were, and the others with what the units say. */
    List<Plan> plans() {
        return List.copyOf(plans);
    }

    /** What is wrong with bringing them together. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
