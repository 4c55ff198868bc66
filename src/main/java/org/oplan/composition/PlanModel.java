package org.oplan.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.oplan.edition.Edition;
import org.oplan.plan.CostPool;
import org.oplan.plan.LocalText;
import org.oplan.plan.Membership;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Objective;
import org.oplan.plan.Outcome;
import org.oplan.plan.Passage;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;
import org.oplan.plan.Risk;
import org.oplan.plan.SupportService;

/**
 * A plan as templates see it: maps, lists and strings in one language.
 *
 * <p>A text that the language lacks is printed in the plan's base language. Names are those of the {@code plan}
 * package; the comment at the head of a template lists what it uses.
 */
final class PlanModel {
    private final Plan plan;
    private final Edition edition;

    PlanModel(Plan plan, Edition edition) {
        this.plan = plan;
        this.edition = edition;
    }

    /** The model by name. */
    Map<String, Object> asMap() {
        Map<String, Object> model = new TreeMap<>();
        model.put("unitTitle", text(plan.identity().unitTitle()));
        model.put("period", period(plan.identity().period()));
        model.put("budget", period(plan.identity().budget()));
        model.put("currency", plan.identity().currency().getCurrencyCode());
        model.put("passages", passages());
        model.put("goals", goals());
        model.put("units", units());
        model.put(
                "objectives",
                plan.objectives().stream()
                        .filter(objective -> !plan.outputsOf(objective).isEmpty())
                        .map(this::objective)
                        .toList());
        model.put(
                "intersectoralOnly",
                plan.objectives().stream()
                        .filter(objective -> !plan.outputsOf(objective).isEmpty())
                        .allMatch(plan::isIntersectoral));
        model.put(
                "allObjectives", plan.objectives().stream().map(this::objective).toList());
        StageModel allocation = new StageModel(plan, this::text);
        model.put("stages", allocation.stages());
        model.put("receivers", allocation.receivers());
        model.put("scenarios", new AlternativesModel(plan, this::text).scenarios());
        model.put("services", services());
        model.put("pools", plan.pools().stream().map(this::pool).toList());
        model.put("poolYears", poolYears());
        model.put(
                "members",
                plan.identity().membership().members().stream()
                        .map(this::member)
                        .toList());
        model.put("drivers", drivers());
        model.put("riskDimensions", riskDimensions());
        model.put(
                "mitigations", plan.mitigations().stream().map(this::mitigation).toList());
        return model;
    }

    /** A text in the edition's language, or else in the plan's base language; empty if neither has it. */
    String text(LocalText text) {
        return text.in(edition.language())
                .or(() -> text.in(plan.identity().baseLanguage()))
                .map(PlanModel::printable)
                .orElse("");
    }

