package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.plan.PlanBuilder.aPlan;
import static org.oplan.plan.PlanBuilder.cell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Driver;
import org.oplan.plan.LocalText;
import org.oplan.plan.Plan;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.ScenarioChange.Sheet;

/** Plans with cells that a scenario supposes to be others. */
class ScenarioPlanTest {
    private final PlanBuilder plan = aPlan();

    @Test
    void aScenarioChangesTheCellsOfFourSheets() {
        plan.supposing("other", Sheet.POOLS, "ADM", "2020", "2000")
                .supposing("other", Sheet.OUTPUTS, "I.1-2", "2021", "33")
                .supposing("other", Sheet.QUANTITIES, "R.1", "KEY", "1")
                .supposing("other", Sheet.CONTRIBUTIONS, "R.1", "G1", "2")
                .supposing("another", Sheet.POOLS, "ADM", "2020", "1");
        Allocations allocations = check("other").value().orElseThrow();
        Allocations.Variant scenario = only(allocations);
        assertThat(scenario.variant().name()).isEqualTo("scenario/other");
        assertThat(scenario.variant().years()).containsExactly(2020, 2021);
        assertThat(cell2020(scenario, "R.1")).isEqualTo(1000);
        assertThat(year2020(scenario).toGoals().cell("ADM", "G2").whole()).isEqualTo(500);
        assertThat(outputs(scenario, 2021)).containsExactly("I.1-1 200", "I.1-2 33");
        assertThat(scenario.variant().plan().alternatives().scenarios()).isEmpty();
        assertThat(check().value().orElseThrow().variants())
                .as("only what is asked for")
                .isEmpty();
    }

    @Test
    void aScenarioKnowsWhatThePlanSays() {
        plan.supposing("s", Sheet.POOLS, "ADM", "2020", "1")
                .supposing("s", Sheet.POOLS, "ADM", "2021", "1")
                .supposing("s", Sheet.OUTPUTS, "I.1-2", "2021", "1")
                .supposing("s", Sheet.QUANTITIES, "R.1", "KEY", "1")
                .supposing("s", Sheet.CONTRIBUTIONS, "R.1", "G2", "1")
                .supposing("s", Sheet.CONTRIBUTIONS, "I.1", "G2", "1")
                .supposing("s", Sheet.POOLS, "SUP", "2020", "1")
                .supposing("s", Sheet.QUANTITIES, "R.1", "KAY", "1");
        plan.pools.add(PlanBuilder.pool("SUP", "KEY", 3, Map.of(2020, "77")));
        plan.drivers.add(PlanBuilder.driver("KAY", 3, Map.of("R.1", "9")));
        Plan built = plan.build();
        assertThat(built.alternatives().changes())
                .extracting(change -> ScenarioPlan.before(built, change)
                        .map(quantity -> quantity.value().toPlainString())
                        .orElse("blank"))
                .containsExactly("1000.00", "blank", "100.00", "3", "2", "blank", "77.00", "9");
    }

    @Test
    void aScenarioChangesNoOtherCells() {
        plan.drivers.add(PlanBuilder.driver("KAY", 3, Map.of("R.1", "9")));
        plan.supposing("s", Sheet.QUANTITIES, "R.1", "KAY", "1").supposing("s", Sheet.CONTRIBUTIONS, "I.1", "G1", "3");
        Plan supposed = only(check("s").value().orElseThrow()).variant().plan();
        assertThat(supposed.drivers().getFirst().quantities())
                .isEqualTo(plan.build().drivers().getFirst().quantities());
        assertThat(supposed.contributions().getFirst().weights())
                .isEqualTo(plan.build().contributions().getFirst().weights());
    }

    @Test
    void aScenarioMayHaveTheDecimalsOfTheCurrency() {
        plan.supposing("s", Sheet.POOLS, "ADM", "2020", "10.05");
        assertThat(check("s").findings()).isEmpty();
    }

