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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.money.Fraction;
import org.oplan.plan.CostPool;
import org.oplan.plan.CostStage;
import org.oplan.plan.CostStage.Method;
import org.oplan.plan.CostStage.Order;
import org.oplan.plan.Driver;
import org.oplan.plan.LocalText;
import org.oplan.plan.PlanBuilder;

/** Plans whose costs take more than one stage, and what is refused of them. */
class StagesTest {
    private final PlanBuilder plan = PlanBuilder.aPlan();

    @Test
    void aPoolOfALaterStageReceivesAndPassesOn() {
        pools(pool("ADM", "KA", "ST.1", "1000"), pool("BUR", "KB", "ST.2", "100"));
        drivers(Map.of("BUR", "3", "R.1", "1"), Map.of("R.1", "1", "I.1-1", "4"));
        AnnualAllocation year = allocate(stage("ST.1", Method.DIRECT), stage("ST.2", Method.DIRECT));
        assertThat(exact(year, "ADM", "R.1")).isEqualTo(Fraction.of(250 + 150));
        assertThat(exact(year, "ADM", "I.1")).isEqualTo(Fraction.of(600));
        assertThat(exact(year, "BUR", "I.1")).isEqualTo(Fraction.of(80));
        StageAllocation second = year.stages().get(1);
        assertThat(second.cost("BUR")).isEqualTo(Fraction.of(850));
        assertThat(second.origin("ADM", "BUR")).isEqualTo(Fraction.of(750));
        assertThat(second.reaching("BUR", "I.1-1")).isEqualTo(Fraction.of(4, 5));
        assertThat(second.givers()).containsExactly("BUR");
        assertThat(second.rounded().total().whole()).isEqualTo(850);
    }

    @Test
    void accumulatedCostCountsWhatWasReceivedInTheSameStage() {
        pools(pool("ADM", "KA", "ST.1", "100"), pool("FIN", "ACC", "ST.1", "300"), pool("BUR", "KB", "ST.2", "200"));
        drivers(Map.of("BUR", "1"), Map.of("R.1", "1"));
        plan.drivers = List.of(plan.drivers.get(0), plan.drivers.get(1), computed(Driver.Kind.ACCUMULATED_COST));
        AnnualAllocation year = allocate(stage("ST.1", Method.STEP_DOWN), stage("ST.2", Method.DIRECT));
        // The Bureau costs 300 by then, the two outputs of 2020 cost 100 and 50.
        assertThat(exact(year, "FIN", "R.1")).isEqualTo(Fraction.of(200));
        assertThat(exact(year, "FIN", "I.1")).isEqualTo(Fraction.of(100));
    }

    @Test
    void directCostCountsOwnCostsOnly() {
        pools(pool("ADM", "KA", "ST.1", "100"), pool("FIN", "ACC", "ST.1", "350"), pool("BUR", "KB", "ST.2", "200"));
        drivers(Map.of("BUR", "1"), Map.of("R.1", "1"));
        plan.drivers = List.of(plan.drivers.get(0), plan.drivers.get(1), computed(Driver.Kind.DIRECT_COST));
        AnnualAllocation year = allocate(stage("ST.1", Method.STEP_DOWN), stage("ST.2", Method.DIRECT));
        assertThat(exact(year, "FIN", "R.1")).isEqualTo(Fraction.of(200));
        assertThat(exact(year, "FIN", "I.1")).isEqualTo(Fraction.of(150));
    }

    @ParameterizedTest
    @CsvSource({"AS_LISTED, B A", "BY_CODE, A B", "LARGEST_COST_FIRST, A B", "MOST_SERVICE_FIRST, B A", "EXPLICIT, A B"
    })
    void poolsGiveInTheOrderOfTheRule(Order order, String expected) {
        pools(pool("B", "KA", "ST.1", "100"), pool("A", "KB", "ST.1", "200"));
        drivers(Map.of("A", "3", "R.1", "1"), Map.of("B", "1", "R.1", "1"));
        List<String> sequence = order == Order.EXPLICIT ? List.of("A", "B") : List.of();
        AnnualAllocation year = allocate(stage("ST.1", Method.STEP_DOWN, order, sequence));
        assertThat(String.join(" ", year.stages().getFirst().givers())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"LARGEST_COST_FIRST", "MOST_SERVICE_FIRST"})
    void equalPoolsGiveInTheOrderOfTheirCodes(Order order) {
        pools(pool("B", "KA", "ST.1", "100"), pool("A", "KA", "ST.1", "100"));
        drivers(Map.of("R.1", "1"), Map.of());
        AnnualAllocation year = allocate(stage("ST.1", Method.STEP_DOWN, order, List.of()));
        assertThat(year.stages().getFirst().givers()).containsExactly("A", "B");
    }

