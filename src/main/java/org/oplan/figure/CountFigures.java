package org.oplan.figure;

import java.math.BigDecimal;
import java.util.List;
import org.oplan.plan.Plan;

/** How many elements a plan has. */
final class CountFigures {
    private CountFigures() {}

    /** Counts; of the objectives those that are intersectoral or have outputs, since the others are other units'. */
    static List<Figure> of(Plan plan) {
        long objectives = plan.objectives().stream()
                .filter(objective -> plan.isIntersectoral(objective)
                        || !plan.outputsOf(objective).isEmpty())
                .count();
        long indicators = plan.outcomes().stream()
                .mapToLong(outcome -> outcome.indicators().size())
                .sum();
        return List.of(
                count("outputs", plan.outputs().size()),
                count("objectives", objectives),
                count("outcomes", plan.outcomes().size()),
                count("indicators", indicators),
                count("services", plan.services().size()),
                count("risks", plan.risks().size()),
                count("mitigations", plan.mitigations().size()),
                count("goals", plan.goals().size()));
    }

    private static Figure count(String what, long number) {
        return Traced.figure(Traced.key("count", what))
                .figure("counted", BigDecimal.valueOf(number), Figure.Kind.COUNT);
    }
}
