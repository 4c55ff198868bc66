package org.oplan.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.oplan.plan.Objective;
import org.oplan.plan.Plan;
import org.oplan.plan.Unit;

/**
 * What is printed by objective, summed by Sector and intersectoral work.
 *
 * <p>{@code pool-units/POOL/UNIT/YEAR}, {@code unit-goals/UNIT/GOAL/YEAR} and {@code output-units/UNIT/YEAR}; totals
 * over pools and goals under {@code all}. Of money, and of people behind {@code people/}.
 */
final class UnitFigures {
    private final Plan plan;
    private final Map<String, Figure> byObjective = new TreeMap<>();
    private final List<Figure> figures = new ArrayList<>();

    private UnitFigures(Plan plan, List<Figure> byObjective) {
        this.plan = plan;
        byObjective.forEach(figure -> this.byObjective.put(figure.key(), figure));
    }

    /** The sums of figures by objective, for one year; empty for years without such figures. */
    static List<Figure> of(Plan plan, List<Figure> byObjective, int year, PrintedUnit printed) {
        UnitFigures units = new UnitFigures(plan, byObjective);
        List<String> pools = plan.pools().stream().map(pool -> pool.code()).toList();
        List<String> goals = plan.goals().stream().map(goal -> goal.code()).toList();
        for (Unit unit : plan.units()) {
            units.row(
                    pools,
                    pool -> printed.key("pool-units", pool, unit.code(), year),
                    (pool, objective) -> printed.key("annex2", pool, objective, year),
                    unit);
            units.row(
                    goals,
                    goal -> printed.key("unit-goals", unit.code(), goal, year),
                    (goal, objective) -> printed.key("support", objective, goal, year),
                    unit);
            units.sum(
                    printed.key("output-units", unit.code(), year),
                    unit,
                    objective -> printed.key("output-total", objective, year));
        }
        return units.figures;
    }

    private interface Cell {
        String key(String column, String objective);
    }

    private void row(List<String> columns, UnaryOperator<String> key, Cell cell, Unit unit) {
        Map<String, Figure> sums = new LinkedHashMap<>();
        for (String column : columns) {
            sum(key.apply(column), unit, objective -> cell.key(column, objective))
                    .ifPresent(figure -> sums.put(column, figure));
        }
        if (!sums.isEmpty()) {
            Figure first = sums.values().iterator().next();
            figures.add(Sums.of(key.apply("all"), first.kind(), List.copyOf(sums.values())));
        }
    }

    private Optional<Figure> sum(String key, Unit unit, UnaryOperator<String> part) {
        List<Figure> parts = plan.objectives().stream()
                .filter(objective -> objective.unit().equals(unit.code()))
                .map(Objective::code)
                .flatMap(objective -> Optional.ofNullable(byObjective.get(part.apply(objective))).stream())
                .toList();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Figure sum = Sums.of(key, parts.getFirst().kind(), parts);
        figures.add(sum);
        return Optional.of(sum);
    }
}
