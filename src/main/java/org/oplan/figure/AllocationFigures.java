package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.oplan.allocation.Allocation;
import org.oplan.allocation.AllocationKeys;
import org.oplan.allocation.AnnualAllocation;
import org.oplan.allocation.Key;
import org.oplan.allocation.RoundedTable;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.money.Rounded;
import org.oplan.plan.Amount;
import org.oplan.plan.CostPool;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;

/** Cost pools by objective and by goal (Annex 2), and directly planned resources by goal (Annex 1). */
final class AllocationFigures {
    private final Plan plan;
    private final AllocationKeys keys;
    private final int year;

    private AllocationFigures(Plan plan, AllocationKeys keys, int year) {
        this.plan = plan;
        this.keys = keys;
        this.year = year;
    }

    static List<Figure> of(Plan plan, Allocation allocation) {
        List<Figure> figures = new ArrayList<>();
        allocation.years().forEach((year, costs) -> {
            AllocationFigures annual = new AllocationFigures(plan, allocation.keys(), year);
            figures.addAll(annual.toObjectives(costs));
            figures.addAll(annual.toGoals(costs));
            figures.addAll(annual.objectivesToGoals(costs.toObjectives()));
            figures.addAll(ServiceCostFigures.of(plan, year, costs.toObjectives(), PrintedUnit.MONEY));
            if (!plan.stages().isEmpty()) {
                figures.addAll(StageFigures.of(costs, allocation.keys(), year));
            }
        });
        allocation
                .planned()
                .forEach((year, planned) -> figures.addAll(
                        new AllocationFigures(plan, allocation.keys(), year).planned(planned.toGoals())));
        return figures;
    }

    private List<Figure> toObjectives(AnnualAllocation costs) {
        RoundedTable table = costs.toObjectives();
        List<Figure> figures =
                new ArrayList<>(new TableFigures("annex2", year, table).figures((traced, pool, objective) -> {
                    pool(traced, pool);
                    if (plan.stages().isEmpty()) {
                        key(traced, "driver", keys.ofPool(pool, year), objective);
                    } else {
                        new StageChain(plan, costs, keys, year).trace(traced, pool, objective);
                    }
                    Rounded cell = table.cell(pool, objective);
                    return traced.rounding(cell).amount("allocated", cell);
                }));
        figures.addAll(Adjustments.of("annex2", year, table));
        return figures;
    }

    private List<Figure> toGoals(AnnualAllocation costs) {
        RoundedTable table = costs.toGoals();
        List<Figure> figures =
                new ArrayList<>(new TableFigures("annex2-goals", year, table).figures((traced, pool, goal) -> {
                    pool(traced, pool);
                    contributions(traced, costs.toObjectives(), pool, goal);
                    Rounded cell = table.cell(pool, goal);
                    return traced.rounding(cell).amount("allocated-to-goal", cell);
                }));
        figures.addAll(Adjustments.of("annex2-goals", year, table));
        return figures;
    }

    private List<Figure> planned(RoundedTable table) {
        return new TableFigures("annex1", year, table).figures((traced, objective, goal) -> {
            String total = Traced.key("output-total", objective, year);
            Rounded cell = forGoal(traced, table, objective, goal, total);
            return traced.rounding(cell).amount("planned-for-goal", cell);
        });
    }

    /** The printed costs of each objective, shared out to the goals. */
    private List<Figure> objectivesToGoals(RoundedTable costs) {
        List<Fraction> printed = costs.columns().stream()
                .map(objective -> Fraction.of(costs.columnTotal(objective).whole()))
                .toList();
        RoundedTable table = keys.printedToGoals(printed);
        return new TableFigures("support", year, table).figures((traced, objective, goal) -> {
            String total = Traced.key("annex2", "all", objective, year);
            Rounded cell = forGoal(traced, table, objective, goal, total);
            return traced.rounding(cell).amount("support-for-goal", cell);
        });
    }

    private Rounded forGoal(Traced traced, RoundedTable table, String objective, String goal, String totalKey) {
        Rounded total = table.rowTotal(objective);
        traced.step("planned", total.whole().toString(), List.of());
        key(traced, "weight", keys.ofObjective(objective), goal);
        if (total.exact().signum() != 0) {
            traced.parts(List.of(totalKey));
        }
        return table.cell(objective, goal);
    }

    private void pool(Traced traced, String code) {
        for (CostPool pool : plan.pools()) {
            Amount amount = pool.amounts().get(year);
            if (pool.code().equals(code) && amount != null) {
                traced.step("pool", code + ": " + amount.money().major().toPlainString(), List.of(amount.source()));
            }
        }
    }

    static void key(Traced traced, String name, Key key, String receiver) {
        traced.step(name, key.code() + ": " + quantity(key, receiver).toPlainString(), cell(key, receiver));
        List<SourceRef> cells =
                key.quantities().values().stream().map(Quantity::source).toList();
        traced.step("base", base(key).toPlainString(), cells).share(key.share(receiver));
    }

    private void contributions(Traced traced, RoundedTable objectives, String pool, String goal) {
        List<String> parts = new ArrayList<>();
        for (String objective : objectives.columns()) {
            Fraction cost = objectives.cell(pool, objective).exact();
            Key key = keys.ofObjective(objective);
            if (cost.signum() != 0 && key.share(goal).signum() != 0) {
                contribution(traced, cost, key, goal);
                parts.add(Traced.key("annex2", pool, objective, year));
            }
        }
        traced.parts(parts);
    }

    /**
     * What an objective costs times its weight for a goal, divided by the sum of its weights; its cells in that order.
     */
    static void contribution(Traced traced, Fraction cost, Key key, String goal) {
        String product = key.code() + ": " + Traced.decimal(cost) + " × "
                + quantity(key, goal).toPlainString() + " ÷ " + base(key).toPlainString();
        List<SourceRef> row =
                key.quantities().values().stream().map(Quantity::source).toList();
        traced.step(
                "contribution",
                product,
                Stream.concat(cell(key, goal).stream(), row.stream()).distinct().toList());
    }

    private static BigDecimal quantity(Key key, String receiver) {
        Quantity quantity = key.quantities().get(receiver);
        return quantity == null ? BigDecimal.ZERO : quantity.value();
    }

    static List<SourceRef> cell(Key key, String receiver) {
        return Stream.ofNullable(key.quantities().get(receiver))
                .map(Quantity::source)
                .toList();
    }

    private static BigDecimal base(Key key) {
        return key.quantities().values().stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
