package org.oplan.allocation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.oplan.finding.Finding;
import org.oplan.plan.Amount;
import org.oplan.plan.Objective;
import org.oplan.plan.Plan;

/** What must hold of objectives once it is known what each of them receives. */
final class FundingRules {
    private FundingRules() {}

    static List<Finding> findings(Plan plan, AllocationKeys keys, Collection<AnnualRun> runs) {
        List<ExactTable> tables = runs.stream().map(AnnualRun::toObjectives).toList();
        boolean shared = tables.stream()
                .flatMap(table -> table.cells().stream())
                .flatMap(List::stream)
                .anyMatch(cost -> cost.signum() != 0);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < plan.objectives().size(); i++) {
            int column = i;
            Objective objective = plan.objectives().get(i);
            boolean receives = tables.stream()
                    .flatMap(table -> table.cells().stream())
                    .anyMatch(row -> row.get(column).signum() != 0);
            boolean delivers = plan.outputsOf(objective).stream().anyMatch(output -> costsSomething(output.amounts()));
            boolean contributes = keys.ofObjective(objective.code()).base().signum() != 0;
            if (!contributes && (receives || delivers)) {
                findings.add(Finding.error("missing-contribution", objective.source(), "objective", objective.code()));
            }
            if (shared && !receives && plan.outputsOf(objective).isEmpty()) {
                findings.add(Finding.warning("unfunded-objective", objective.source(), "objective", objective.code()));
            }
        }
        return findings;
    }

    private static boolean costsSomething(SortedMap<Integer, Amount> amounts) {
        return amounts.values().stream().anyMatch(amount -> amount.money().minor() != 0);
    }
}
