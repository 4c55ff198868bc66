package org.oplan.intake;

import java.util.List;
import org.oplan.plan.Contribution;
import org.oplan.plan.Goal;

/** Reads the sheet {@code Contributions}: how much of an objective serves each goal. */
final class ContributionSheet {
    static final Columns COLUMNS = Columns.of("Contributions", "objective");

    private ContributionSheet() {}

    static List<Contribution> read(PlanSheets sheets, List<Goal> goals) {
        List<String> codes = goals.stream().map(Goal::code).toList();
        return sheets.records(
                COLUMNS.codes(codes),
                row -> new Contribution(row.newCode("objective"), row.shares(codes), row.source()));
    }
}
