package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.check.FoundByChecks.run;
import static org.oplan.plan.PlanBuilder.aPlan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.finding.Severity;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.PlanBuilder;

/** Declared totals, and the sums of their parts. */
class TotalCheckTest {
    @ParameterizedTest
    @CsvSource({
        "150, 0, ''", // the sum
        "151.5, 1, NOTE", // 1.5 is what rounding two parts can make
        "148.50, 1, NOTE",
        "151.51, 1, ERROR",
        "148.49, 1, ERROR"
    })
    void aDeclaredTotalMayDifferByRoundingOnly(String declared, int findings, String severity) {
        PlanBuilder plan = aPlan();
        plan.controls.add(PlanBuilder.control(ControlTotal.Scope.OUTPUTS, "I.1", declared));
        assertThat(run(plan)).hasSize(findings).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("total-differs");
            assertThat(finding.severity()).hasToString(severity);
            assertThat(finding.arguments())
                    .containsEntry("total", "outputs/I.1")
                    .containsEntry("sum", "150")
                    .containsEntry("tolerance", "1.5");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "OUTPUTS, '', 150, 0",
        "OUTPUTS, '', 200, 1",
        "POOLS, ADM, 1000, 0",
        "POOLS, '', 1002, 1",
        "OUTPUTS, R.1, 0, 0",
        "OUTPUTS, R.1, 7, 1"
    })
    void totalsOfAllAndOfPoolsAreCompared(ControlTotal.Scope scope, String code, String declared, int errors) {
        PlanBuilder plan = aPlan();
        plan.controls.add(PlanBuilder.control(scope, code, declared));
        assertThat(run(plan)).hasSize(errors).allMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
