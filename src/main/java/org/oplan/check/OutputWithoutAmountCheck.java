package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/** An output of a funded objective has resources in some year. */
final class OutputWithoutAmountCheck implements PlanCheck {
    static final String CODE = "output-without-amount";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.outputs().stream()
                .filter(output -> output.amounts()
                        .keySet()
                        .containsAll(plan.identity().period().years()))
                .filter(output -> !isFunded(output))
                .filter(output -> plan.outputs().stream()
                        .anyMatch(other -> other.objective().equals(output.objective()) && isFunded(other)))
                .map(output -> Finding.warning(CODE, output.source(), "output", output.code()))
                .toList();
    }

    private static boolean isFunded(Output output) {
        return output.amounts().values().stream()
                .anyMatch(amount -> amount.money().minor() != 0);
    }
}
