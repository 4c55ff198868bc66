package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.allocation.AllocationKeys;
import org.oplan.allocation.AnnualAllocation;
import org.oplan.allocation.StageAllocation;
import org.oplan.money.Fraction;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
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
        List<String> ends = ends(objective);
        List<String> parts = new ArrayList<>();
        for (StageAllocation stage : costs.stages()) {
            for (String giver : stage.givers()) {
                for (String receiver : stage.stage().receivers()) {
                    Fraction had = stage.origin(pool, giver);
                    Fraction part = stage.reaching(giver, receiver);
                    boolean leads = ends.contains(receiver) || isPool(receiver);
                    if (leads && had.signum() != 0 && part.signum() != 0) {
                        String step = stage.rule().code() + ", " + giver + " → " + receiver + ": " + Traced.decimal(had)
                                + " × " + Traced.shareDecimal(part);
                        traced.step("passed", step, AllocationFigures.cell(keys.ofPool(giver, year), receiver));
                        parts.add(Traced.key("stage", stage.rule().code(), giver, receiver, year));
                    }
                }
            }
        }
        traced.parts(parts);
    }

    private boolean isPool(String code) {
        return plan.pools().stream().anyMatch(pool -> pool.code().equals(code));
    }

    /** The objective and its outputs, whose costs are its own. */
    private List<String> ends(String code) {
        return plan.objectives().stream()
                .filter(objective -> objective.code().equals(code))
                .flatMap((Objective objective) -> Stream.concat(
                        Stream.of(code), plan.outputsOf(objective).stream().map(Output::code)))
                .toList();
    }
}
