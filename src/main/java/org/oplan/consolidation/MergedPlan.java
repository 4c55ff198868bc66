package org.oplan.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.oplan.plan.Alternatives;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.Driver;
import org.oplan.plan.Plan;

/**
 * What several plans say together: of each code the first statement.
 *
 * <p>Drivers and stages are each plan's own; their codes get the unit's in front, {@code GS.KEY}. Services have no
 * place here: the shares that they are printed with are shares within one unit.
 */
final class MergedPlan {
    private final Plan named;
    private final List<Plan> counted;
    private final boolean hasStages;
    private final MergedRisks risks;
    private final List<Plan> found;

    /**
     * A merger.
     *
     * @param named the workbook that names the others, whose papers, texts and records stay
     * @param members the others
     */
    MergedPlan(Plan named, Members members) {
        this.named = named;
        this.counted = members.counted();
        this.found = members.found();
        this.hasStages = counted.stream().anyMatch(plan -> !plan.stages().isEmpty());
        this.risks = new MergedRisks(counted);
    }

    /** The plan of all. */
    Plan plan() {
        return new Plan(
                named.identity(),
                named.papers(),
                named.passages(),
                first(Plan::goals, goal -> goal.code()),
                first(Plan::units, unit -> unit.code()),
                first(Plan::objectives, objective -> objective.code()),
                first(Plan::outcomes, outcome -> outcome.code()),
                first(Plan::outputs, output -> output.code()),
                List.of(),
                pools(),
                drivers(),
                first(Plan::contributions, contribution -> contribution.objective()),
                risks.risks(),
                risks.mitigations(),
                List.of(),
                List.of(),
                named.waivers(),
                stages(),
                new MergedRegisters(named, found, counted).registers(),
                new Alternatives(first(plan -> plan.alternatives().staff(), staff -> staff.element()), List.of()));
    }

    private <T> List<T> first(Function<Plan, List<T>> statements, Function<T, String> code) {
        Map<String, T> byCode = new LinkedHashMap<>();
        counted.forEach(plan ->
                statements.apply(plan).forEach(statement -> byCode.putIfAbsent(code.apply(statement), statement)));
        return List.copyOf(byCode.values());
    }

    private List<CostPool> pools() {
        Map<String, CostPool> pools = new LinkedHashMap<>();
        for (Plan plan : counted) {
            for (CostPool pool : plan.pools()) {
                String stage = hasStages && pool.stage().isEmpty()
                        ? plan.identity().unit()
                        : pool.stage().isEmpty() ? "" : own(plan, pool.stage());
                pools.putIfAbsent(pool.code(), pool.sharedOutBy(own(plan, pool.driver()), stage));
            }
        }
        return List.copyOf(pools.values());
    }

    private List<Driver> drivers() {
        List<Driver> drivers = new ArrayList<>();
        counted.forEach(plan -> plan.drivers().forEach(driver -> drivers.add(driver.named(own(plan, driver.code())))));
        return drivers;
    }

    /** A plan without stages becomes one stage among those of the others. */
    private List<CostStage> stages() {
        List<CostStage> stages = new ArrayList<>();
        for (Plan plan : hasStages ? counted : List.<Plan>of()) {
            plan.stages().forEach(stage -> stages.add(stage.named(own(plan, stage.code()))));
            if (plan.stages().isEmpty() && !plan.pools().isEmpty()) {
                stages.add(new CostStage(
                        plan.identity().unit(),
                        plan.identity().unitTitle(),
                        CostStage.Method.DIRECT,
                        CostStage.Order.AS_LISTED,
                        List.of(),
                        plan.identity().source()));
            }
        }
        return stages;
    }

    private static String own(Plan plan, String code) {
        return plan.identity().unit() + "." + code;
    }
}
