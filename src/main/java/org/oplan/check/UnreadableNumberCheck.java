package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** What is printed as a figure is a number. */
final class UnreadableNumberCheck implements PlanCheck {
    static final String CODE = "unreadable-number";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.printed().stream()
                .filter(figure -> !figure.isTitle())
                .filter(figure -> PrintedNumber.of(figure.text()).isEmpty())
                .map(figure -> Finding.error(
                        CODE,
                        figure.source(),
                        "table",
                        figure.table(),
                        "printed",
                        figure.text(),
                        "meant",
                        PrintedNumber.meant(figure.text()).orElse("?")))
                .toList();
    }
}
