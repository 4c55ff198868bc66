package org.oplan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oplan.intake.FoundAssert.assertFound;
import static org.oplan.intake.PlanWorkbook.aWorkbook;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.oplan.plan.CostStage;
import org.oplan.plan.Driver;
import org.oplan.plan.Plan;

class StageSheetTest {
    @TempDir
    private Path directory;

    @Test
    void readsStagesInOrderWithMethodOrderAndSequence() throws IOException {
        Plan plan = plan(staged().with("Stages", "E2", "by-code")
                .with("Stages", "A3", "ST.2")
                .with("Stages", "B3", "Last")
                .with("Stages", "C3", "最后")
                .with("Stages", "D3", "double-step-down")
                .with("Stages", "F3", "DOC, DOC"));
        assertThat(plan.stages()).extracting(CostStage::code).containsExactly("ST.1", "ST.2");
        assertThat(plan.stages())
                .extracting(CostStage::method)
                .containsExactly(CostStage.Method.STEP_DOWN, CostStage.Method.DOUBLE_STEP_DOWN);
        assertThat(plan.stages())
                .extracting(CostStage::order)
                .containsExactly(CostStage.Order.BY_CODE, CostStage.Order.EXPLICIT);
        assertThat(plan.stages().getLast().sequence()).containsExactly("DOC", "DOC");
        assertThat(plan.pools().getFirst().stage()).isEqualTo("ST.1");
    }

    @Test
    void withoutAnOrderPoolsFollowOneAnotherAsListed() throws IOException {
        assertThat(plan(staged()).stages().getFirst().order()).isEqualTo(CostStage.Order.AS_LISTED);
    }

    @Test
    void aWorkbookMayLeaveStagesOut() throws IOException {
        assertThat(plan(aWorkbook()).stages()).isEmpty();
    }

    @Test
    void poolsMayNameThePublishedStagesWithoutASheet() throws IOException {
        Plan plan = plan(inPublishedStage("ST.2"));
        assertThat(plan.stages()).extracting(CostStage::code).containsExactly("ST.2");
        assertThat(plan.stages().getFirst().title().in("en"))
                .contains("General Secretariat services to Bureaux and intersectoral work");
        assertThat(plan.stages().getFirst().title().in("zh")).contains("从总秘书处服务到各局和跨部门工作");
        assertThat(plan(inPublishedStage("ST.9")).stages())
                .as("the stage is then found unknown")
                .hasSize(3);
    }

    @Test
    void reportsAMethodThatThereIsNot() throws IOException {
        assertFound(Drop.findings(directory, staged().with("Stages", "D2", "fair")))
                .onlyError("bad-choice", "plan.xlsx, Stages!D2");
    }

    @Test
    void reportsAWordThatIsNoCodeInASequence() throws IOException {
        assertFound(Drop.findings(directory, staged().with("Stages", "F2", "DOC, the rest")))
                .onlyError("malformed-code", "plan.xlsx, Stages!F2");
    }

    @Test
    void aDriverThatCountsCostsNeedsNoColumnOfQuantities() throws IOException {
        Plan plan = plan(aWorkbook()
                .with("Drivers", "D1", "kind")
                .with("Drivers", "A3", "ACC")
                .with("Drivers", "B3", "Cost")
                .with("Drivers", "C3", "费用")
                .with("Drivers", "D3", "accumulated-cost"));
        assertThat(plan.drivers())
                .extracting(Driver::kind)
                .containsExactly(Driver.Kind.COUNTED, Driver.Kind.ACCUMULATED_COST);
    }

    private static PlanWorkbook inPublishedStage(String code) {
        return aWorkbook().with("Pools", "G1", "stage").with("Pools", "G2", code);
    }

    private static PlanWorkbook staged() {
        return aWorkbook()
                .with("Pools", "G1", "stage")
                .with("Pools", "G2", "ST.1")
                .withSheet("Stages")
                .with("Stages", "A1", "code")
                .with("Stages", "B1", "title_en")
                .with("Stages", "C1", "title_zh")
                .with("Stages", "D1", "method")
                .with("Stages", "E1", "order")
                .with("Stages", "F1", "sequence")
                .with("Stages", "A2", "ST.1")
                .with("Stages", "B2", "First")
                .with("Stages", "C2", "首先")
                .with("Stages", "D2", "step-down");
    }

    private Plan plan(PlanWorkbook workbook) throws IOException {
        Inputs inputs = new Drop(directory).with("plan.xlsx", workbook).read();
        assertThat(inputs.findings()).isEmpty();
        return inputs.plans().getFirst();
    }
}
