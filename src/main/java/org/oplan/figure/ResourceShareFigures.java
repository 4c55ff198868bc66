package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import org.oplan.allocation.Allocation;
import org.oplan.allocation.RoundedTable;
import org.oplan.money.Fraction;
import org.oplan.plan.Objective;
import org.oplan.plan.Plan;

/** How allocated costs divide between the Sectors' objectives and the intersectoral ones. */
final class ResourceShareFigures {
    private ResourceShareFigures() {}

    static List<Figure> of(Plan plan, Allocation allocation) {
        List<Figure> figures = new ArrayList<>();
        allocation.years().forEach((year, costs) -> figures.addAll(year(plan, year, costs.toObjectives())));
        return figures;
    }

    private static List<Figure> year(Plan plan, int year, RoundedTable table) {
        List<String> sectoral = codes(plan, false);
        List<String> intersectoral = codes(plan, true);
        Percentages shares = Percentages.of(List.of(total(table, sectoral), total(table, intersectoral)), 0);
        List<Figure> figures = new ArrayList<>();
        figures.add(shares.figure(0, traced("sectoral", year, table, sectoral), "resource-share"));
        figures.add(shares.figure(1, traced("intersectoral", year, table, intersectoral), "resource-share"));
        figures.add(Sums.of(Traced.key("resource-share", "all", year), Figure.Kind.SHARE, figures));
        return figures;
    }

    private static Traced traced(String kind, int year, RoundedTable table, List<String> objectives) {
        return Traced.figure(Traced.key("resource-share", kind, year))
                .step("amount", total(table, objectives).toString(), List.of())
                .step("total", table.total().whole().toString(), List.of())
                .parts(objectives.stream()
                        .map(objective -> Traced.key("annex2", "all", objective, year))
                        .toList())
                .parts(List.of(Traced.key("annex2", "all", "all", year)));
    }

    private static List<String> codes(Plan plan, boolean intersectoral) {
        return plan.objectives().stream()
                .filter(objective -> plan.isIntersectoral(objective) == intersectoral)
                .map(Objective::code)
                .toList();
    }

    private static Fraction total(RoundedTable table, List<String> objectives) {
        return Fraction.sum(objectives.stream()
                .map(objective -> Fraction.of(table.columnTotal(objective).whole()))
                .toList());
    }
}
