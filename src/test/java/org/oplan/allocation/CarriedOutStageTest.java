package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.plan.PlanBuilder.cell;
import static org.oplan.plan.PlanBuilder.driver;
import static org.oplan.plan.PlanBuilder.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.CostStage.Method;
import org.oplan.plan.Driver;
import org.oplan.plan.LocalText;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SupportService;

/** What an auditor asks of a stage that was carried out, and who is named when it could not be. */
class CarriedOutStageTest {
    private final PlanBuilder plan = PlanBuilder.aPlan();

    @Test
    void knowsWhatCameToEachPoolAndByWhatItSharedThatOut() {
        twoPools("30", "100");
        StageAllocation done = allocate(Method.RECIPROCAL);
        Pass pass = done.distribution().passes().getFirst();
        // A = 30 + B / 2 and B = 100 + A / 2.
        assertThat(done.gross(pass, "A")).isEqualTo(Fraction.of(320, 3));
        assertThat(done.gross(pass, "A", "A")).isEqualTo(Fraction.of(40));
        assertThat(done.gross(pass, "B", "A")).isEqualTo(Fraction.of(200, 3));
        assertThat(done.shares(pass, "A").base()).isEqualTo(Fraction.of(2));
        assertThat(done.weight(pass, "A", "R.1")).isEqualTo(Fraction.ONE);
        assertThat(done.weight(pass, "A", "B")).as("B is a giver").isEqualTo(Fraction.ZERO);
        assertThat(done.exact().rows()).containsExactly("A", "B");
        assertThat(done.rounded().rowTotal("B").whole()).isEqualTo(100);
    }

    @Test
    void aPoolThatHasOnlyReceivedIsNamedInItsOwnRowWhenNothingLeavesIt() {
        CostPool received = PlanBuilder.pool("B", "KB", 3, Map.of());
        plan.pools = List.of(
                pool("A", "KA", "ST.1", "100"),
                new CostPool("B", received.title(), received.content(), "KB", "ST.2", received.amounts(), row(3)));
        plan.drivers = List.of(driver("KA", 2, Map.of("B", "1", "R.1", "1")), driver("KB", 3, Map.of()));
        plan.stages = List.of(stage("ST.1", Method.DIRECT), stage("ST.2", Method.DIRECT));
        assertThat(Allocation.of(plan.build()).findings())
                .filteredOn(finding -> finding.code().equals("zero-base"))
                .containsExactly(Finding.error(
                        "zero-base", row(3), "pool", "B", "driver", "KB", "year", 2020, "amount", "50.00"));
    }

    @Test
    void nothingIsSaidOfStagesBehindOneThatFails() {
        plan.pools = List.of(pool("A", "KA", "ST.1", "100"), pool("B", "KB", "ST.2", "100"));
        plan.drivers = List.of(driver("KA", 2, Map.of()), driver("KB", 3, Map.of()));
        plan.stages = List.of(stage("ST.1", Method.DIRECT), stage("ST.2", Method.DIRECT));
        assertThat(Allocation.of(plan.build()).findings())
                .extracting(
                        finding -> finding.code() + " " + finding.arguments().get("pool"))
                .containsExactly("zero-base A");
    }

    @Test
    void aPoolWithoutCostAndKeyHoldsUpNoMethod() {
        for (Method method : Method.values()) {
            plan.pools = List.of(pool("A", "KA", "ST.1", "0"), pool("B", "KB", "ST.1", "100"));
            plan.drivers = List.of(driver("KA", 2, Map.of()), driver("KB", 3, Map.of("R.1", "1")));
            StageAllocation done = allocate(method);
            assertThat(done.exact().columnTotals()).as("%s", method).containsExactly(Fraction.of(100));
        }
    }

    @Test
    void aPoolThatNothingLeavesIsNamedByEveryMethod() {
        for (Method method : Method.values()) {
            plan.pools = List.of(pool("A", "KA", "ST.1", "100"), pool("B", "KB", "ST.1", "100"));
            plan.drivers = List.of(driver("KA", 2, Map.of()), driver("KB", 3, Map.of("R.1", "1")));
            plan.stages = List.of(stage("ST.1", method));
            assertThat(Allocation.of(plan.build()).findings())
                    .extracting(finding ->
                            finding.code() + " " + finding.arguments().get("pool"))
                    .as("%s", method)
                    .containsExactly("zero-base A");
        }
    }

