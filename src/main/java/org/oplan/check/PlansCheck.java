package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.plan.Plan;

/** A rule that the plans of a run are held to together. */
@FunctionalInterface
public interface PlansCheck {
    /** Every case that breaks the rule; none when it holds. */
    List<Finding> check(List<Plan> plans);
}
