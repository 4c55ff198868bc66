package org.oplan.allocation;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.plan.CostPool;
import org.oplan.plan.Plan;

/**
 * A plan's cost pools allocated to objectives and goals.
 *
 * <p>Two stages, each by the direct method: pools to objectives by their drivers, objectives to goals by their
 * contributions. Everything is exact until it is printed; it is rounded once, to whole major units, by controlled
 * rounding. A pool amount that is not whole is printed as one of its two neighbours, the same in both tables.
 *
 * @param keys by which costs were shared out
 * @param years the allocation of every year for which any pool has an amount
 * @param planned what outputs are given directly, for every year of the plan's period
 */
public record Allocation(
        AllocationKeys keys, SortedMap<Integer, AnnualAllocation> years, SortedMap<Integer, PlannedResources> planned) {
    /** The code of every finding that an allocation can report. */
    public static final List<String> CODES = List.of(
            "idle-pool",
            "missing-contribution",
            "negative-quantity",
            "negative-weight",
            "unknown-contributor",
            "unknown-driver",
            "unknown-goal",
            "unknown-receiver",
            "zero-base");

    public Allocation {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
    }

    /** Allocates all pools of all years. Without an error finding there is an allocation. */
    public static Checked<Allocation> of(Plan plan) {
        AllocationKeys keys = AllocationKeys.of(plan);
        List<Finding> findings = AllocationRules.findings(plan, keys);
        if (Finding.anyError(findings)) {
            return Checked.refused(findings);
        }
        SortedMap<Integer, AnnualAllocation> years = new TreeMap<>();
        for (CostPool pool : plan.pools()) {
            for (int year : pool.amounts().keySet()) {
                years.computeIfAbsent(year, y -> AnnualAllocation.of(keys.givers(plan, y), keys));
            }
        }
        SortedMap<Integer, PlannedResources> planned = new TreeMap<>();
        for (int year : plan.identity().period().years()) {
            planned.put(year, PlannedResources.of(plan, keys, year));
        }
        return Checked.of(new Allocation(keys, years, planned), findings);
    }
}