    @Test
    void aPoolThatLeadsIntoAClosedLoopIsNoPartOfIt() {
        plan.pools =
                List.of(pool("A", "KA", "ST.1", "100"), pool("B", "KB", "ST.1", "0"), pool("C", "KC", "ST.1", "0"));
        plan.drivers = List.of(
                driver("KA", 2, Map.of("B", "1")),
                driver("KB", 3, Map.of("C", "1")),
                driver("KC", 4, Map.of("B", "1")));
        plan.stages = List.of(stage("ST.1", Method.RECIPROCAL));
        assertThat(Allocation.of(plan.build()).findings())
                .filteredOn(finding -> finding.code().equals("closed-loop"))
                .extracting(finding -> finding.arguments().get("pools"))
                .containsExactly("B, C");
    }

    @Test
    void poolsThatServeOnlyEachOtherHoldUpNothingIfNothingComesToThem() {
        loopBesideAPool("0");
        assertThat(allocate(Method.RECIPROCAL).exact().columnTotals()).containsExactly(Fraction.of(5));
    }

    @Test
    void poolsThatServeOnlyEachOtherAreNamedBesideOneThatServesOthers() {
        loopBesideAPool("7");
        plan.stages = List.of(stage("ST.1", Method.RECIPROCAL));
        assertThat(Allocation.of(plan.build()).findings())
                .containsExactly(Finding.error("closed-loop", cell("Pools", 2, 5), "pools", "A, B", "year", 2020));
    }

    private void loopBesideAPool(String cost) {
        plan.pools = List.of(pool("A", "KA", "ST.1", cost), pool("B", "KB", "ST.1", "0"), pool("C", "KC", "ST.1", "5"));
        plan.drivers = List.of(
                driver("KA", 2, Map.of("B", "1")),
                driver("KB", 3, Map.of("A", "1")),
                driver("KC", 4, Map.of("R.1", "1")));
    }

    @Test
    void onlyWhoeverReceivesAnythingIsAReceiver() {
        plan.pools = List.of(pool("ADM", "KA", "ST.1", "100"), pool("FIN", "ACC", "ST.2", "300"));
        plan.drivers = List.of(
                driver("KA", 2, Map.of("FIN", "1", "R.1", "0", "I.1", "2")),
                computed("ACC", Driver.Kind.ACCUMULATED_COST));
        plan.outputs.add(PlanBuilder.output("R.1-1", "R.1", 4, "0", "0"));
        plan.stages = List.of(stage("ST.1", Method.DIRECT), stage("ST.2", Method.DIRECT));
        List<StageAllocation> stages = Objects.requireNonNull(Allocation.of(plan.build())
                        .value()
                        .orElseThrow()
                        .years()
                        .get(2020))
                .stages();
        assertThat(stages.getFirst().stage().receivers()).containsExactly("FIN", "I.1");
        assertThat(stages.getLast().stage().receivers())
                .as("R.1-1 has no cost to go by")
                .containsExactly("I.1-1", "I.1-2");
    }

    @Test
    void accumulatedCostCountsWhatPoolsThatFollowCostThemselves() {
        plan.pools = List.of(pool("FIN", "ACC", "ST.1", "450"), pool("ADM", "KA", "ST.1", "300"));
        plan.drivers = List.of(driver("KA", 2, Map.of("R.1", "1")), computed("ACC", Driver.Kind.ACCUMULATED_COST));
        StageAllocation done = allocate(Method.STEP_DOWN);
        // ADM costs 300, the outputs of 2020 cost 100 and 50.
        assertThat(done.reaching("FIN", "R.1")).isEqualTo(Fraction.of(2, 3));
        assertThat(done.reaching("FIN", "I.1-1")).isEqualTo(Fraction.of(2, 9));
    }

