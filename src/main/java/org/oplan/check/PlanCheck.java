package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** A rule that a plan and its expenditure are held to. */
@FunctionalInterface
public interface PlanCheck {
    /** Every case that breaks the rule; none when it holds. */
    List<Finding> check(Plan plan, Ledger ledger);
}
