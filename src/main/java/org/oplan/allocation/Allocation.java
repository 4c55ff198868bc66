package org.oplan.allocation;

import java.util.List;
import org.oplan.finding.Checked;
import org.oplan.plan.Plan;

/** A plan's cost pools allocated to objectives and goals, with the trace of every cell. */
public final class Allocation {
    private Allocation() {}

    /** Allocates all pools of all years. Without an error finding there is an allocation. */
    public static Checked<Allocation> of(Plan plan) {
        return Checked.refused(List.of());
    }
}
