package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oplan.allocation.PlanVariant;
import org.oplan.allocation.ScenarioPlan;
import org.oplan.plan.Plan;
import org.oplan.plan.ScenarioChange;

/**
 * The cells that a scenario changes: {@code scenario/NAME/cell/SHEET/CODE/COLUMN} and, as the plan has them,
 * {@code scenario/NAME/cell-before/…}; a cell that is blank in the plan has no figure there.
 */
final class ScenarioFigures {
    private ScenarioFigures() {}

    static List<Figure> of(Plan plan, PlanVariant variant) {
        List<Figure> figures = new ArrayList<>();
        for (ScenarioChange change : plan.alternatives().changes()) {
            if (PlanVariant.scenario(change.scenario()).equals(variant.name())) {
                figures.add(Traced.figure(key(variant, "cell", change))
                        .step(
                                "weight",
                                change.value().value(),
                                List.of(change.value().source()))
                        .figure("scenario-value", plain(change.value().value()), Figure.Kind.COUNT));
                ScenarioPlan.before(plan, change)
                        .ifPresent(before -> figures.add(Traced.figure(key(variant, "cell-before", change))
                                .step("weight", before.value(), List.of(before.source()))
                                .figure("scenario-before", plain(before.value()), Figure.Kind.COUNT)));
            }
        }
        return figures;
    }

    /** Without zeros behind the point that say nothing. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static String key(PlanVariant variant, String name, ScenarioChange change) {
        return Traced.key(variant.name(), name, change.sheet().title(), change.code(), change.column());
    }
}
