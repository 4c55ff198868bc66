package org.oplan.allocation;

import java.util.List;
import org.oplan.money.ControlledRounding;

/**
 * The cost pools of one year, shared out.
 *
 * @param toObjectives the cost of each pool by objective after all stages, as printed
 * @param toGoals the cost of each pool by goal, as printed
 * @param stages the stages on the way to the objectives, in order
 */
public record AnnualAllocation(RoundedTable toObjectives, RoundedTable toGoals, List<StageAllocation> stages) {
    public AnnualAllocation {
        stages = List.copyOf(stages);
    }

    /** Takes costs on from objectives to goals and rounds both tables together: each prints the same pool totals. */
    static AnnualAllocation of(AnnualRun run, AllocationKeys keys) {
        ExactTable toObjectives = run.toObjectives();
        ExactTable toGoals = keys.toGoals(toObjectives);
        ControlledRounding.Pair rounded = ControlledRounding.pair(toObjectives.cells(), toGoals.cells());
        return new AnnualAllocation(
                RoundedTable.of(toObjectives, rounded.left()), RoundedTable.of(toGoals, rounded.right()), run.stages());
    }
}
