package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oplan.plan.Plan;
import org.oplan.plan.ScenarioChange;

/** What a workbook may say beside its plan: revised amounts, people, scenarios, pools of services. */
class AlternativesTest {
    @TempDir
    private Path directory;

    @Test
    void aWorkbookMayLeaveThemOut() throws IOException {
        Plan plan = plan(aWorkbook());
        assertThat(plan.alternatives().staff()).isEmpty();
        assertThat(plan.alternatives().scenarios()).isEmpty();
        assertThat(plan.outputs().getFirst().revised()).isEmpty();
        assertThat(plan.services().getFirst().pool()).isEmpty();
    }

    @Test
    void readsRevisedAmountsOfTheYearsThatHaveAny() throws IOException {
        Plan plan = plan(aWorkbook()
                .with("Outputs", "I1", "2021_revised")
                .with("Outputs", "I2", 1250.5)
                .with("Pools", "G1", "2020_revised"));
        assertThat(plan.outputs().getFirst().revised()).hasSize(1);
        assertThat(plan.outputs().getFirst().revised().get(2021)).satisfies(amount -> {
            assertThat(amount.money().minor()).isEqualTo(125_050);
            assertThat(amount.source().cell()).isEqualTo("I2");
        });
        assertThat(plan.pools().getFirst().revised()).isEmpty();
    }

    @Test
    void aRevisedYearOutsideThePeriodIsWarnedOf() throws IOException {
        assertThat(Drop.findings(directory, aWorkbook().with("Outputs", "I1", "2031_revised")))
                .extracting(finding -> finding.code())
                .containsExactly("unknown-column");
    }

    @Test
    void readsPeopleByOutputPoolAndYear() throws IOException {
        Plan plan = plan(staffed().with("Staff", "A3", "DOC").with("Staff", "B3", 12));
        assertThat(plan.alternatives().staff())
                .extracting(staffing -> staffing.element() + " "
                        + staffing.months().keySet() + " " + staffing.source().cell())
                .containsExactly("I.1-1 [2020] A2", "DOC [2020] A3");
    }

    @Test
    void aCodeHasItsPeopleInOneRow() throws IOException {
        assertFound(Drop.findings(directory, staffed().with("Staff", "A3", "I.1-1")))
                .onlyError("duplicate-code", "plan.xlsx, Staff!A3");
    }

    @Test
    void readsScenariosCellByCell() throws IOException {
        Plan plan = plan(supposed());
        assertThat(plan.alternatives().scenarios()).containsExactly("fewer-pages");
        assertThat(plan.alternatives().changes().getFirst()).satisfies(change -> {
            assertThat(change.sheet()).isEqualTo(ScenarioChange.Sheet.POOLS);
            assertThat(change.code()).isEqualTo("DOC");
            assertThat(change.column()).isEqualTo("2020");
            assertThat(change.value().value()).isEqualByComparingTo("7.5");
            assertThat(change.value().source().cell()).isEqualTo("E2");
        });
    }

    static Stream<Arguments> brokenScenarios() {
        return Stream.of(
                Arguments.of("A2", "Fewer pages", "bad-name"),
                Arguments.of("B2", "Papers", "bad-choice"),
                Arguments.of("C2", "the pool", "malformed-code"),
                Arguments.of("E2", "", "blank-cell"),
                Arguments.of("E2", "many", "not-a-number"));
    }

    @ParameterizedTest
    @MethodSource("brokenScenarios")
    void aChangeThatCannotBeReadIsReportedAtItsCell(String cell, String value, String code) throws IOException {
        assertFound(Drop.findings(directory, supposed().with("Scenarios", cell, value)))
                .onlyError(code, "plan.xlsx, Scenarios!" + cell);
    }

    @Test
    void aScenarioChangesACellOnce() throws IOException {
        PlanWorkbook twice = supposed()
                .with("Scenarios", "A3", "fewer-pages")
                .with("Scenarios", "B3", "Pools")
                .with("Scenarios", "C3", "DOC")
                .with("Scenarios", "D3", 2020)
                .with("Scenarios", "E3", 8);
        assertFound(Drop.findings(directory, twice)).onlyError("duplicate-code", "plan.xlsx, Scenarios!A3");
    }

    @ParameterizedTest
    @CsvSource({"3, a.xlsx", "1, b.xlsx"})
    void theVersionBeforeIsTheHighestBelow(String last, String file) throws IOException {
        Inputs inputs = new Drop(directory)
                .with("a.xlsx", aWorkbook().with("Plan", "B6", "2"))
                .with("b.xlsx", aWorkbook().with("Plan", "B6", last).with("Outputs", "E2", 1))
                .with("c.xlsx", aWorkbook().with("Plan", "B6", last.equals("3") ? "1" : "2.1"))
                .read();
        Plan plan = inputs.plans().getFirst();
        assertThat(inputs.before(plan).orElseThrow().identity().source().file())
                .isEqualTo(last.equals("3") ? file : "a.xlsx");
    }

    @Test
    void aVersionWithErrorsIsNoVersionBefore() throws IOException {
        Inputs inputs = new Drop(directory)
                .with("a.xlsx", aWorkbook().with("Plan", "B6", "2"))
                .with("b.xlsx", aWorkbook().with("Outputs", "E2", "nonsense"))
                .read();
        assertThat(inputs.before(inputs.plans().getFirst())).isEmpty();
    }

    private static PlanWorkbook staffed() {
        return aWorkbook()
                .withSheet("Staff")
                .with("Staff", "A1", "code")
                .with("Staff", "B1", 2020)
                .with("Staff", "A2", "I.1-1")
                .with("Staff", "B2", 102.5);
    }

    private static PlanWorkbook supposed() {
        return aWorkbook()
                .withSheet("Scenarios")
                .with("Scenarios", "A1", "scenario")
                .with("Scenarios", "B1", "sheet")
                .with("Scenarios", "C1", "code")
                .with("Scenarios", "D1", "column")
                .with("Scenarios", "E1", "value")
                .with("Scenarios", "A2", "fewer-pages")
                .with("Scenarios", "B2", "Pools")
                .with("Scenarios", "C2", "DOC")
                .with("Scenarios", "D2", 2020)
                .with("Scenarios", "E2", 7.5);
    }

    private Plan plan(PlanWorkbook workbook) throws IOException {
        Inputs inputs = new Drop(directory).with("plan.xlsx", workbook).read();
        assertThat(inputs.findings()).isEmpty();
        return inputs.plans().getFirst();
    }
}
