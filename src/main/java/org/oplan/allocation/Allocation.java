package org.oplan.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.plan.CostStage;
import org.oplan.plan.LocalText;
import org.oplan.plan.Plan;

/**
 * A plan's cost pools allocated to objectives and goals.
 *
 * <p>Pools reach the objectives in the stages that the plan names, or in one by the direct method; objectives reach
 * goals by their contributions. Everything is exact until it is printed; it is rounded once, to whole major units, by
 * controlled rounding. A pool amount that is not whole is printed as one of its two neighbours, the same in both
 * tables.
 *
 * @param keys by which costs were shared out
 * @param years the allocation of every year for which any pool has an amount
 * @param planned what outputs are given directly, for every year of the plan's period
 * @param people the people of every year for which the plan gives any
 */
public record Allocation(
        AllocationKeys keys,
        SortedMap<Integer, AnnualAllocation> years,
        SortedMap<Integer, PlannedResources> planned,
        SortedMap<Integer, AnnualPeople> people) {
    /** The code of every finding that an allocation can report. */
    public static final List<String> CODES = List.of(
            "back-allocation",
            "closed-loop",
            "contributions-not-100",
            "cost-outside-period",
            "credit-in-base",
            "expenditure-without-pool",
            "idle-pool",
            "missing-contribution",
            "nearly-closed-loop",
            "negative-quantity",
            "negative-staff",
            "negative-weight",
            "pool-missing-from-order",
            "pool-repeated-in-order",
            "scenario-amount-too-fine",
            "scenario-cell-unknown",
            "self-service-only",
            "service-of-unknown-pool",
            "staff-without-base",
            "unfunded-objective",
            "unknown-contributor",
            "unknown-driver",
            "unknown-goal",
            "unknown-pool-in-order",
            "unknown-receiver",
            "unknown-staffed",
            "unknown-stage",
            "zero-base");

    public Allocation {
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        planned = Collections.unmodifiableSortedMap(new TreeMap<>(planned));
        people = Collections.unmodifiableSortedMap(new TreeMap<>(people));
    }

    /** The stages of a plan; without any, one by the direct method, whose code is empty. */
    public static List<CostStage> stages(Plan plan) {
        return plan.stages().isEmpty()
                ? List.of(new CostStage(
                        "",
                        LocalText.empty(),
                        CostStage.Method.DIRECT,
                        CostStage.Order.AS_LISTED,
                        List.of(),
                        plan.identity().source()))
                : plan.stages();
    }

    /** Allocates all pools of all years. Without an error finding there is an allocation. */
    public static Checked<Allocation> of(Plan plan) {
        AllocationKeys keys = AllocationKeys.of(plan);
        List<Finding> findings = new ArrayList<>(StageRules.findings(plan));
        findings.addAll(AllocationRules.findings(plan, keys));
        if (Finding.anyError(findings)) {
            return Checked.refused(findings);
        }
        Reciprocal reciprocal = new Reciprocal();
        SortedMap<Integer, AnnualRun> runs = new TreeMap<>();
        plan.pools().stream()
                .flatMap(pool -> pool.amounts().keySet().stream())
                .forEach(year -> runs.computeIfAbsent(year, y -> AnnualRun.of(plan, keys, y, reciprocal)));
        runs.values().forEach(run -> findings.addAll(run.findings()));
        SortedMap<Integer, AnnualRun> staffed = staffed(plan, keys, reciprocal, runs);
        if (!Finding.anyError(findings)) {
            findings.addAll(FundingRules.findings(plan, keys, runs.values()));
            findings.addAll(PeopleRules.findings(plan, keys, staffed));
        }
        if (Finding.anyError(findings)) {
            return Checked.refused(findings.stream().distinct().toList());
        }
        return Checked.of(of(plan, keys, runs, staffed), findings);
    }

    /** The years for which the plan gives any people; a year without costs has a run of its own. */
    private static SortedMap<Integer, AnnualRun> staffed(
            Plan plan, AllocationKeys keys, Reciprocal reciprocal, SortedMap<Integer, AnnualRun> runs) {
        SortedMap<Integer, AnnualRun> staffed = new TreeMap<>();
        plan.alternatives().staff().stream()
                .flatMap(staffing -> staffing.months().keySet().stream())
                .forEach(year -> staffed.computeIfAbsent(
                        year,
                        y -> Optional.ofNullable(runs.get(y))
                                .orElseGet(() -> AnnualRun.of(plan, keys, y, reciprocal))));
        return staffed;
    }

    private static Allocation of(
            Plan plan, AllocationKeys keys, SortedMap<Integer, AnnualRun> runs, SortedMap<Integer, AnnualRun> staffed) {
        SortedMap<Integer, AnnualAllocation> years = new TreeMap<>();
        runs.forEach((year, run) -> years.put(year, AnnualAllocation.of(run, keys)));
        SortedMap<Integer, PlannedResources> planned = new TreeMap<>();
        for (int year : plan.identity().period().years()) {
            planned.put(year, PlannedResources.of(plan, keys, year));
        }
        SortedMap<Integer, AnnualPeople> people = new TreeMap<>();
        staffed.forEach((year, run) -> people.put(year, AnnualPeople.of(plan, keys, run, year)));
        return new Allocation(keys, years, planned, people);
    }
}
