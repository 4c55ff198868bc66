package org.oplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Ledger;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.PlanBuilder;
import org.oplan.plan.Waiver;

class WaiversTest {
    private final PlanBuilder plan = PlanBuilder.aPlan();

    @BeforeEach
    void declareAWrongTotal() {
        plan.controls.add(PlanBuilder.control(ControlTotal.Scope.OUTPUTS, "I.1", "152"));
    }

    @Test
    void aWaivedFindingIsANoteThatSaysWhoAndWhy() {
        plan.waivers.add(waiver("total-differs", "Controls!D2"));
        assertThat(run())
                .containsExactly(Finding.note(
                        "waived",
                        PlanBuilder.cell("Controls", 2, 4),
                        "rule",
                        "total-differs",
                        "severity",
                        "error",
                        "name",
                        "A. Silva",
                        "reason",
                        "Printed so"));
    }

    @Test
    void aWaiverSilencesOneFindingOnly() {
        plan.controls.add(PlanBuilder.control(ControlTotal.Scope.OUTPUTS, "", "152"));
        plan.waivers.add(waiver("total-differs", "Controls!D2"));
        assertThat(run()).extracting(Finding::code).containsExactly("total-differs", "waived");
        plan.waivers.add(waiver("total-differs", "Controls!D2"));
        assertThat(run()).extracting(Finding::code).containsExactly("waived", "waived");
    }

    @Test
    void aWaiverOfAnotherPlaceOrWorkbookSilencesNothing() {
        SourceRef elsewhere = SourceRef.ofFile("other.xlsx", "c".repeat(64)).atSheet("Waivers");
        plan.waivers.add(waiver("total-differs", "Controls!D3"));
        plan.waivers.add(new Waiver("total-differs", "Controls!D2", "Printed so", "A. Silva", elsewhere.atCell(2, 1)));
        assertThat(run()).extracting(Finding::code).containsExactly("total-differs", "unused-waiver", "unused-waiver");
    }

    @Test
    void whatNoDocumentCanBeMadeWithoutCannotBeWaived() {
        plan.controls.clear();
        plan.objectives.set(0, PlanBuilder.objective("R.1", "X", 2));
        plan.waivers.add(waiver("unknown-unit", "Objectives!A2"));
        assertThat(run()).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
    }

    private List<Finding> run() {
        return PlanChecks.run(plan.build(), Ledger.empty());
    }

    private static Waiver waiver(String rule, String place) {
        return new Waiver(rule, place, "Printed so", "A. Silva", PlanBuilder.cell("Waivers", 2, 1));
    }
}