    @Test
    void poolsThatServeOnlyEachOtherAreNamed() {
        pools(pool("A", "KA", "ST.1", "0"), pool("B", "KB", "ST.1", "100"));
        drivers(Map.of("B", "1"), Map.of("A", "1"));
        assertFound(
                Finding.error("closed-loop", cell("Pools", 2, 5), "pools", "A, B", "year", 2020),
                stage("ST.1", Method.RECIPROCAL));
    }

    @Test
    void aPoolThatServesOnlyItselfIsNamed() {
        pools(pool("A", "KA", "ST.1", "70"));
        drivers(Map.of("A", "1"), Map.of());
        assertFound(
                Finding.error(
                        "self-service-only",
                        cell("Pools", 2, 5),
                        "pool",
                        "A",
                        "driver",
                        "KA",
                        "year",
                        2020,
                        "amount",
                        "70.00"),
                stage("ST.1", Method.RECIPROCAL));
    }

    @ParameterizedTest
    @CsvSource({"STEP_DOWN", "DOUBLE_STEP_DOWN"})
    void theLastPoolOfAStepDownNeedsAReceiver(Method method) {
        pools(pool("A", "KA", "ST.1", "70"), pool("B", "KB", "ST.1", "0"));
        drivers(Map.of("B", "1"), Map.of("A", "1"));
        assertFound(
                Finding.error(
                        "zero-base", cell("Pools", 2, 5), "pool", "B", "driver", "KB", "year", 2020, "amount", "0.00"),
                stage("ST.1", method));
    }

    @Test
    void aCostAndACreditThatCancelDoNotVanish() {
        pools(pool("A", "KA", "ST.1", "70"), pool("B", "KA", "ST.1", "-70"), pool("C", "KB", "ST.2", "0"));
        drivers(Map.of("C", "1"), Map.of());
        assertThat(found(stage("ST.1", Method.DIRECT), stage("ST.2", Method.DIRECT)))
                .extracting(Finding::code)
                .contains("zero-base");
    }

    @Test
    void aLoopThatNextToNothingLeavesIsWarnedOf() {
        pools(pool("A", "KA", "ST.1", "100"), pool("B", "KB", "ST.1", "50"));
        drivers(Map.of("B", "1000000", "R.1", "1"), Map.of("A", "1"));
        Checked<Allocation> checked = check(stage("ST.1", Method.RECIPROCAL));
        assertThat(checked.findings())
                .containsExactly(
                        Finding.warning("nearly-closed-loop", cell("Pools", 2, 1), "pool", "A", "year", 2020),
                        Finding.warning("nearly-closed-loop", cell("Pools", 2, 1), "pool", "B", "year", 2020));
        AnnualAllocation year =
                Objects.requireNonNull(checked.value().orElseThrow().years().get(2020));
        assertThat(year.toObjectives().columnTotal("R.1").exact()).isEqualTo(Fraction.of(150));
    }

    @Test
    void nothingFlowsBackToAPoolOfAnEarlierStage() {
        pools(pool("A", "KA", "ST.1", "1"), pool("B", "KB", "ST.2", "1"));
        drivers(Map.of("R.1", "1"), Map.of("A", "1", "R.1", "1"));
        assertFound(
                Finding.error("back-allocation", cell("Quantities", 2, 3), "pool", "B", "closed", "A", "stage", "ST.1"),
                stage("ST.1", Method.DIRECT),
                stage("ST.2", Method.DIRECT));
    }

    @Test
    void aQuantityOfNothingForAPoolOfAnEarlierStageIsNoQuantity() {
        pools(pool("A", "KA", "ST.1", "1"), pool("B", "KB", "ST.2", "1"));
        drivers(Map.of("A", "1", "R.1", "1"), Map.of("A", "0", "R.1", "1"));
        assertThat(check(stage("ST.1", Method.DIRECT), stage("ST.2", Method.DIRECT))
                        .findings())
                .isEmpty();
    }

    @Test
    void aSequenceLeavesPoolsOfOtherStagesOut() {
        pools(pool("A", "KA", "ST.1", "1"), pool("B", "KA", "ST.2", "1"));
        drivers(Map.of("R.1", "1"), Map.of());
        assertThat(check(
                                stage("ST.1", Method.STEP_DOWN, Order.EXPLICIT, List.of("A")),
                                stage("ST.2", Method.STEP_DOWN, Order.EXPLICIT, List.of("B")))
                        .findings())
                .isEmpty();
    }

    @Test
    void aCostOfNothingIsNoCredit() {
        pools(pool("A", "ACC", "ST.1", "1"), pool("B", "KA", "ST.1", "0"));
        drivers(Map.of("R.1", "1"), Map.of());
        plan.drivers = List.of(plan.drivers.getFirst(), computed(Driver.Kind.DIRECT_COST));
        assertThat(check(stage("ST.1", Method.DIRECT)).findings())
                .extracting(Finding::code)
                .doesNotContain("credit-in-base");
    }