    @Test
    void whatAPoolDoesForItselfIsNoServiceToOthers() {
        plan.pools = List.of(pool("A", "KA", "ST.1", "1"), pool("B", "KB", "ST.1", "1"));
        plan.drivers =
                List.of(driver("KA", 2, Map.of("A", "100", "R.1", "1")), driver("KB", 3, Map.of("A", "1", "R.1", "1")));
        plan.stages = List.of(new CostStage(
                "ST.1",
                text("Stage"),
                Method.STEP_DOWN,
                CostStage.Order.MOST_SERVICE_FIRST,
                List.of(),
                cell("Stages", 2, 1)));
        assertThat(Objects.requireNonNull(Allocation.of(plan.build())
                                .value()
                                .orElseThrow()
                                .years()
                                .get(2020))
                        .stages()
                        .getFirst()
                        .givers())
                .containsExactly("B", "A");
    }

    @Test
    void directCostsOfAYearAreThoseOfThatYear() {
        plan.pools = List.of(pool("A", "DC", "", "100"), PlanBuilder.pool("B", "KB", 3, Map.of(2021, "700")));
        plan.drivers = List.of(computed("DC", Driver.Kind.DIRECT_COST), driver("KB", 3, Map.of("R.1", "1")));
        Key key = AllocationKeys.of(plan.build()).ofPool("A", 2020);
        assertThat(key.quantities().keySet()).containsExactly("A", "I.1-1", "I.1-2");
    }

    @Test
    void aServiceOfAPoolThatIsNotThereIsNamed() {
        SupportService service = PlanBuilder.service("S.1", "1", 2);
        plan.services = List.of(
                new SupportService("S.1", service.title(), service.share(), "", "ADN", row(2)),
                new SupportService("S.2", service.title(), service.share(), "", "ADM", row(3)));
        assertThat(Allocation.of(plan.build()).findings())
                .containsExactly(Finding.error("service-of-unknown-pool", row(2), "service", "S.1", "pool", "ADN"));
    }

    @Test
    void yearsWithTheSameSharesAreSolvedOnce() {
        Stage stage = new Stage(
                List.of(
                        StageBuilder.giver("A", 10, Map.of("B", 1, "X", 1)),
                        StageBuilder.giver("B", 5, Map.of("X", 1))),
                List.of("X"));
        Reciprocal reciprocal = new Reciprocal();
        Pass first = reciprocal.distribute(stage).passes().getFirst();
        assertThat(reciprocal.distribute(stage).passes().getFirst()).isSameAs(first);
        assertThat(first.reaching()).isSameAs(first.reaching());
        assertThat(first.gross().getFirst()).containsExactly(Fraction.ONE, Fraction.of(1, 2));
    }

    private void twoPools(String first, String second) {
        plan.pools = List.of(pool("A", "KA", "ST.1", first), pool("B", "KB", "ST.1", second));
        plan.drivers =
                List.of(driver("KA", 2, Map.of("B", "1", "R.1", "1")), driver("KB", 3, Map.of("A", "1", "R.1", "1")));
    }

    private StageAllocation allocate(Method method) {
        plan.stages = List.of(stage("ST.1", method));
        return Objects.requireNonNull(Allocation.of(plan.build())
                        .value()
                        .orElseThrow()
                        .years()
                        .get(2020))
                .stages()
                .getFirst();
    }

    private static CostPool pool(String code, String driver, String stage, String amount) {
        CostPool pool = PlanBuilder.pool(code, driver, 2, Map.of(2020, amount));
        return new CostPool(code, pool.title(), pool.content(), driver, stage, pool.amounts(), pool.source());
    }

    private static CostStage stage(String code, Method method) {
        return new CostStage(code, text("Stage"), method, CostStage.Order.AS_LISTED, List.of(), cell("Stages", 2, 1));
    }

    private static Driver computed(String code, Driver.Kind kind) {
        return new Driver(code, text("Cost"), LocalText.empty(), kind, new TreeMap<>(), cell("Drivers", 2, 1));
    }

    private static SourceRef row(int row) {
        return cell("Pools", row, 1);
    }
}
