package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.plan.PlanBuilder.aPlan;
import static org.oplan.plan.PlanBuilder.cell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Finding;
import org.oplan.money.Fraction;
import org.oplan.money.RandomSystems;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.Staffing;

/** Staff-months on the way of the costs. */
class PeopleTest {
    private static final long SEED = 20_204_4;

    private final PlanBuilder plan = aPlan();

    @Test
    void aPlanWithoutPeopleHasNone() {
        assertThat(allocation().people()).isEmpty();
    }

    @Test
    void peopleOfAPoolGoWhereItsCostsGo() {
        plan.staffed("ADM", "10.5");
        AnnualPeople people = people();
        assertThat(people.toObjectives().cell("ADM", "R.1").exact()).isEqualTo(Fraction.of(315, 4));
        assertThat(people.toObjectives().rowTotal("ADM").whole()).as("tenths").isEqualTo(105);
        assertThat(people.toGoals().rowTotal("ADM").whole()).isEqualTo(105);
        assertThat(people.toGoals().cell("ADM", "G2").exact()).isEqualTo(Fraction.of(105, 2));
        assertThat(people.reach().cells()).containsExactly(List.of(Fraction.of(3, 4), Fraction.of(1, 4)));
    }

    @Test
    void peopleOfOutputsAreRoundedToTenthsThatAddUp() {
        plan.staffed("I.1-1", "1.25").staffed("I.1-2", "1.25");
        AnnualPeople people = people();
        assertThat(people.outputs().outputs().values())
                .extracting(tenths -> tenths.whole().intValueExact())
                .containsExactly(13, 12);
        assertThat(people.outputs().toGoals().cell("I.1", "G1").whole()).isEqualTo(25);
        assertThat(people.toObjectives().total().whole()).isZero();
    }

    @Test
    void peopleArePassedOnByThePoolsThatTheirPoolServes() {
        stages("ST.1", "ST.2");
        plan.staffed("ADM", "8").staffed("BUR", "4");
        AnnualPeople people = people();
        // ADM gives 3 of 4 to BUR, which gives 1 of 5 to R.1 and the rest to an output of I.1.
        assertThat(people.toObjectives().cell("ADM", "R.1").exact())
                .isEqualTo(Fraction.of(80).times(Fraction.of(2, 5)));
        assertThat(people.toObjectives().cell("BUR", "I.1").exact()).isEqualTo(Fraction.of(32));
        assertThat(people.toObjectives().total().exact()).isEqualTo(Fraction.of(120));
    }

    @Test
    void peopleOfOneYearAreNotThoseOfAnother() {
        plan.staffed("ADM", "4");
        plan.staff.add(new Staffing(
                "I.1-1",
                new TreeMap<>(Map.of(2021, PlanBuilder.quantity("2", cell("Staff", 3, 3)))),
                cell("Staff", 3, 1)));
        assertThat(people().outputs().toGoals().total().whole()).isZero();
        AnnualPeople later = Objects.requireNonNull(allocation().people().get(2021));
        assertThat(later.outputs().toGoals().total().whole()).isEqualTo(20);
        assertThat(later.toObjectives().total().whole()).isZero();
    }