    @Test
    void aPoolBelongsToAStageOfTheWorkbook() {
        pools(pool("A", "KA", "ST.7", "1"));
        drivers(Map.of("R.1", "1"), Map.of());
        assertFound(
                Finding.error("unknown-stage", cell("Pools", 2, 1), "pool", "A", "stage", "ST.7"),
                stage("ST.1", Method.DIRECT));
    }

    @Test
    void aSequenceNamesEveryPoolOfItsStageOnce() {
        pools(pool("A", "KA", "ST.1", "1"), pool("B", "KA", "ST.1", "1"));
        drivers(Map.of("R.1", "1"), Map.of());
        assertThat(found(stage("ST.1", Method.STEP_DOWN, Order.EXPLICIT, List.of("A", "A", "C"))))
                .containsExactly(
                        Finding.error("pool-repeated-in-order", cell("Stages", 2, 1), "stage", "ST.1", "pool", "A"),
                        Finding.error("unknown-pool-in-order", cell("Stages", 2, 1), "stage", "ST.1", "pool", "C"),
                        Finding.error("pool-missing-from-order", cell("Stages", 2, 1), "stage", "ST.1", "pool", "B"));
    }

    @Test
    void creditsAreNoBaseForADriverThatCountsCosts() {
        pools(pool("A", "ACC", "ST.1", "1"), pool("B", "KA", "ST.1", "-5"));
        drivers(Map.of("R.1", "1"), Map.of());
        plan.drivers = List.of(plan.drivers.getFirst(), computed(Driver.Kind.DIRECT_COST));
        assertFound(
                Finding.error("credit-in-base", cell("Pools", 2, 5), "element", "B", "amount", "-5.00"),
                stage("ST.1", Method.DIRECT));
    }

    @Test
    void aCostOutsideThePeriodIsRefused() {
        plan.pools = List.of(PlanBuilder.pool("ADM", "KEY", 2, Map.of(2030, "1")));
        assertFound(Finding.error("cost-outside-period", cell("Pools", 2, 15), "pool", "ADM", "year", 2030));
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.3, 0.9", "60, 30, 90", "0.3333, 0.6661, 0.9994", "0.5, 0.501, 1.001", "70, 79.9999, 149.9999"})
    void weightsThatMissTheWholeAreRefused(String first, String second, String sum) {
        plan.contributions.set(0, PlanBuilder.contribution("R.1", 2, Map.of("G1", first, "G2", second)));
        assertFound(
                Finding.error("contributions-not-100", cell("Contributions", 2, 1), "objective", "R.1", "sum", sum));
    }

    @ParameterizedTest
    @CsvSource({"0.6, 0.4", "0.3333, 0.6666", "0.3333, 0.6662", "60, 40", "3, 7", "1, 0.5", "100, 50"})
    void weightsOfAnyUnitAreTaken(String first, String second) {
        plan.contributions.set(0, PlanBuilder.contribution("R.1", 2, Map.of("G1", first, "G2", second)));
        assertThat(Allocation.of(plan.build()).findings()).isEmpty();
    }

    private void pools(CostPool... pools) {
        plan.pools = List.of(pools);
    }

    /** The drivers KA and KB. */
    private void drivers(Map<String, String> first, Map<String, String> second) {
        plan.drivers = List.of(driver("KA", 2, first), driver("KB", 3, second));
    }

    private static Driver computed(Driver.Kind kind) {
        return new Driver("ACC", text("Cost"), LocalText.empty(), kind, new TreeMap<>(), cell("Drivers", 4, 1));
    }

    private static CostPool pool(String code, String driver, String stage, String amount) {
        CostPool pool = PlanBuilder.pool(code, driver, 2, Map.of(2020, amount));
        return new CostPool(code, pool.title(), pool.content(), driver, stage, pool.amounts(), pool.source());
    }

    private static CostStage stage(String code, Method method) {
        return stage(code, method, Order.AS_LISTED, List.of());
    }

    private static CostStage stage(String code, Method method, Order order, List<String> sequence) {
        return new CostStage(code, text("Stage"), method, order, sequence, cell("Stages", 2, 1));
    }

    private void assertFound(Finding finding, CostStage... stages) {
        assertThat(found(stages)).containsExactly(finding);
    }

    private List<Finding> found(CostStage... stages) {
        Checked<Allocation> checked = check(stages);
        assertThat(checked.value()).isEmpty();
        return checked.findings();
    }

    private Checked<Allocation> check(CostStage... stages) {
        plan.stages = List.of(stages);
        return Allocation.of(plan.build());
    }

    private AnnualAllocation allocate(CostStage... stages) {
        return Objects.requireNonNull(
                check(stages).value().orElseThrow().years().get(2020));
    }

    private static Fraction exact(AnnualAllocation year, String pool, String objective) {
        return year.toObjectives().cell(pool, objective).exact();
    }
}
