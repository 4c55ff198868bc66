package org.oplan.allocation;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.oplan.plan.Amount;
import org.oplan.plan.CostPool;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/** The plan as it was revised in the course of the period. */
final class RevisedPlan {
    private RevisedPlan() {}

    /** The plan with its revised amounts, for the years that have any; empty if no amount is revised. */
    static Optional<PlanVariant> of(Plan plan) {
        SortedSet<Integer> years = new TreeSet<>();
        plan.outputs().forEach(output -> years.addAll(output.revised().keySet()));
        plan.pools().forEach(pool -> years.addAll(pool.revised().keySet()));
        List<Output> outputs = plan.outputs().stream()
                .map(output -> output.withAmounts(revised(output.amounts(), output.revised())))
                .toList();
        List<CostPool> pools = plan.pools().stream()
                .map(pool -> pool.withAmounts(revised(pool.amounts(), pool.revised())))
                .toList();
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new PlanVariant(PlanVariant.REVISED, plan.withResources(outputs, pools), List.copyOf(years)));
    }

    private static SortedMap<Integer, Amount> revised(
            SortedMap<Integer, Amount> planned, SortedMap<Integer, Amount> revised) {
        SortedMap<Integer, Amount> amounts = new TreeMap<>(planned);
        amounts.putAll(revised);
        return amounts;
    }
}
