package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Entry;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ProgressSheets;

/** The impact pathway of a unit has a step of every stage, from outputs to impact. */
final class PathwayGapCheck implements PlanCheck {
    static final String CODE = "pathway-gap";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        List<Entry> steps = ProgressReport.entries(plan, ProgressSheets.STEPS);
        List<String> stages = plan.register(ProgressSheets.STEPS).stream()
                .flatMap(register -> register.sheet().column("stage").stream())
                .flatMap(column -> column.values().stream())
                .toList();
        return ProgressReport.entries(plan, ProgressSheets.UNITS).stream()
                .flatMap(unit -> gaps(unit, stages, steps))
                .toList();
    }

    private static Stream<Finding> gaps(Entry unit, List<String> stages, List<Entry> steps) {
        List<String> present = steps.stream()
                .filter(step -> step.codes("unit").contains(unit.code()))
                .map(step -> step.word("stage"))
                .toList();
        return stages.stream()
                .filter(stage -> !present.contains(stage))
                .map(stage -> Finding.warning(CODE, unit.source(), "unit", unit.code(), "stage", stage));
    }
}
