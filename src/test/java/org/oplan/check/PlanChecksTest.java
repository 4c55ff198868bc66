package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.check.FoundByChecks.run;
import static org.oplan.plan.PlanBuilder.FILE;
import static org.oplan.plan.PlanBuilder.aPlan;
import static org.oplan.plan.PlanBuilder.cell;
import static org.oplan.plan.PlanBuilder.text;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oplan.edition.FindingWords;
import org.oplan.edition.TemplateFolder;
import org.oplan.edition.Terms;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.ledger.Posted;
import org.oplan.money.Money;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.LocalText;
import org.oplan.plan.Mitigation;
import org.oplan.plan.Outcome;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.SecretariatPlan;
import org.oplan.plan.SupportService;

class PlanChecksTest {
    private static final SourceRef LEDGER = SourceRef.ofFile("ledger.csv", "b".repeat(64));

    @Test
    void aPlanInOrderHasNoFindings() {
        assertThat(run(aPlan())).isEmpty();
    }

    @Test
    void theSecretariatsPlanHasNoFindings() {
        assertThat(run(SecretariatPlan.builder())).isEmpty();
    }

    @Test
    void anObjectiveOfAnUnknownUnitIsAnError() {
        PlanBuilder plan = aPlan();
        plan.objectives.set(0, PlanBuilder.objective("R.1", "X", 2));
        assertThat(run(plan))
                .containsExactly(
                        Finding.error("unknown-unit", cell("Objectives", 2, 1), "objective", "R.1", "unit", "X"));
    }

    @Test
    void anOutcomeOfAnUnknownObjectiveIsAnError() {
        PlanBuilder plan = aPlan();
        plan.outcomes.add(PlanBuilder.outcome("I.9-a", "I.9", 7));
        assertThat(run(plan))
                .containsExactly(Finding.error(
                        "unknown-objective", cell("Outcomes", 7, 1), "element", "I.9-a", "objective", "I.9"));
    }

    @Test
    void anOutputOfAnUnknownObjectiveIsAnError() {
        PlanBuilder plan = aPlan();
        plan.outputs.add(PlanBuilder.output("I.9-1", "I.9", 7, "1", "1"));
        assertThat(run(plan))
                .containsExactly(Finding.error(
                        "unknown-objective", cell("Outputs", 7, 1), "element", "I.9-1", "objective", "I.9"));
    }

