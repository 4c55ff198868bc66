package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Runs every check over a plan and its expenditure. */
public final class PlanChecks {
    private PlanChecks() {}

    /** All findings of all checks, sorted. */
    public static List<Finding> run(Plan plan, Ledger ledger) {
        return List.of();
    }
}