    @Test
    void aScenarioThatChangesCellsWhichAreNotThereIsLeftOut() {
        plan.supposing("s", Sheet.POOLS, "ADN", "2020", "1")
                .supposing("s", Sheet.POOLS, "ADM", "2030", "1")
                .supposing("s", Sheet.OUTPUTS, "I.1-9", "2020", "1")
                .supposing("s", Sheet.OUTPUTS, "I.1-1", "KEY", "1")
                .supposing("s", Sheet.QUANTITIES, "R.9", "KEY", "1")
                .supposing("s", Sheet.QUANTITIES, "R.1", "KAY", "1")
                .supposing("s", Sheet.CONTRIBUTIONS, "R.9", "G1", "1")
                .supposing("s", Sheet.CONTRIBUTIONS, "R.1", "G9", "1")
                .supposing("s", Sheet.POOLS, "ADM", "2020", "1.005");
        Checked<Allocations> checked = check("s");
        assertThat(checked.value().orElseThrow().variants()).isEmpty();
        assertThat(checked.findings())
                .extracting(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.source().cell())
                .containsExactly(
                        "WARNING scenario-cell-unknown A2",
                        "WARNING scenario-cell-unknown A3",
                        "WARNING scenario-cell-unknown A4",
                        "WARNING scenario-cell-unknown A5",
                        "WARNING scenario-cell-unknown A6",
                        "WARNING scenario-cell-unknown A7",
                        "WARNING scenario-cell-unknown A8",
                        "WARNING scenario-cell-unknown A9",
                        "WARNING scenario-amount-too-fine E10");
    }

    @Test
    void notesOfThePlanAreNotRepeatedForAScenario() {
        plan.drivers.add(PlanBuilder.driver("NONE", 3, Map.of("R.1", "0")));
        plan.pools.add(PlanBuilder.pool("IDLE", "NONE", 3, Map.of()));
        plan.supposing("s", Sheet.POOLS, "ADM", "2020", "5");
        assertThat(check("s").findings()).extracting(Finding::code).containsExactly("idle-pool");
    }

    @Test
    void aScenarioMayNamePoolsAndOutputsAsReceivers() {
        plan.supposing("s", Sheet.QUANTITIES, "I.1-1", "KEY", "1.005")
                .supposing("s", Sheet.QUANTITIES, "ADM", "KEY", "1")
                .supposing("s", Sheet.OUTPUTS, "I.1-1", "2020", "5.50");
        assertThat(check("s").findings()).isEmpty();
        assertThat(check("s").value().orElseThrow().variants()).hasSize(1);
        assertThat(check("unheard-of").value().orElseThrow().variants()).isEmpty();
    }

    @Test
    void aDriverThatCountsCostsHasNoQuantitiesToChange() {
        plan.drivers.add(new Driver(
                "ACC",
                PlanBuilder.text("Costs"),
                LocalText.empty(),
                Driver.Kind.DIRECT_COST,
                new TreeMap<>(),
                cell("Drivers", 3, 1)));
        plan.supposing("s", Sheet.QUANTITIES, "R.1", "ACC", "1");
        assertThat(check().findings()).extracting(Finding::code).containsExactly("scenario-cell-unknown");
    }

    private Checked<Allocations> check(String... scenarios) {
        return Allocations.of(plan.build(), Ledger.empty(), Optional.empty(), List.of(scenarios));
    }

    private static Allocations.Variant only(Allocations allocations) {
        assertThat(allocations.variants()).hasSize(1);
        return allocations.variants().getFirst();
    }

    private static AnnualAllocation year2020(Allocations.Variant variant) {
        return Objects.requireNonNull(variant.allocation().years().get(2020));
    }

    private static long cell2020(Allocations.Variant variant, String objective) {
        return year2020(variant).toObjectives().cell("ADM", objective).whole().longValueExact();
    }

    private static List<String> outputs(Allocations.Variant variant, int year) {
        return Objects.requireNonNull(variant.allocation().planned().get(year)).outputs().entrySet().stream()
                .map(output -> output.getKey() + " " + output.getValue().whole())
                .toList();
    }
}
