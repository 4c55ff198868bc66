package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.CostPool;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.SupportService;

/** Expenditure of the unit is charged to an output, service or cost pool that the plan has. */
final class UnknownElementCheck implements PlanCheck {
    static final String CODE = "unknown-element";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        List<String> known = Stream.of(
                        plan.outputs().stream().map(Output::code),
                        plan.services().stream().map(SupportService::code),
                        plan.pools().stream().map(CostPool::code))
                .flatMap(codes -> codes)
                .toList();
        return ledger.expenditures().stream()
                .filter(spent -> spent.unit().equals(plan.identity().unit()) && !known.contains(spent.element()))
                .map(spent -> Finding.warning(
                        CODE,
                        spent.first(),
                        "element",
                        spent.element(),
                        "year",
                        spent.year(),
                        "postings",
                        spent.entries(),
                        "amount",
                        spent.amount().major().toPlainString()))
                .toList();
    }
}
