package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.oplan.allocation.Allocation;
import org.oplan.allocation.AllocationKeys;
import org.oplan.allocation.AnnualPeople;
import org.oplan.allocation.Key;
import org.oplan.allocation.RoundedTable;
import org.oplan.money.Fraction;
import org.oplan.money.Rounded;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;
import org.oplan.plan.Staffing;

/**
 * People in staff-months, under the keys of the money that they follow: {@code people/annex2/POOL/OBJECTIVE/YEAR},
 * {@code people/annex2-goals/…}, {@code people/support/OBJECTIVE/GOAL/YEAR}, {@code people/services/…},
 * {@code people/output/OUTPUT/YEAR}, {@code people/annex1/OBJECTIVE/GOAL/YEAR}, and their sums by unit.
 */
final class PeopleFigures {
    private static final PrintedUnit MONTHS = PrintedUnit.PEOPLE;

    private final Plan plan;
    private final AllocationKeys keys;
    private final int year;
    private final AnnualPeople people;

    private PeopleFigures(Plan plan, AllocationKeys keys, int year, AnnualPeople people) {
        this.plan = plan;
        this.keys = keys;
        this.year = year;
        this.people = people;
    }

    static List<Figure> of(Plan plan, Allocation allocation) {
        List<Figure> figures = new ArrayList<>();
        allocation
                .people()
                .forEach((year, people) ->
                        figures.addAll(new PeopleFigures(plan, allocation.keys(), year, people).figures()));
        return figures;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(ObjectiveTotals.of(
                plan, Figure.Kind.COUNT, code -> MONTHS.key("output-total", code, year), this::output));
        if (people.toObjectives().total().exact().signum() != 0) {
            figures.addAll(table("annex2", people.toObjectives(), this::ofPool));
            figures.addAll(table("annex2-goals", people.toGoals(), this::ofPoolForGoal));
            figures.addAll(table("support", supported(), this::ofSupportForGoal));
            figures.addAll(ServiceCostFigures.of(plan, year, people.toObjectives(), MONTHS));
        }
        figures.addAll(table("annex1", people.outputs().toGoals(), this::ofObjectiveForGoal));
        figures.addAll(UnitFigures.of(plan, figures, year, MONTHS));
        return figures;
    }

    private Figure output(Output output) {
        Rounded tenths = Objects.requireNonNull(people.outputs().outputs().get(output.code()));
        return MONTHS.rounded(
                staff(Traced.figure(MONTHS.key("output", output.code(), year)), output.code()), "staffed", tenths);
    }

    private List<Figure> table(String name, RoundedTable table, Cells cells) {
        return new TableFigures(MONTHS.key(name), year, table, MONTHS.kind())
                .figures((traced, row, column) ->
                        MONTHS.rounded(cells.trace(traced, row, column), "people", table.cell(row, column)));
    }

    private interface Cells {
        Traced trace(Traced traced, String row, String column);
    }

    private Traced ofPool(Traced traced, String pool, String objective) {
        if (plan.stages().isEmpty()) {
            AllocationFigures.key(traced, "driver", keys.ofPool(pool, year), objective);
            return staff(traced, pool);
        }
        int row = people.reach().rows().indexOf(pool);
        int column = people.reach().columns().indexOf(objective);
        return staff(traced, pool).share(people.reach().cells().get(row).get(column));
    }

    private Traced ofPoolForGoal(Traced traced, String pool, String goal) {
        for (String objective : people.toObjectives().columns()) {
            Fraction tenths = people.toObjectives().cell(pool, objective).exact();
            Key key = keys.ofObjective(objective);
            if (tenths.signum() != 0 && key.share(goal).signum() != 0) {
                AllocationFigures.contribution(traced, MONTHS.inUnits(tenths), key, goal);
                traced.parts(List.of(MONTHS.key("annex2", pool, objective, year)));
            }
        }
        return traced;
    }

    private Traced ofObjectiveForGoal(Traced traced, String objective, String goal) {
        return weighed(traced, objective, goal, MONTHS.key("output-total", objective, year));
    }

    /** The printed people in support of each objective, shared out to the goals. */
    private RoundedTable supported() {
        RoundedTable table = people.toObjectives();
        return keys.printedToGoals(table.columns().stream()
                .map(objective -> Fraction.of(table.columnTotal(objective).whole()))
                .toList());
    }

    private Traced ofSupportForGoal(Traced traced, String objective, String goal) {
        boolean any = people.toObjectives().columnTotal(objective).whole().signum() != 0;
        return any ? weighed(traced, objective, goal, MONTHS.key("annex2", "all", objective, year)) : traced;
    }

    private Traced weighed(Traced traced, String objective, String goal, String total) {
        AllocationFigures.key(traced, "weight", keys.ofObjective(objective), goal);
        return traced.parts(List.of(total));
    }

    private Traced staff(Traced traced, String element) {
        for (Staffing staffing : plan.alternatives().staff()) {
            Quantity months = staffing.months().get(year);
            if (staffing.element().equals(element) && months != null) {
                traced.step("staff", element + ": " + months.value().toPlainString(), List.of(months.source()));
            }
        }
        return traced;
    }
}
