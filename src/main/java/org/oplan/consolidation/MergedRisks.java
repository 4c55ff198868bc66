package org.oplan.consolidation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.plan.LocalText;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Plan;
import org.oplan.plan.Risk;

/**
 * The risks of several plans, each under its unit's name, and their measures numbered through.
 *
 * <p>Every unit numbers its own from 1, so that equal codes are not the same thing.
 */
final class MergedRisks {
    private final List<Risk> risks = new ArrayList<>();
    private final List<Mitigation> mitigations = new ArrayList<>();

    MergedRisks(List<Plan> plans) {
        boolean isShared =
                plans.stream().filter(plan -> !plan.risks().isEmpty()).count() > 1;
        for (Plan plan : plans) {
            Map<String, String> numbers = new HashMap<>();
            for (Mitigation measure : plan.mitigations()) {
                String code = "M." + (mitigations.size() + 1);
                numbers.put(measure.code(), code);
                mitigations.add(
                        new Mitigation(code, measure.text(), measure.owner(), measure.state(), measure.source()));
            }
            plan.risks().forEach(risk -> risks.add(renumbered(risk, plan, numbers, isShared)));
        }
    }

    List<Risk> risks() {
        return List.copyOf(risks);
    }

    List<Mitigation> mitigations() {
        return List.copyOf(mitigations);
    }

    private static Risk renumbered(Risk risk, Plan plan, Map<String, String> numbers, boolean isShared) {
        String unit = plan.identity().unit();
        return new Risk(
                isShared ? unit + "." + risk.code() : risk.code(),
                isShared ? under(plan.identity().unitTitle(), risk.dimension()) : risk.dimension(),
                risk.description(),
                risk.probability(),
                risk.impact(),
                risk.mitigations().stream()
                        .map(code -> numbers.getOrDefault(code, code))
                        .toList(),
                risk.source());
    }

    private static LocalText under(LocalText unit, LocalText dimension) {
        SortedMap<String, String> texts = new TreeMap<>(dimension.byLanguage());
        texts.replaceAll((language, text) ->
                unit.in(language).map(title -> title + " – " + text).orElse(text));
        return new LocalText(texts);
    }
}
