package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.oplan.money.Fraction;
import org.oplan.plan.Amount;
import org.oplan.plan.Contribution;
import org.oplan.plan.CostPool;
import org.oplan.plan.Driver;
import org.oplan.plan.Goal;
import org.oplan.plan.Objective;
import org.oplan.plan.Plan;
import org.oplan.plan.Quantity;

/** By which key each pool reaches the objectives, and each objective the goals. */
public final class AllocationKeys {
    private final List<String> objectives;
    private final List<String> goals;
    private final Plan plan;
    private final SortedMap<String, Driver> byPool = new TreeMap<>();
    private final SortedMap<String, Key> byObjective = new TreeMap<>();

    private AllocationKeys(Plan plan) {
        this.plan = plan;
        objectives = plan.objectives().stream().map(Objective::code).toList();
        goals = plan.goals().stream().map(Goal::code).toList();
        for (CostPool pool : plan.pools()) {
            plan.drivers().stream()
                    .filter(driver -> driver.code().equals(pool.driver()))
                    .forEach(driver -> byPool.put(pool.code(), driver));
        }
        for (Contribution contribution : plan.contributions()) {
            byObjective.put(contribution.objective(), Key.of(contribution));
        }
    }

    static AllocationKeys of(Plan plan) {
        return new AllocationKeys(plan);
    }

    /** Codes of the objectives, in the order of the plan. */
    public List<String> objectives() {
        return objectives;
    }

    /** Codes of the goals, in the order of the plan. */
    public List<String> goals() {
        return goals;
    }

    /** The key of a pool in a year: its driver's quantities. */
    public Key ofPool(String pool, int year) {
        Driver driver = Objects.requireNonNull(byPool.get(pool));
        return switch (driver.kind()) {
            case COUNTED -> Key.of(driver);
            case DIRECT_COST -> new Key(driver.code(), directCosts(year));
            case ACCUMULATED_COST -> Key.accumulated(driver.code());
        };
    }

    /** What pools and outputs cost by themselves in a year. */
    private SortedMap<String, Quantity> directCosts(int year) {
        SortedMap<String, Quantity> costs = new TreeMap<>();
        plan.pools().forEach(pool -> add(costs, pool.code(), pool.amounts().get(year)));
        plan.outputs()
                .forEach(output -> add(costs, output.code(), output.amounts().get(year)));
        return costs;
    }

    private static void add(SortedMap<String, Quantity> costs, String code, @Nullable Amount amount) {
        if (amount != null) {
            costs.put(code, new Quantity(amount.money().major(), amount.source()));
        }
    }

    /** The key of an objective: its weights by goal. */
    public Key ofObjective(String objective) {
        return byObjective.getOrDefault(objective, Key.empty(objective));
    }

    /** What each objective costs as it is printed, in order, shared out to the goals and rounded. */
    public RoundedTable printedToGoals(List<Fraction> costs) {
        return RoundedTable.of(Method.DIRECT.conserve(toGoals(costs)));
    }

    /** What each row of a table by objective is by goal; rows keep their totals. */
    ExactTable toGoals(ExactTable toObjectives) {
        List<List<Fraction>> goals = new ArrayList<>();
        for (List<Fraction> costs : toObjectives.cells()) {
            goals.add(Method.DIRECT.conserve(toGoals(costs)).columnTotals());
        }
        return new ExactTable(toObjectives.rows(), this.goals, goals);
    }

    /** The stage from objectives to goals, given what each objective costs, in order. */
    Stage toGoals(List<Fraction> costs) {
        List<Stage.Giver> givers = new ArrayList<>();
        for (int i = 0; i < costs.size(); i++) {
            String objective = objectives.get(i);
            givers.add(new Stage.Giver(objective, costs.get(i), ofObjective(objective)));
        }
        return new Stage(givers, goals);
    }
}
