package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.oplan.plan.PlanBuilder.aPlan;
import static org.oplan.plan.PlanBuilder.cell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.money.Fraction;
import org.oplan.plan.PlanBuilder;

class AllocationTest {
    private static final long SEED = 20204;

    @Test
    void poolsReachObjectivesByTheirDriver() {
        RoundedTable table = year(aPlan(), 2020).toObjectives();
        assertThat(table.rows()).containsExactly("ADM");
        assertThat(table.columns()).containsExactly("R.1", "I.1");
        assertThat(table.cell("ADM", "R.1").whole()).isEqualTo(750);
        assertThat(table.columnTotal("I.1").whole()).isEqualTo(250);
        assertThat(table.total().whole()).isEqualTo(1000);
        assertThat(table.adjusted()).isZero();
    }

    @Test
    void objectivesReachGoalsByTheirContributions() {
        RoundedTable table = year(aPlan(), 2020).toGoals();
        assertThat(table.cell("ADM", "G1").whole()).isEqualTo(250 + 250);
        assertThat(table.cell("ADM", "G2").whole()).isEqualTo(500);
    }

    @Test
    void whatIsPrintedOfAnObjectiveIsSharedOutToItsGoals() {
        RoundedTable table = AllocationKeys.of(aPlan().build()).printedToGoals(List.of(Fraction.of(7), Fraction.of(2)));
        assertThat(table.rows()).containsExactly("R.1", "I.1");
        assertThat(table.rowTotal("R.1").whole()).isEqualTo(7);
        assertThat(table.cell("R.1", "G2").exact()).isEqualTo(Fraction.of(14, 3));
        assertThat(table.cell("I.1", "G1").whole()).isEqualTo(2);
    }

    @Test
    void aTableCountsTheCellsThatAreNotNearest() {
        Fraction most = Fraction.of(6, 10);
        ExactTable exact = new ExactTable(List.of("A"), List.of("X", "Y"), List.of(List.of(most, most)));
        assertThat(RoundedTable.of(exact).adjusted()).isEqualTo(1);
    }

