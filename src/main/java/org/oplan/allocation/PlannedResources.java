package org.oplan.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.oplan.money.Fraction;
import org.oplan.money.LargestRemainder;
import org.oplan.money.Rounded;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/**
 * What a plan gives its outputs in one year, and which goals that serves.
 *
 * <p>Amounts with centimes are rounded together, so that the outputs add to the total of all. The table shares out the
 * totals as they are printed.
 *
 * @param outputs amount by code of the output, beside the whole major units that are printed
 * @param toGoals objective that has outputs by goal, as printed
 */
public record PlannedResources(SortedMap<String, Rounded> outputs, RoundedTable toGoals) {
    public PlannedResources {
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
    }

    static PlannedResources of(Plan plan, AllocationKeys keys, int year) {
        return of(plan, keys, output -> Amounts.of(output.amounts(), year));
    }

    /** Resources of any kind, in units of which whole ones are printed. */
    static PlannedResources of(Plan plan, AllocationKeys keys, Function<Output, Fraction> resources) {
        SortedMap<String, Rounded> outputs = rounded(plan.outputs(), resources);
        List<Stage.Giver> givers = new ArrayList<>();
        for (Objective objective : plan.objectives()) {
            if (!plan.outputsOf(objective).isEmpty()) {
                Fraction cost = Fraction.sum(plan.outputsOf(objective).stream()
                        .map(output -> printed(outputs, output))
                        .toList());
                givers.add(new Stage.Giver(objective.code(), cost, keys.ofObjective(objective.code())));
            }
        }
        ExactTable toGoals = Method.DIRECT.conserve(new Stage(givers, keys.goals()));
        return new PlannedResources(outputs, RoundedTable.of(toGoals));
    }

    private static SortedMap<String, Rounded> rounded(List<Output> outputs, Function<Output, Fraction> resources) {
        List<Rounded> amounts =
                LargestRemainder.round(outputs.stream().map(resources).toList());
        SortedMap<String, Rounded> byCode = new TreeMap<>();
        for (int i = 0; i < outputs.size(); i++) {
            byCode.put(outputs.get(i).code(), amounts.get(i));
        }
        return byCode;
    }

    private static Fraction printed(SortedMap<String, Rounded> outputs, Output output) {
        return Fraction.of(Objects.requireNonNull(outputs.get(output.code())).whole());
    }
}