    @ParameterizedTest
    @CsvSource({"OUTPUTS, unknown-objective", "POOLS, unknown-pool"})
    void aTotalOfAnUnknownCodeIsOneError(ControlTotal.Scope scope, String code) {
        PlanBuilder plan = aPlan();
        plan.controls.add(PlanBuilder.control(scope, "X.9", "5"));
        assertThat(run(plan)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.source()).isEqualTo(cell("Controls", 2, 4));
        });
    }

    @Test
    void aRiskWithAnUnknownMeasureIsAnError() {
        PlanBuilder plan = aPlan();
        plan.risks.set(0, PlanBuilder.risk("RK.01", List.of("M.1", "M.9")));
        assertThat(run(plan))
                .containsExactly(
                        Finding.error("unknown-mitigation", cell("Risks", 2, 1), "risk", "RK.01", "mitigation", "M.9"));
    }

    @Test
    void aServiceShownWithAnUnknownOneIsAnError() {
        PlanBuilder plan = aPlan();
        plan.services.add(shownWith("S.9"));
        assertThat(run(plan))
                .containsExactly(
                        Finding.error("unknown-service", cell("Services", 4, 1), "service", "S.3", "other", "S.9"));
        plan.services.set(2, shownWith("S.2"));
        assertThat(run(plan)).isEmpty();
    }

    @Test
    void expenditureOnAnUnknownElementIsAWarningAtItsFirstLine() {
        List<Finding> findings = run(
                aPlan(),
                new Ledger(List.of(
                        spent("GS", "X.1", "12.50", 4), spent("GS", "S.1", "1", 2), spent("BR", "X.2", "1", 3))));
        assertThat(findings)
                .containsExactly(Finding.warning(
                        "unknown-element",
                        LEDGER.atLine(4),
                        "element",
                        "X.1",
                        "year",
                        2020,
                        "postings",
                        3,
                        "amount",
                        "12.50"));
    }

    @Test
    void expenditureInAnotherCurrencyIsAWarning() {
        Money dollars = new Money(1, Currency.getInstance("USD"));
        Ledger ledger = new Ledger(List.of(
                Expenditure.of("GS", "S.1", YearMonth.of(2020, 1), new Posted(dollars, 1, LEDGER.atLine(2)), LEDGER),
                Expenditure.of("BR", "S.1", YearMonth.of(2020, 1), new Posted(dollars, 1, LEDGER.atLine(3)), LEDGER)));
        assertThat(run(aPlan(), ledger))
                .containsExactly(Finding.warning(
                        "foreign-currency", LEDGER.atLine(2), "element", "S.1", "currency", "USD", "expected", "CHF"));
    }

    @Test
    void anOutputWithoutAnAmountInAYearIsAWarning() {
        PlanBuilder plan = aPlan();
        plan.outputs.set(1, PlanBuilder.output("I.1-2", "I.1", 3, "0"));
        assertThat(run(plan))
                .containsExactly(
                        Finding.warning("missing-amount", cell("Outputs", 3, 1), "output", "I.1-2", "year", 2021));
    }

    @Test
    void anObjectiveWithOutputsButNoOutcomeIsAWarning() {
        PlanBuilder plan = aPlan();
        plan.outcomes.clear();
        assertThat(run(plan))
                .containsExactly(
                        Finding.warning("objective-without-outcome", cell("Objectives", 3, 1), "objective", "I.1"));
    }

    @Test
    void anIntersectoralObjectiveWithoutAnythingIsTwoWarnings() {
        PlanBuilder plan = aPlan();
        plan.outcomes.clear();
        plan.outputs.clear();
        assertThat(run(plan))
                .extracting(Finding::code)
                .containsExactly("objective-without-outcome", "objective-without-output");
    }

    @Test
    void aSectorsObjectiveWithAnOutcomeButNoOutputIsAWarning() {
        PlanBuilder plan = aPlan();
        plan.outcomes.add(PlanBuilder.outcome("R.1-a", "R.1", 3));
        assertThat(run(plan))
                .containsExactly(
                        Finding.warning("objective-without-output", cell("Objectives", 2, 1), "objective", "R.1"));
    }

    @Test
    void anObjectiveWhoseOutputsHaveNoResourcesIsAWarning() {
        PlanBuilder plan = aPlan();
        plan.outputs = List.of(PlanBuilder.output("I.1-1", "I.1", 2, "0", "0"));
        assertThat(run(plan))
                .containsExactly(
                        Finding.warning("objective-without-amount", cell("Objectives", 3, 1), "objective", "I.1"));
        plan.outputs = List.of(PlanBuilder.output("I.1-1", "I.1", 2, "0", "0.01"));
        assertThat(run(plan)).isEmpty();
    }

    @Test
    void anOutcomeWithoutIndicatorAndMeansIsTwoWarnings() {
        PlanBuilder plan = aPlan();
        plan.outcomes.set(
                0,
                new Outcome(
                        "I.1-a",
                        "I.1",
                        text("Outcome"),
                        LocalText.empty(),
                        LocalText.empty(),
                        List.of(),
                        cell("Outcomes", 2, 1)));
        assertThat(run(plan))
                .containsExactly(
                        Finding.warning("outcome-without-indicator", cell("Outcomes", 2, 1), "outcome", "I.1-a"),
                        Finding.warning("outcome-without-means", cell("Outcomes", 2, 1), "outcome", "I.1-a"));
    }

    @Test
    void aRiskWithoutMeasureIsAWarning() {
        PlanBuilder plan = aPlan();
        plan.risks.set(0, PlanBuilder.risk("RK.01", List.of()));
        assertThat(run(plan))
                .containsExactly(Finding.warning("risk-without-mitigation", cell("Risks", 2, 1), "risk", "RK.01"));
    }

    @Test
    void aMeasureWithoutOwnerIsAWarning() {
        PlanBuilder plan = aPlan();
        plan.mitigations.set(
                0,
                new Mitigation(
                        "M.1",
                        text("Measure"),
                        LocalText.empty(),
                        Mitigation.State.PLANNED,
                        cell("Mitigations", 2, 1)));
        assertThat(run(plan))
                .containsExactly(
                        Finding.warning("mitigation-without-owner", cell("Mitigations", 2, 1), "mitigation", "M.1"));
    }

    @Test
    void aSecondPaperForAnAudienceIsAnErrorAndOneForAnotherIsNot() {
        PlanBuilder plan = aPlan();
        plan.papers.add(PlanBuilder.paper("tdag", 3));
        assertThat(run(plan)).isEmpty();
        plan.papers.add(PlanBuilder.paper("council", 4));
        assertThat(run(plan))
                .containsExactly(Finding.error(
                        "duplicate-paper", cell("Papers", 4, 1), "kind", "operational-plan", "audience", "council"));
    }

    @Test
    void problemsOfTheAllocationAreReportedOnce() {
        PlanBuilder plan = aPlan();
        plan.drivers = List.of(PlanBuilder.driver("KEY", 2, Map.of("R.1", "-3", "I.1", "4")));
        assertThat(run(plan)).extracting(Finding::code).containsExactly("negative-quantity");
    }

    @Test
    void findingsAreSortedWorstFirst() {
        PlanBuilder plan = aPlan();
        plan.risks.set(0, PlanBuilder.risk("RK.01", List.of()));
        plan.papers.add(PlanBuilder.paper("council", 4));
        plan.controls.add(PlanBuilder.control(ControlTotal.Scope.OUTPUTS, "I.1", "151"));
        assertThat(run(plan))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.WARNING, Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
    void everyCodeHasWords(String language) {
        Terms terms = Terms.load(TemplateFolder.bundled(), language);
        assertThat(PlanChecks.CODES).isSorted().doesNotHaveDuplicates().allSatisfy(code -> {
            FindingWords words = FindingWords.of(Finding.error(code, FILE), terms);
            assertThat(words.found()).isNotBlank();
            assertThat(words.expected()).isNotBlank();
            assertThat(words.remedy()).isNotBlank();
        });
    }

    private static SupportService shownWith(String other) {
        return new SupportService("S.3", text("Service"), Optional.empty(), other, cell("Services", 4, 1));
    }

    private static Expenditure spent(String unit, String element, String amount, long line) {
        return Expenditure.of(
                unit,
                element,
                YearMonth.of(2020, 1),
                new Posted(PlanBuilder.francs(amount), 3, LEDGER.atLine(line)),
                LEDGER);
    }
}
