package org.oplan.allocation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/**
 * Carries the pools' costs of one year through all stages, to the objectives.
 *
 * <p>What outputs have received in the end is their objective's.
 */
final class AnnualRun {
    private final Plan plan;
    private final AllocationKeys keys;
    private final int year;
    private final Reciprocal reciprocal;
    private final Holdings holdings = new Holdings();
    private final Set<String> closed = new HashSet<>();
    private final List<StageAllocation> stages = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private AnnualRun(Plan plan, AllocationKeys keys, int year, Reciprocal reciprocal) {
        this.plan = plan;
        this.keys = keys;
        this.year = year;
        this.reciprocal = reciprocal;
    }

    /** The run of one year; it shares with other years what they solve alike. */
    static AnnualRun of(Plan plan, AllocationKeys keys, int year, Reciprocal reciprocal) {
        AnnualRun run = new AnnualRun(plan, keys, year, reciprocal);
        plan.pools().forEach(pool -> run.holdings.start(pool.code(), Amounts.of(pool.amounts(), year)));
        for (CostStage stage : Allocation.stages(plan)) {
            if (!Finding.anyError(run.findings)) {
                run.carryOut(stage);
            }
        }
        run.toObjectives(run.holdings);
        return run;
    }

    List<Finding> findings() {
        return findings;
    }

    List<StageAllocation> stages() {
        return stages;
    }

    /** The cost of each pool by objective; every row is the pool's cost. */
    ExactTable toObjectives() {
        List<String> pools = plan.pools().stream().map(CostPool::code).toList();
        List<List<Fraction>> cells = new ArrayList<>();
        for (CostPool pool : plan.pools()) {
            List<Fraction> row = row(holdings, pool.code());
            Distribution.conserve(pool.code(), Amounts.of(pool.amounts(), year), Fraction.sum(row));
            cells.add(row);
        }
        return new ExactTable(pools, keys.objectives(), cells);
    }

    /** Which part of each pool's own cost reaches each objective; a row of nil for a pool that nothing leaves. */
    ExactTable reach() {
        Holdings units = new Holdings();
        plan.pools().forEach(pool -> units.start(pool.code(), Fraction.ONE));
        for (StageAllocation done : stages) {
            for (int i = 0; i < done.perUnit().size(); i++) {
                units.move(
                        done.givers().get(i),
                        done.stage().receivers(),
                        done.perUnit().get(i));
            }
        }
        toObjectives(units);
        List<String> pools = plan.pools().stream().map(CostPool::code).toList();
        return new ExactTable(
                pools,
                keys.objectives(),
                pools.stream().map(pool -> row(units, pool)).toList());
    }

    private void toObjectives(Holdings held) {
        plan.outputs().forEach(output -> held.move(output.code(), List.of(output.objective()), List.of(Fraction.ONE)));
    }

    private List<Fraction> row(Holdings held, String pool) {
        return keys.objectives().stream()
                .map(objective -> held.of(pool, objective))
                .toList();
    }

    private void carryOut(CostStage rule) {
        Stage stage = StageOrder.apply(rule, stage(rule));
        Distribution distribution = rule.method() == CostStage.Method.RECIPROCAL
                ? reciprocal.distribute(stage)
                : Method.of(rule.method()).distribute(stage);
        List<List<Fraction>> perUnit = distribution.perUnit();
        List<List<String>> blocked =
                distribution.blocked().isEmpty() ? stranded(stage, perUnit) : distribution.blocked();
        blocked.forEach(pools -> findings.add(blocked(pools)));
        if (blocked.isEmpty()) {
            StageAllocation done = StageAllocation.of(rule, stage, distribution, perUnit, origins(stage));
            findings.addAll(NearlyClosedLoop.findings(done, plan.pools(), year));
            stages.add(done);
            for (int i = 0; i < perUnit.size(); i++) {
                holdings.move(stage.givers().get(i).code(), stage.receivers(), perUnit.get(i));
            }
        }
    }

    private SortedMap<String, List<Fraction>> origins(Stage stage) {
        SortedMap<String, List<Fraction>> origins = new TreeMap<>();
        for (CostPool pool : plan.pools()) {
            origins.put(
                    pool.code(),
                    stage.codes().stream()
                            .map(giver -> holdings.of(pool.code(), giver))
                            .toList());
        }
        return origins;
    }

    /** Givers whose costs and credits cancel and that have nobody to give them to. */
    private List<List<String>> stranded(Stage stage, List<List<Fraction>> perUnit) {
        List<List<String>> stranded = new ArrayList<>();
        for (int i = 0; i < perUnit.size(); i++) {
            String code = stage.givers().get(i).code();
            if (holdings.holds(code) && !Fraction.sum(perUnit.get(i)).equals(Fraction.ONE)) {
                stranded.add(List.of(code));
            }
        }
        return stranded;
    }

    private Stage stage(CostStage rule) {
        List<Stage.Giver> givers = plan.pools().stream()
                .map(CostPool::code)
                .filter(code -> stageOf(code).equals(rule.code()))
                .map(code -> new Stage.Giver(code, holdings.of(code), keys.ofPool(code, year)))
                .toList();
        givers.forEach(giver -> closed.add(giver.code()));
        SortedMap<String, Fraction> carried = carried();
        List<String> receivers = Stream.of(
                        plan.pools().stream().map(CostPool::code),
                        plan.outputs().stream().map(Output::code),
                        plan.objectives().stream().map(Objective::code))
                .flatMap(codes -> codes)
                .filter(code -> !closed.contains(code))
                .filter(code -> givers.stream().anyMatch(giver -> serves(giver.key(), code, carried)))
                .toList();
        return new Stage(givers, receivers, carried);
    }

    private String stageOf(String code) {
        return plan.pools().stream()
                .filter(pool -> pool.code().equals(code) && !plan.stages().isEmpty())
                .map(CostPool::stage)
                .findFirst()
                .orElse("");
    }

    private static boolean serves(Key key, String code, SortedMap<String, Fraction> carried) {
        return key.accumulated()
                ? carried.getOrDefault(code, Fraction.ZERO).signum() > 0
                : key.quantity(code).signum() > 0;
    }

    /** What pools and outputs cost by now: their own and what they have received. */
    private SortedMap<String, Fraction> carried() {
        SortedMap<String, Fraction> carried = new TreeMap<>();
        for (CostPool pool : plan.pools()) {
            carried.put(pool.code(), holdings.of(pool.code()));
        }
        for (Output output : plan.outputs()) {
            carried.put(output.code(), Amounts.of(output.amounts(), year).plus(holdings.of(output.code())));
        }
        return carried;
    }

    private Finding blocked(List<String> codes) {
        CostPool pool = pool(codes.getFirst());
        var amount = pool.amounts().get(year);
        SourceRef source = amount == null ? pool.source() : amount.source();
        if (codes.size() > 1) {
            return Finding.error("closed-loop", source, "pools", String.join(", ", codes), "year", year);
        }
        boolean itself = keys.ofPool(pool.code(), year).quantity(pool.code()).signum() > 0;
        int decimals = plan.identity().currency().getDefaultFractionDigits();
        return Finding.error(
                itself ? "self-service-only" : "zero-base",
                source,
                "pool",
                pool.code(),
                "driver",
                pool.driver(),
                "year",
                year,
                "amount",
                holdings.of(pool.code()).decimal(decimals).toPlainString());
    }

    private CostPool pool(String code) {
        return plan.pools().stream()
                .filter(pool -> pool.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