    @Test
    void aTableRefusesACodeThatItDoesNotHave() {
        RoundedTable table = year(aPlan(), 2020).toGoals();
        assertThatThrownBy(() -> table.cell("ADM", "G9"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The table has [G1, G2], not G9");
    }

    @Test
    void aPoolWithoutAnAmountInAYearOfAnotherIsNilThere() {
        PlanBuilder plan = aPlan();
        plan.pools.add(PlanBuilder.pool("SUP", "KEY", 3, Map.of(2021, "8")));
        assertThat(year(plan, 2020).toObjectives().rowTotal("SUP").whole()).isZero();
        assertThat(year(plan, 2021).toObjectives().cell("SUP", "R.1").whole()).isEqualTo(6);
    }

    @Test
    void aPoolWithCentimesIsPrintedAsANeighbour() {
        PlanBuilder plan = aPlan();
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "1000.60")));
        assertThat(year(plan, 2020).toObjectives().rowTotal("ADM").whole()).isEqualTo(1001);
        assertThat(year(plan, 2020).toGoals().rowTotal("ADM").whole()).isEqualTo(1001);
    }

    @Test
    void outputsReachGoalsThroughTheirIntersectoralObjective() {
        Allocation allocation = Allocation.of(aPlan().build()).value().orElseThrow();
        PlannedResources planned = Objects.requireNonNull(allocation.planned().get(2021));
        assertThat(planned.toGoals().rows()).containsExactly("I.1");
        assertThat(planned.toGoals().cell("I.1", "G1").whole()).isEqualTo(300);
        assertThat(planned.toGoals().cell("I.1", "G2").whole()).isZero();
    }

    @Test
    void aCreditIsSharedOutLikeACost() {
        PlanBuilder plan = aPlan();
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "-1000")));
        assertThat(year(plan, 2020).toObjectives().cell("ADM", "R.1").whole()).isEqualTo(-750);
    }

    @Test
    void aPoolOfAnUnknownDriverIsRefused() {
        PlanBuilder plan = aPlan();
        plan.pools.set(0, PlanBuilder.pool("ADM", "PAGES", 2, Map.of(2020, "1")));
        assertRefused(plan, Finding.error("unknown-driver", cell("Pools", 2, 1), "pool", "ADM", "driver", "PAGES"));
    }

    @Test
    void aNegativeQuantityIsRefused() {
        PlanBuilder plan = aPlan();
        plan.drivers = List.of(PlanBuilder.driver("KEY", 2, Map.of("I.1", "-1", "R.1", "3")));
        assertRefused(
                plan,
                Finding.error(
                        "negative-quantity",
                        cell("Quantities", 2, 2),
                        "driver",
                        "KEY",
                        "objective",
                        "I.1",
                        "quantity",
                        "-1"));
    }

    @Test
    void aQuantityOfAnUnknownObjectiveIsRefused() {
        PlanBuilder plan = aPlan();
        plan.drivers = List.of(PlanBuilder.driver("KEY", 2, Map.of("X.1", "1", "R.1", "3")));
        assertRefused(
                plan, Finding.error("unknown-receiver", cell("Quantities", 3, 2), "driver", "KEY", "objective", "X.1"));
    }

    @Test
    void aCostWithoutABaseIsRefusedForEachYear() {
        PlanBuilder plan = aPlan();
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "0", 2021, "7")));
        plan.drivers = List.of(PlanBuilder.driver("KEY", 2, Map.of("R.1", "0")));
        assertRefused(
                plan,
                Finding.error(
                        "zero-base",
                        cell("Pools", 2, 6),
                        "pool",
                        "ADM",
                        "driver",
                        "KEY",
                        "year",
                        2021,
                        "amount",
                        "7.00"));
    }

    @Test
    void anIdlePoolIsSkippedWithANote() {
        PlanBuilder plan = aPlan();
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "0")));
        plan.drivers = List.of(PlanBuilder.driver("KEY", 2, Map.of()));
        Checked<Allocation> checked = Allocation.of(plan.build());
        assertThat(checked.findings())
                .containsExactly(Finding.note("idle-pool", cell("Pools", 2, 1), "pool", "ADM", "driver", "KEY"));
        assertThat(year(plan, 2020).toObjectives().total().whole()).isZero();
    }

    @Test
    void aPoolWithoutCostButWithABaseNeedsNoNote() {
        PlanBuilder plan = aPlan();
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "0")));
        assertThat(Allocation.of(plan.build()).findings()).isEmpty();
    }

    @Test
    void contributionsOfAndToUnknownCodesAndNegativeOnesAreRefused() {
        PlanBuilder plan = aPlan();
        plan.contributions.add(PlanBuilder.contribution("X.1", 4, Map.of("G1", "1")));
        plan.contributions.set(0, PlanBuilder.contribution("R.1", 2, Map.of("G1", "-1", "G2", "3", "G9", "1")));
        assertRefused(
                plan,
                Finding.error("unknown-goal", cell("Contributions", 2, 4), "objective", "R.1", "goal", "G9"),
                Finding.error(
                        "negative-weight",
                        cell("Contributions", 2, 2),
                        "objective",
                        "R.1",
                        "goal",
                        "G1",
                        "weight",
                        "-1"),
                Finding.error("unknown-contributor", cell("Contributions", 4, 1), "objective", "X.1"));
    }

    @Test
    void anObjectiveThatReceivesCostsNeedsAContribution() {
        PlanBuilder plan = aPlan();
        plan.contributions.remove(0);
        assertRefused(plan, Finding.error("missing-contribution", cell("Objectives", 2, 1), "objective", "R.1"));
    }

    @Test
    void anIntersectoralObjectiveWithPlannedResourcesNeedsAContribution() {
        PlanBuilder plan = aPlan();
        plan.pools.clear();
        plan.contributions = List.of(PlanBuilder.contribution("I.1", 3, Map.of("G1", "0")));
        assertRefused(plan, Finding.error("missing-contribution", cell("Objectives", 3, 1), "objective", "I.1"));
    }

    @Test
    void anObjectiveWithoutCostsNeedsNoContribution() {
        PlanBuilder plan = aPlan();
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "0")));
        plan.contributions.remove(0);
        plan.outputs = List.of(PlanBuilder.output("I.1-1", "I.1", 2, "0", "0"));
        plan.contributions.remove(0);
        assertThat(Allocation.of(plan.build()).findings()).isEmpty();
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "9")));
        plan.drivers = List.of(PlanBuilder.driver("KEY", 2, Map.of("I.1", "1", "R.1", "0")));
        assertThat(Allocation.of(plan.build()).findings())
                .containsExactly(
                        Finding.warning("unfunded-objective", cell("Objectives", 2, 1), "objective", "R.1"),
                        Finding.error("missing-contribution", cell("Objectives", 3, 1), "objective", "I.1"));
    }

    @Test
    void everyRowOfEveryStageConservesItsCost() {
        System.out.println("AllocationTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 100; i++) {
            PlanBuilder plan = random(random);
            AnnualAllocation year = year(plan, 2020);
            for (var pool : plan.pools) {
                Fraction cost = Amounts.of(pool.amounts(), 2020);
                assertThat(year.toObjectives().rowTotal(pool.code()).exact()).isEqualTo(cost);
                assertThat(year.toGoals().rowTotal(pool.code()))
                        .isEqualTo(year.toObjectives().rowTotal(pool.code()));
            }
            assertThat(year.toGoals().total().whole())
                    .isEqualTo(year.toObjectives().total().whole());
        }
    }

    private static PlanBuilder random(Random random) {
        PlanBuilder plan = aPlan();
        plan.pools.clear();
        for (String pool : List.of("A", "B", "C")) {
            String amount = random.nextInt(100_000) + "." + (10 + random.nextInt(90));
            plan.pools.add(PlanBuilder.pool(pool, "KEY", 2, Map.of(2020, amount)));
        }
        String first = Integer.toString(random.nextInt(1_000) + 1);
        String second = Integer.toString(random.nextInt(1_000));
        plan.drivers = List.of(PlanBuilder.driver("KEY", 2, Map.of("R.1", first, "I.1", second)));
        plan.contributions.set(0, PlanBuilder.contribution("R.1", 2, Map.of("G1", second, "G2", first)));
        return plan;
    }

    private static void assertRefused(PlanBuilder plan, Finding... findings) {
        Checked<Allocation> checked = Allocation.of(plan.build());
        assertThat(checked.value()).isEmpty();
        assertThat(checked.findings()).containsExactly(findings);
    }

    private static AnnualAllocation year(PlanBuilder plan, int year) {
        Allocation allocation = Allocation.of(plan.build()).value().orElseThrow();
        return Objects.requireNonNull(new TreeMap<>(allocation.years()).get(year));
    }
}
