package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.plan.Amount;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.Goal;
import org.oplan.plan.Indicator;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Paper;
import org.oplan.plan.Passage;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;
import org.oplan.plan.Risk;
import org.oplan.plan.Unit;

class WorkbookReaderTest {
    private static Inputs inputs;
    private static Plan plan;

    @BeforeAll
    static void readFaultlessWorkbook(@TempDir Path directory) throws Exception {
        inputs = new Drop(directory).with("gs/plan.xlsx", aWorkbook()).read();
        plan = inputs.plans().getFirst();
    }

    @Test
    void findsNothingWrongWithFaultlessWorkbook() {
        assertThat(inputs.findings()).isEmpty();
    }

    @Test
    void readsWhatTheWorkbookIs() {
        assertThat(plan.slug()).isEqualTo("gs-2020-2023");
        assertThat(plan.identity().budget()).isEqualTo(new Period(2020, 2021));
        assertThat(plan.identity().version()).isEqualTo("1");
        assertThat(plan.identity().currency().getCurrencyCode()).isEqualTo("CHF");
        assertThat(plan.identity().languages()).containsExactly("en", "zh");
        assertThat(plan.identity().unitTitle().in("zh")).contains("总秘书处");
    }

    @Test
    void readsDatesFromTextsAndFromDateCells() {
        assertThat(plan.papers()).extracting(Paper::audience).containsExactly("council", "tdag");
        assertThat(plan.papers())
                .extracting(Paper::date)
                .containsExactly(LocalDate.of(2019, 2, 8), LocalDate.of(2019, 2, 8));
    }

    @Test
    void keepsPassagesInTheirOrder() {
        assertThat(plan.passages()).extracting(Passage::section).containsExactly("introduction", "risk");
        assertThat(plan.passages())
                .extracting(Passage::kind)
                .containsExactly(Passage.Kind.PARAGRAPH, Passage.Kind.ITEM);
    }

    @Test
    void readsGoalsUnitsAndObjectives() {
        assertThat(plan.goals()).extracting(Goal::code).containsExactly("G1", "G2");
        assertThat(plan.unit("I").orElseThrow().kind()).isEqualTo(Unit.Kind.INTERSECTORAL);
        assertThat(plan.objectives().getFirst().shortTitle().in("en")).contains("Spectrum");
    }

    @Test
    void numbersTheIndicatorsOfAnOutcome() {
        assertThat(plan.outcomes().getFirst().indicators())
                .extracting(Indicator::code)
                .containsExactly("I.1-a.1", "I.1-a.2");
    }

    @Test
    void pointsEveryAmountToItsCell() {
        Amount amount = plan.outputs().getFirst().amounts().values().iterator().next();
        assertThat(amount.money().minor()).isEqualTo(41_235_020);
        assertThat(amount.source().place()).isEqualTo("gs/plan.xlsx, Outputs!E2");
        assertThat(amount.source().sha256()).hasSize(64);
    }

    @Test
    void readsServicesWithTheirSharesExactly() {
        assertThat(plan.services().getFirst().share().orElseThrow().value()).isEqualByComparingTo("12.5");
        assertThat(plan.services().get(1).share()).isEmpty();
        assertThat(plan.services().get(1).shownWith()).isEqualTo("S.1");
    }

    @Test
    void leavesOutYearsThatPoolHasNoCostsIn() {
        assertThat(plan.pools().getFirst().amounts()).containsOnlyKeys(2020);
    }

    @Test
    void givesDriversTheQuantitiesOfTheirColumn() {
        var quantities = plan.drivers().getFirst().quantities();
        assertThat(quantities).containsOnlyKeys("R.1");
        assertThat(quantities.values().iterator().next().value()).isEqualByComparingTo("120.25");
    }

    @Test
    void readsWeightsByGoal() {
        assertThat(plan.contributions().getFirst().weights()).containsOnlyKeys("G1", "G2");
        assertThat(plan.contributions().get(1).weights()).containsOnlyKeys("G1");
    }

    @Test
    void readsRisksWithTheirMitigations() {
        Risk risk = plan.risks().getFirst();
        assertThat(risk.probability()).isEqualTo(Risk.Level.LOW);
        assertThat(risk.mitigations()).containsExactly("M.1", "M.2");
        assertThat(plan.mitigations().getFirst().state()).isEqualTo(Mitigation.State.ONGOING_CONTINUED);
    }

    @Test
    void readsDeclaredTotals() {
        assertThat(plan.controls()).extracting(ControlTotal::code).containsExactly("I.1", "");
        assertThat(plan.controls())
                .extracting(control -> control.amount().money().minor())
                .containsExactly(41_235_020L, 300_000_000L);
    }
}
