package org.oplan.composition;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.oplan.plan.LocalText;
import org.oplan.plan.Plan;
import org.oplan.plan.ScenarioChange;

/** Scenarios as templates see them, in one language. */
final class AlternativesModel {
    private final Plan plan;
    private final Function<LocalText, String> text;

    AlternativesModel(Plan plan, Function<LocalText, String> text) {
        this.plan = plan;
        this.text = text;
    }

    /** The scenarios of the plan, whether they are asked for or not, each with the cells that it changes. */
    List<Map<String, Object>> scenarios() {
        return plan.alternatives().scenarios().stream()
                .<Map<String, Object>>map(name -> Map.of("name", name, "changes", changes(name)))
                .toList();
    }

    private List<Map<String, String>> changes(String scenario) {
        return plan.alternatives().changes().stream()
                .filter(change -> change.scenario().equals(scenario))
                .map(this::change)
                .toList();
    }

    private Map<String, String> change(ScenarioChange change) {
        return Map.of(
                "sheet", change.sheet().title(),
                "code", change.code(),
                "column", change.column(),
                "reason", text.apply(change.reason()));
    }
}
