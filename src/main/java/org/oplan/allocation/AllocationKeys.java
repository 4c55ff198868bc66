package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.money.Fraction;
import org.oplan.plan.Contribution;
import org.oplan.plan.CostPool;
import org.oplan.plan.Driver;
import org.oplan.plan.Goal;
import org.oplan.plan.Objective;
import org.oplan.plan.Plan;

/** By which key each pool reaches the objectives, and each objective the goals. */
public final class AllocationKeys {
    private final List<String> objectives;
    private final List<String> goals;
    private final SortedMap<String, Key> byPool = new TreeMap<>();
    private final SortedMap<String, Key> byObjective = new TreeMap<>();

    private AllocationKeys(Plan plan) {
        objectives = plan.objectives().stream().map(Objective::code).toList();
        goals = plan.goals().stream().map(Goal::code).toList();
        SortedMap<String, Key> byDriver = new TreeMap<>();
        for (Driver driver : plan.drivers()) {
            byDriver.put(driver.code(), Key.of(driver));
        }
        for (CostPool pool : plan.pools()) {
            byPool.put(pool.code(), byDriver.getOrDefault(pool.driver(), Key.empty(pool.driver())));
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

    /** The key of a pool: its driver's quantities by objective. */
    public Key ofPool(String pool) {
        return byPool.getOrDefault(pool, Key.empty(pool));
    }

    /** The key of an objective: its weights by goal. */
    public Key ofObjective(String objective) {
        return byObjective.getOrDefault(objective, Key.empty(objective));
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

    /** The pools with what they cost in a year, in the order of the plan. */
    List<Stage.Giver> givers(Plan plan, int year) {
        return plan.pools().stream()
                .map(pool -> new Stage.Giver(pool.code(), cost(pool, year), ofPool(pool.code())))
                .toList();
    }

    static Fraction cost(CostPool pool, int year) {
        return Amounts.of(pool.amounts(), year);
    }
}
