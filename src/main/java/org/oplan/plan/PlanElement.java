package org.oplan.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A sort of element of the plan that a register can refer to by code. */
@SuppressWarnings("ImmutableEnumChecker") // the readers are functions without state
public enum PlanElement {
    GOAL(plan -> titles(plan.goals(), Goal::code, Goal::title)),
    UNIT(plan -> titles(plan.units(), Unit::code, Unit::title)),
    OBJECTIVE(plan -> titles(plan.objectives(), Objective::code, Objective::title)),
    OUTCOME(plan -> titles(plan.outcomes(), Outcome::code, Outcome::title)),
    OUTPUT(plan -> titles(plan.outputs(), Output::code, Output::title)),
    SERVICE(plan -> titles(plan.services(), SupportService::code, SupportService::title)),
    POOL(plan -> titles(plan.pools(), CostPool::code, CostPool::title)),
    RISK(plan -> titles(plan.risks(), Risk::code, Risk::description)),
    MITIGATION(plan -> titles(plan.mitigations(), Mitigation::code, Mitigation::text));

    private final Function<Plan, SortedMap<String, LocalText>> titles;

    PlanElement(Function<Plan, SortedMap<String, LocalText>> titles) {
        this.titles = titles;
    }

    /** The sort with a name as definitions write it, {@code output}. */
    public static Optional<PlanElement> of(String word) {
        return Arrays.stream(values())
                .filter(element -> element.word().equals(word))
                .findFirst();
    }

    /** All names. */
    public static List<String> words() {
        return Arrays.stream(values()).map(PlanElement::word).toList();
    }

    /** The name as definitions write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The titles of the plan's elements of this sort, by code. */
    public SortedMap<String, LocalText> titles(Plan plan) {
        return titles.apply(plan);
    }

    private static <T> SortedMap<String, LocalText> titles(
            List<T> elements, Function<T, String> code, Function<T, LocalText> title) {
        SortedMap<String, LocalText> titles = new TreeMap<>();
        elements.forEach(element -> titles.putIfAbsent(code.apply(element), title.apply(element)));
        return titles;
    }
}
