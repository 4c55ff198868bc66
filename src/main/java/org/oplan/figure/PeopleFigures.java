package org.oplan.figure;

import java.math.BigDecimal;
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
 * {@code people/annex2-goals/…}, {@code people/output/OUTPUT/YEAR}, {@code people/annex1/OBJECTIVE/GOAL/YEAR}.
 */
final class PeopleFigures {
    private static final String PEOPLE = "people";
    private static final BigDecimal TENTHS = BigDecimal.TEN.pow(AnnualPeople.DECIMALS);

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
        List<Figure> figures = new ArrayList<>(
                ObjectiveTotals.of(plan, Figure.Kind.COUNT, code -> key("output-total", code, year), this::output));
        if (people.toObjectives().total().exact().signum() != 0) {
            figures.addAll(table("annex2", people.toObjectives(), this::ofPool));
            figures.addAll(table("annex2-goals", people.toGoals(), this::ofPoolForGoal));
        }
        figures.addAll(table("annex1", people.outputs().toGoals(), this::ofObjectiveForGoal));
        return figures;
    }

    private Figure output(Output output) {
        Rounded tenths = Objects.requireNonNull(people.outputs().outputs().get(output.code()));
        return months(staff(Traced.figure(key("output", output.code(), year)), output.code()), "staffed", tenths);
    }

    private List<Figure> table(String name, RoundedTable table, Cells cells) {
        return new TableFigures(key(name), year, table, Figure.Kind.COUNT)
                .figures((traced, row, column) ->
                        months(cells.trace(traced, row, column), "people", table.cell(row, column)));
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
                AllocationFigures.contribution(traced, inMonths(tenths), key, goal);
                traced.parts(List.of(key("annex2", pool, objective, year)));
            }
        }
        return traced;
    }

    private Traced ofObjectiveForGoal(Traced traced, String objective, String goal) {
        AllocationFigures.key(traced, "weight", keys.ofObjective(objective), goal);
        return traced.parts(List.of(key("output-total", objective, year)));
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

    /** The figure of a number of tenths, with what rounding did to it. */
    private static Figure months(Traced traced, String rule, Rounded tenths) {
        BigDecimal printed = new BigDecimal(tenths.whole(), AnnualPeople.DECIMALS);
        return traced.step("exact", Traced.decimal(inMonths(tenths.exact())), List.of())
                .step("adjustment", Traced.signed(inMonths(tenths.adjustment())), List.of())
                .step("rounded", printed, List.of())
                .figure(rule, printed, Figure.Kind.COUNT);
    }

    private static Fraction inMonths(Fraction tenths) {
        return tenths.dividedBy(Fraction.of(TENTHS));
    }

    private static String key(Object... parts) {
        return Traced.key(PEOPLE, Traced.key(parts));
    }
}