    /** Without control characters and direction marks, which have no place in a printed text. */
    static String printable(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\u200E\u200F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]", "")
                .strip();
    }

    private Map<String, Object> period(Period period) {
        return Map.of(
                "key", period.first() + "-" + period.last(),
                "text", edition.years(period.first(), period.last()),
                "years", period.years().stream().map(String::valueOf).toList());
    }

    /** Passages by section: paragraphs as {@code text}, each run of items as one passage with {@code items}. */
    private Map<String, List<Map<String, Object>>> passages() {
        Map<String, List<Map<String, Object>>> bySection = new TreeMap<>();
        Map<String, List<String>> runs = new TreeMap<>();
        for (Passage passage : plan.passages()) {
            List<Map<String, Object>> section = bySection.computeIfAbsent(passage.section(), name -> new ArrayList<>());
            String text = text(passage.text());
            if (passage.kind() == Passage.Kind.PARAGRAPH) {
                runs.remove(passage.section());
                section.add(Map.of("text", text, "items", List.of()));
            } else {
                runs.computeIfAbsent(passage.section(), name -> {
                            List<String> items = new ArrayList<>();
                            section.add(Map.of("text", "", "items", items));
                            return items;
                        })
                        .add(text);
            }
        }
        return bySection;
    }

    private List<Map<String, String>> goals() {
        return plan.goals().stream()
                .map(goal ->
                        Map.of("code", goal.code(), "shortTitle", text(goal.shortTitle()), "title", text(goal.title())))
                .toList();
    }

    private List<Map<String, Object>> units() {
        return plan.units().stream()
                .<Map<String, Object>>map(unit -> Map.of(
                        "code", unit.code(),
                        "kind", lower(unit.kind()),
                        "title", text(unit.title()),
                        "objectives",
                                plan.objectives().stream()
                                        .filter(objective -> objective.unit().equals(unit.code()))
                                        .map(this::objective)
                                        .toList()))
                .toList();
    }

    private Map<String, Object> objective(Objective objective) {
        String title = text(objective.title());
        String shortTitle = text(objective.shortTitle());
        return Map.of(
                "code", objective.code(),
                "id", anchor(objective.code()),
                "title", title,
                "shortTitle", shortTitle.isEmpty() ? title : shortTitle,
                "outcomes",
                        plan.outcomesOf(objective).stream().map(this::outcome).toList(),
                "outputs",
                        plan.outputsOf(objective).stream()
                                .map(output -> Map.of("code", output.code(), "title", text(output.title())))
                                .toList());
    }

    private Map<String, Object> outcome(Outcome outcome) {
        return Map.of(
                "code", outcome.code(),
                "title", text(outcome.title()),
                "remark", text(outcome.remark()),
                "means", text(outcome.means()),
                "indicators",
                        outcome.indicators().stream()
                                .map(indicator -> text(indicator.title()))
                                .toList());
    }

    /** Services in order, each with the number of services that its share stands for; 0 for one shown with another. */
    private List<Map<String, Object>> services() {
        return plan.services().stream()
                .<Map<String, Object>>map(service ->
                        Map.of("code", service.code(), "title", text(service.title()), "rows", rows(service)))
                .toList();
    }

    private long rows(SupportService service) {
        if (!service.shownWith().isEmpty()) {
            return 0;
        }
        return 1
                + plan.services().stream()
                        .filter(other -> other.shownWith().equals(service.code()))
                        .count();
    }

    private Map<String, Object> pool(CostPool pool) {
        return Map.of(
                "code", pool.code(),
                "title", text(pool.title()),
                "content", text(pool.content()),
                "driver", pool.driver());
    }

    /** A unit whose plan is part of this one, and what of it is not counted again. */
    private Map<String, Object> member(Membership.Member member) {
        return Map.of(
                "code", member.unit(),
                "title", text(member.title()),
                "partOf", member.partOf(),
                "provided",
                        plan.pools().stream()
                                .filter(pool -> member.provided().contains(pool.code()))
                                .map(this::pool)
                                .toList());
    }

    private List<String> poolYears() {
        return plan.identity().period().years().stream()
                .filter(year ->
                        plan.pools().stream().anyMatch(pool -> pool.amounts().containsKey(year)))
                .map(String::valueOf)
                .toList();
    }

    /** The drivers, each with the titles of the pools that it allocates, in one string. */
    private List<Map<String, String>> drivers() {
        return plan.drivers().stream()
                .map(driver -> Map.of(
                        "code", driver.code(),
                        "title", text(driver.title()),
                        "basis", text(driver.basis()),
                        "pools",
                                plan.pools().stream()
                                        .filter(pool -> pool.driver().equals(driver.code()))
                                        .map(pool -> text(pool.title()))
                                        .collect(Collectors.joining(
                                                edition.terms().text("list.separator")))))
                .toList();
    }

    private List<Map<String, Object>> riskDimensions() {
        Map<String, List<Map<String, Object>>> byDimension = new LinkedHashMap<>();
        for (Risk risk : plan.risks()) {
            byDimension
                    .computeIfAbsent(text(risk.dimension()), dimension -> new ArrayList<>())
                    .add(risk(risk));
        }
        return byDimension.entrySet().stream()
                .<Map<String, Object>>map(entry -> Map.of("title", entry.getKey(), "risks", entry.getValue()))
                .toList();
    }

    private Map<String, Object> risk(Risk risk) {
        return Map.of(
                "code", risk.code(),
                "description", text(risk.description()),
                "probability", lower(risk.probability()),
                "impact", lower(risk.impact()),
                "mitigations",
                        risk.mitigations().stream().map(PlanModel::number).toList());
    }

    private Map<String, Object> mitigation(Mitigation mitigation) {
        return Map.of(
                "number", number(mitigation.code()),
                "text", text(mitigation.text()),
                "owner", text(mitigation.owner()),
                "state", lower(mitigation.state()));
    }

    /** {@code M.4} is printed as 4. */
    private static String number(String code) {
        return code.substring(code.indexOf('.') + 1);
    }

    static String anchor(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
