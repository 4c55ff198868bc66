package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** A text that documents need is there in the base language. */
final class MissingTextCheck implements PlanCheck {
    static final String CODE = "missing-text";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        String base = plan.identity().baseLanguage();
        return PlanTexts.of(plan).stream()
                .filter(text -> text.text().in(base).isEmpty())
                .filter(text -> text.required() || !text.text().isEmpty())
                .map(text -> Finding.error(CODE, text.source(), "column", text.field() + "_" + base, "language", base))
                .toList();
    }
}
