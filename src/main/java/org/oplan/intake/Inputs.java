package org.oplan.intake;

import java.util.List;
import java.util.Optional;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/**
 * Everything that was read.
 *
 * @param plans the plans, sorted by slug; of a workbook with errors, what could be read
 * @param previous of some of them the version before this one
 * @param ledger all expenditure
 * @param pictures what documents may show, sorted by path
 * @param findings what is wrong with the files, sorted
 */
public record Inputs(
        List<Plan> plans, List<Plan> previous, Ledger ledger, List<PictureFile> pictures, List<Finding> findings) {
    public Inputs {
        plans = List.copyOf(plans);
        previous = List.copyOf(previous);
        pictures = List.copyOf(pictures);
        findings = findings.stream().sorted().toList();
    }

    /** The version of a plan before this one, if it is there. */
    public Optional<Plan> before(Plan plan) {
        return previous.stream().filter(old -> old.slug().equals(plan.slug())).findFirst();
    }
}
