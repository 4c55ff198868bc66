package org.oplan.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Goal;
import org.oplan.plan.Indicator;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Objective;
import org.oplan.plan.Outcome;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.Risk;
import org.oplan.plan.SupportService;

/** How many elements a plan has, and in which rows they stand. */
final class CountFigures {
    private CountFigures() {}

    /** Counts; of the objectives those that are intersectoral or have outputs, since the others are other units'. */
    static List<Figure> of(Plan plan) {
        List<Objective> objectives = plan.objectives().stream()
                .filter(objective -> plan.isIntersectoral(objective)
                        || !plan.outputsOf(objective).isEmpty())
                .toList();
        List<Indicator> indicators = plan.outcomes().stream()
                .flatMap(outcome -> outcome.indicators().stream())
                .toList();
        return List.of(
                count("outputs", plan.outputs(), Output::source),
                count("objectives", objectives, Objective::source),
                count("outcomes", plan.outcomes(), Outcome::source),
                count("indicators", indicators, Indicator::source),
                count("services", plan.services(), SupportService::source),
                count("risks", plan.risks(), Risk::source),
                count("mitigations", plan.mitigations(), Mitigation::source),
                count("goals", plan.goals(), Goal::source));
    }

    private static <T> Figure count(String what, List<T> elements, Function<T, SourceRef> source) {
        BigDecimal number = BigDecimal.valueOf(elements.size());
        return Traced.figure(Traced.key("count", what))
                .step("records", number, elements.stream().map(source).toList())
                .figure("counted", number, Figure.Kind.COUNT);
    }
}
