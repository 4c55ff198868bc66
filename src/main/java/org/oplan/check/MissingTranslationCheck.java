package org.oplan.check;

import java.util.List;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** A text of the base language is there in every language of the plan. */
final class MissingTranslationCheck implements PlanCheck {
    static final String CODE = "missing-translation";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        String base = plan.identity().baseLanguage();
        return PlanTexts.of(plan).stream()
                .filter(text -> text.text().in(base).isPresent())
                .flatMap(text -> plan.identity().languages().stream()
                        .filter(language -> text.text().in(language).isEmpty())
                        .map(language -> Finding.warning(
                                CODE, text.source(), "column", text.field() + "_" + language, "language", language)))
                .toList();
    }
}