    @Test
    void peopleOfAYearWithoutCostsGoByTheQuantities() {
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2021, "1000")));
        plan.staffed("ADM", "4");
        assertThat(allocation().years().keySet()).containsExactly(2021);
        assertThat(people().toObjectives().cell("ADM", "R.1").whole()).isEqualTo(30);
    }

    @Test
    void peopleOfSomethingThatThePlanDoesNotHaveAreRefused() {
        plan.staffed("I.1-9", "4");
        assertRefused(Finding.error("unknown-staffed", cell("Staff", 2, 1), "code", "I.1-9"));
    }

    @Test
    void aNegativeNumberOfPeopleIsRefusedAndNoneIsTaken() {
        plan.staffed("I.1-1", "-0.5").staffed("ADM", "0");
        assertRefused(
                Finding.error("negative-staff", cell("Staff", 2, 2), "code", "I.1-1", "year", 2020, "months", "-0.5"));
    }

    @Test
    void peopleWhoCannotFollowAnyCostAreRefused() {
        plan.drivers.add(PlanBuilder.driver("NONE", 3, Map.of("R.1", "0")));
        plan.pools.add(PlanBuilder.pool("IDLE", "NONE", 3, Map.of()));
        plan.staffed("IDLE", "3");
        assertThat(findings())
                .contains(Finding.error(
                        "staff-without-base", cell("Staff", 2, 2), "code", "IDLE", "year", 2020, "months", "3"));
        plan.staff.clear();
        plan.staffed("IDLE", "0");
        assertThat(findings()).extracting(Finding::code).containsExactly("idle-pool");
    }

    @Test
    void anObjectiveThatPeopleServeNeedsAContribution() {
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "0")));
        plan.contributions.removeFirst();
        assertThat(findings()).isEmpty();
        plan.staffed("ADM", "1");
        assertRefused(Finding.error("missing-contribution", cell("Objectives", 2, 1), "objective", "R.1"));
    }

    @Test
    void anObjectiveThatNobodyServesNeedsNone() {
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2020, "0")));
        plan.drivers = List.of(PlanBuilder.driver("KEY", 2, Map.of("R.1", "1")));
        plan.outputs = List.of(PlanBuilder.output("I.1-1", "I.1", 2, "0", "0"));
        plan.contributions.removeLast();
        plan.staffed("ADM", "1");
        assertThat(findings()).extracting(Finding::code).doesNotContain("missing-contribution");
    }

    @Test
    void anObjectiveWhoseOutputsHavePeopleNeedsAContribution() {
        plan.pools.clear();
        plan.outputs = List.of(PlanBuilder.output("I.1-1", "I.1", 2, "0", "0"));
        plan.contributions.removeLast();
        plan.staffed("I.1-1", "0");
        assertThat(findings()).isEmpty();
        plan.staffed("I.1-1", "2");
        assertRefused(Finding.error("missing-contribution", cell("Objectives", 3, 1), "objective", "I.1"));
    }

    @Test
    void nobodyIsLostOnTheWay() {
        System.out.println("PeopleTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < RandomSystems.COUNT; i++) {
            PlanBuilder next = aPlan();
            int months = random.nextInt(100_000);
            next.drivers = List.of(PlanBuilder.driver(
                    "KEY", 2, Map.of("R.1", "" + random.nextInt(1_000), "I.1", "" + (1 + random.nextInt(1_000)))));
            next.staffed("ADM", months / 100 + "." + months % 100);
            AnnualPeople people = Objects.requireNonNull(
                    Allocation.of(next.build()).value().orElseThrow().people().get(2020));
            Fraction all = AnnualPeople.months(next.build(), "ADM", 2020).times(Fraction.of(10));
            assertThat(people.toObjectives().total().exact()).isEqualTo(all);
            assertThat(people.toGoals().total()).isEqualTo(people.toObjectives().total());
        }
    }

    private void stages(String first, String second) {
        plan.stages = List.of(stage(first), stage(second));
        plan.drivers = List.of(
                PlanBuilder.driver("KA", 2, Map.of("BUR", "3", "R.1", "1")),
                PlanBuilder.driver("KB", 3, Map.of("R.1", "1", "I.1-1", "4")));
        plan.pools = List.of(pool("ADM", "KA", first), pool("BUR", "KB", second));
    }

    private static CostPool pool(String code, String driver, String stage) {
        CostPool pool = PlanBuilder.pool(code, driver, 2, Map.of(2020, "100"));
        return new CostPool(code, pool.title(), pool.content(), driver, stage, pool.amounts(), pool.source());
    }

    private static CostStage stage(String code) {
        return new CostStage(
                code,
                PlanBuilder.text("Stage"),
                CostStage.Method.DIRECT,
                CostStage.Order.AS_LISTED,
                List.of(),
                cell("Stages", 2, 1));
    }

    private Allocation allocation() {
        return Allocation.of(plan.build()).value().orElseThrow();
    }

    private AnnualPeople people() {
        return Objects.requireNonNull(new TreeMap<>(allocation().people()).get(2020));
    }

    private List<Finding> findings() {
        return Allocation.of(plan.build()).findings();
    }

    private void assertRefused(Finding finding) {
        assertThat(Allocation.of(plan.build()).value()).isEmpty();
        assertThat(findings()).containsExactly(finding);
    }
}
