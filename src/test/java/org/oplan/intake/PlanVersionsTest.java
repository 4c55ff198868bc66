package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oplan.finding.Severity;

class PlanVersionsTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"1, 2", "9, 10", "1.9, 1.10", "1, 1.1", "Rev.1, Rev.2", "1, Rev.2", "draft, 1"})
    void readsTheHighestVersionAndSaysSo(String old, String newer) throws Exception {
        Inputs inputs = read(version(newer), version(old).with("Outputs", "E2", "nonsense"));
        assertFound(inputs.findings()).only(Severity.NOTE, "plan-superseded", "b.xlsx");
        assertThat(inputs.plans())
                .singleElement()
                .satisfies(plan -> assertThat(plan.identity().source().file()).isEqualTo("a.xlsx"));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2.0", "draft, final"})
    void usesNoneOfTwoWorkbooksOfOneVersion(String first, String second) throws Exception {
        Inputs inputs = read(version(first), version(second).with("Outputs", "E2", 1));
        assertThat(inputs.plans()).isEmpty();
        assertThat(inputs.findings())
                .extracting(finding -> finding.code() + " " + finding.source().file() + " "
                        + finding.arguments().get("files"))
                .containsExactly("plan-claimed-twice a.xlsx b.xlsx", "plan-claimed-twice b.xlsx a.xlsx");
    }

    @Test
    void keepsThePlansOfOtherPeriodsApart() throws Exception {
        PlanWorkbook later = version("1").with("Plan", "B4", "2021-2024").with("Plan", "B5", "2021-2022");
        assertThat(read(version("2"), later).plans()).hasSize(2);
    }

    private static PlanWorkbook version(String version) {
        return aWorkbook().with("Plan", "B6", version);
    }

    private Inputs read(PlanWorkbook first, PlanWorkbook second) throws Exception {
        return new Drop(directory).with("a.xlsx", first).with("b.xlsx", second).read();
    }
}
