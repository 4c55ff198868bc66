package org.oplan.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oplan.allocation.AllocationKeys;
import org.oplan.allocation.AnnualAllocation;
import org.oplan.allocation.StageAllocation;
import org.oplan.money.Fraction;
import org.oplan.plan.Plan;

/** The way of a pool's cost to an objective, stage by stage. */
final class StageChain {
    private final Plan plan;
    private final AnnualAllocation costs;
    private final AllocationKeys keys;
    private final int year;

    StageChain(Plan plan, AnnualAllocation costs, AllocationKeys keys, int year) {
        this.plan = plan;
        this.costs = costs;
        this.keys = keys;
        this.year = year;
    }

    /** Notes every stage's step towards the objective: what a giver had of the pool's cost, and which part went on. */
    void trace(Traced traced, String pool, String objective) {
        Set<String> leading = leading(objective);
        List<String> parts = new ArrayList<>();
        for (StageAllocation stage : costs.stages()) {
            List<String> receivers =
                    stage.stage().receivers().stream().filter(leading::contains).toList();
            for (String giver : stage.givers()) {
                Fraction had = stage.origin(pool, giver);
                if (had.signum() != 0) {
                    receivers.forEach(receiver -> pass(traced, stage, giver, receiver, had, parts));
                }
            }
        }
        traced.parts(parts);
    }

    private void pass(
            Traced traced, StageAllocation stage, String giver, String receiver, Fraction had, List<String> parts) {
        Fraction part = stage.reaching(giver, receiver);
        if (part.signum() != 0) {
            String step = stage.rule().code() + ", " + giver + " → " + receiver + ": " + Traced.decimal(had) + " × "
                    + Traced.shareDecimal(part);
            traced.step("passed", step, AllocationFigures.cell(keys.ofPool(giver, year), receiver));
            if (StageFigures.areMade(stage)) {
                parts.add(Traced.key("stage", stage.rule().code(), giver, receiver, year));
            }
        }
    }

    /** The pools, the objective, and its outputs, whose costs are its own. */
    private Set<String> leading(String code) {
        Set<String> leading = new HashSet<>();
        plan.pools().forEach(pool -> leading.add(pool.code()));
        plan.objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .forEach(objective -> {
                    leading.add(code);
                    plan.outputsOf(objective).forEach(output -> leading.add(output.code()));
                });
        return leading;
    }
}
