package org.oplan.intake;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/**
 * Everything that was read.
 *
 * @param plans the plans, sorted by slug; of a workbook with errors, what could be read
 * @param ledger all expenditure
 * @param findings what is wrong with the files, sorted
 */
public record Inputs(List<Plan> plans, Ledger ledger, List<Finding> findings) {
    public Inputs {
        plans = List.copyOf(plans);
        findings = findings.stream().sorted().toList();
    }
}
