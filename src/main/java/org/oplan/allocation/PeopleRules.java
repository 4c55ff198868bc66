package org.oplan.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.finding.Finding;
import org.oplan.money.Fraction;
import org.oplan.plan.CostPool;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.plan.Staffing;

/** What must hold of people so that they can follow the costs. */
final class PeopleRules {
    private final Plan plan;
    private final AllocationKeys keys;
    private final SortedMap<Integer, ExactTable> reach = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private PeopleRules(Plan plan, AllocationKeys keys, SortedMap<Integer, AnnualRun> runs) {
        this.plan = plan;
        this.keys = keys;
        runs.forEach((year, run) -> reach.put(year, run.reach()));
    }

    static List<Finding> findings(Plan plan, AllocationKeys keys, SortedMap<Integer, AnnualRun> runs) {
        PeopleRules rules = new PeopleRules(plan, keys, runs);
        plan.alternatives().staff().forEach(rules::staffing);
        plan.objectives().forEach(rules::contribution);
        return List.copyOf(rules.findings);
    }

    private void staffing(Staffing staffing) {
        boolean isPool = plan.pools().stream().map(CostPool::code).anyMatch(staffing.element()::equals);
        boolean isOutput = plan.outputs().stream().map(Output::code).anyMatch(staffing.element()::equals);
        if (!isPool && !isOutput) {
            findings.add(Finding.error("unknown-staffed", staffing.source(), "code", staffing.element()));
        }
        for (Map.Entry<Integer, Quantity> months : staffing.months().entrySet()) {
            int sign = months.getValue().value().signum();
            if (sign < 0) {
                report("negative-staff", staffing, months);
            } else if (sign > 0 && isPool && !arrives(staffing.element(), months.getKey())) {
                report("staff-without-base", staffing, months);
            }
        }
    }

    private void report(String code, Staffing staffing, Map.Entry<Integer, Quantity> months) {
        findings.add(Finding.error(
                code,
                months.getValue().source(),
                "code",
                staffing.element(),
                "year",
                months.getKey(),
                "months",
                months.getValue().value().toPlainString()));
    }

    /** People who serve an objective serve its goals. */
    private void contribution(Objective objective) {
        boolean contributes = keys.ofObjective(objective.code()).base().signum() != 0;
        boolean isServed = plan.alternatives().staff().stream()
                .anyMatch(staffing -> staffing.months().keySet().stream()
                        .anyMatch(year -> serves(staffing.element(), objective, year)));
        if (!contributes && isServed) {
            findings.add(Finding.error("missing-contribution", objective.source(), "objective", objective.code()));
        }
    }

    private boolean serves(String element, Objective objective, int year) {
        boolean delivers = plan.outputsOf(objective).stream().map(Output::code).anyMatch(element::equals);
        return AnnualPeople.months(plan, element, year).signum() != 0
                && (delivers || reaching(element, year).get(index(objective)).signum() != 0);
    }

    private int index(Objective objective) {
        return keys.objectives().indexOf(objective.code());
    }

    /** Whether all of a pool arrives at objectives. */
    private boolean arrives(String pool, int year) {
        return Fraction.sum(reaching(pool, year)).equals(Fraction.ONE);
    }

    /** Which part of a pool reaches each objective; nothing of what is no pool. */
    private List<Fraction> reaching(String pool, int year) {
        ExactTable table = Objects.requireNonNull(reach.get(year));
        int row = table.rows().indexOf(pool);
        return row < 0
                ? Collections.nCopies(keys.objectives().size(), Fraction.ZERO)
                : table.cells().get(row);
    }
}
