package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import org.oplan.money.Fraction;

/**
 * The cost pools of one year, shared out.
 *
 * @param toObjectives stage 1: pool by objective, as printed
 * @param toGoals stages 1 and 2: pool by goal, as printed
 */
public record AnnualAllocation(RoundedTable toObjectives, RoundedTable toGoals) {

    /** Shares out pools in two stages and rounds each table once. */
    static AnnualAllocation of(List<Stage.Giver> pools, AllocationKeys keys) {
        ExactTable toObjectives = Method.DIRECT.conserve(new Stage(pools, keys.objectives()));
        List<List<Fraction>> toGoals = new ArrayList<>();
        for (List<Fraction> costs : toObjectives.cells()) {
            toGoals.add(Method.DIRECT.conserve(keys.toGoals(costs)).columnTotals());
        }
        return new AnnualAllocation(
                RoundedTable.of(toObjectives),
                RoundedTable.of(new ExactTable(toObjectives.rows(), keys.goals(), toGoals)));
    }
}
