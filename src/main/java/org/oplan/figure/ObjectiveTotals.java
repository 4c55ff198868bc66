package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/** Figures of outputs, of money or of people, with the totals of the objectives and of all. */
final class ObjectiveTotals {
    private ObjectiveTotals() {}

    /**
     * The figures of all outputs, then a total for each objective that has outputs, then the total of these.
     *
     * @param kind what the figures are
     * @param key the key of a total, by the code of the objective or {@code all}
     * @param output the figure of an output
     */
    static List<Figure> of(Plan plan, Figure.Kind kind, UnaryOperator<String> key, Function<Output, Figure> output) {
        List<Figure> figures = new ArrayList<>();
        List<Figure> totals = new ArrayList<>();
        for (Objective objective : plan.objectives()) {
            List<Figure> outputs =
                    plan.outputsOf(objective).stream().map(output).toList();
            if (!outputs.isEmpty()) {
                figures.addAll(outputs);
                totals.add(Sums.of(key.apply(objective.code()), kind, outputs));
            }
        }
        figures.addAll(totals);
        figures.add(Sums.of(key.apply("all"), kind, totals));
        return figures;
    }
}
