package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.plan.Identity;
import org.oplan.plan.Period;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.PrintedFigure.Quantity;

class FigureDisagreementCheckTest {
    private static final Period YEAR = new Period(2020, 2020);

    private final FigureDisagreementCheck check = new FigureDisagreementCheck(Tolerance.ROUNDING);

    @ParameterizedTest
    @CsvSource({"1000, 1000, 0, ''", "1000, 1001, 1, NOTE", "1000, 1002, 1, ERROR", "12.3%, 12.34%, 0, ''"})
    void aFigureThatIsPrintedTwiceIsTheSame(String first, String second, int findings, String severity) {
        PlanBuilder plan = PlanBuilder.aPlan()
                .prints("A", Quantity.POOL_TOTAL, "ADM", YEAR, first)
                .prints("B", Quantity.POOL_TOTAL, "ADM", YEAR, second);
        assertThat(check.check(List.of(plan.build())))
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.severity()).hasToString(severity));
    }

    @Test
    void workbooksAgreeAboutOutputsAndNeedNotAboutTheirOwnPools() {
        PlanBuilder ours = PlanBuilder.aPlan()
                .prints("5.1", Quantity.OUTPUT_TOTAL, "I.1", YEAR, "150")
                .prints("A", Quantity.POOL_TOTAL, "ADM", YEAR, "1000");
        PlanBuilder theirs = ofUnit("BDT")
                .prints("2", Quantity.OUTPUT_TOTAL, "I.1", YEAR, "155")
                .prints("3", Quantity.POOL_TOTAL, "ADM", YEAR, "2000");
        assertThat(check.check(List.of(ours.build(), theirs.build())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.arguments())
                            .containsEntry("quantity", "output-total I.1")
                            .containsEntry("printed", "155")
                            .containsEntry("stated", "150")
                            .containsEntry("difference", "-5");
                });
    }

    @Test
    void costsOfAnIntersectoralObjectiveAreThoseOfItsOutputsAndASectorsAreNot() {
        PlanBuilder plan = PlanBuilder.aPlan()
                .prints("5.1", Quantity.OUTPUT_TOTAL, "I.1", YEAR, "150")
                .prints("A", Quantity.OBJECTIVE_COST_TOTAL, "I.1", YEAR, "250")
                .prints("4.1", Quantity.OUTPUT_TOTAL, "R.1", YEAR, "0")
                .prints("A", Quantity.OBJECTIVE_COST_TOTAL, "R.1", YEAR, "750");
        assertThat(check.check(List.of(plan.build())))
                .extracting(Finding::source)
                .containsExactly(PlanBuilder.cell("Printed", 3, 7));
    }

    private static PlanBuilder ofUnit(String unit) {
        PlanBuilder plan = PlanBuilder.aPlan();
        Identity ours = plan.identity;
        plan.identity = new Identity(
                "plan",
                unit,
                ours.unitTitle(),
                ours.period(),
                ours.budget(),
                ours.version(),
                ours.currency(),
                ours.baseLanguage(),
                ours.languages(),
                List.of(),
                ours.source());
        return plan;
    }
}
