package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;

/** A printed title is the one of the plan. */
final class TitleCheck implements PlanCheck {
    static final String CODE = "title-differs";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        TitleRegister register = TitleRegister.of(plan);
        return plan.printed().stream()
                .filter(PrintedFigure::isTitle)
                .flatMap(title -> compare(register, title))
                .toList();
    }

    /** A title that belongs to another element is another rule's. */
    private static Stream<Finding> compare(TitleRegister register, PrintedFigure title) {
        return register.entry(title.code()).stream()
                .filter(entry -> !entry.isCalled(title.text(), title.language()))
                .filter(entry ->
                        register.owner(entry, title.text(), title.language()).isEmpty())
                .flatMap(entry -> entry.title().in(title.language()).stream())
                .map(registered -> Finding.warning(
                        CODE,
                        title.source(),
                        "table",
                        title.table(),
                        "element",
                        title.code(),
                        "language",
                        title.language(),
                        "printed",
                        title.text(),
                        "registered",
                        registered));
    }
}
