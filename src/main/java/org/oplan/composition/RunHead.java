package org.oplan.composition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.oplan.edition.Edition;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/**
 * What the head of a report about a run says.
 *
 * <p>A run has no date of its own, since the same input gives the same bytes on any day: its date is that of the latest
 * paper.
 *
 * @param plans the plans of the run
 * @param edition the language
 * @param legible writes what a document cannot show
 */
record RunHead(List<Plan> plans, Edition edition, Legible legible) {

    /** The model by name; more may be added to it. */
    Map<String, Object> asMap() {
        Map<String, Object> model = new TreeMap<>();
        Optional<LocalDate> date = plans.stream()
                .flatMap(plan -> plan.papers().stream())
                .map(Paper::date)
                .max(Comparator.naturalOrder());
        model.put("isoDate", date.orElse(LocalDate.EPOCH).toString());
        model.put("date", date.map(edition::date).orElse(""));
        model.put("organization", legible.of(organization()));
        return model;
    }

    private String organization() {
        return plans.stream()
                .flatMap(plan ->
                        plan.papers().stream().map(paper -> new PlanModel(plan, edition).text(paper.organization())))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse("");
    }
}
