package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;

/**
 * No element carries another's title.
 *
 * <p>A printed title must not be that of another element, unless the two are called alike in some language. In the plan
 * itself, an outcome or output must not be called like an objective; two outputs may be called alike.
 */
final class PastedTitleCheck implements PlanCheck {
    static final String CODE = "pasted-title";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        TitleRegister register = TitleRegister.of(plan);
        return Stream.concat(
                        register.entries().stream().flatMap(entry -> inPlan(register, entry)),
                        plan.printed().stream()
                                .filter(PrintedFigure::isTitle)
                                .flatMap(title -> inPaper(register, title)))
                .toList();
    }

    private static Stream<Finding> inPaper(TitleRegister register, PrintedFigure title) {
        return register.entry(title.code()).stream()
                .flatMap(entry -> register.owner(entry, title.text(), title.language()).stream())
                .map(owner -> finding(title.source(), title.code(), owner.code(), title.language(), title.text()));
    }

    private static Stream<Finding> inPlan(TitleRegister register, TitleRegister.Entry entry) {
        boolean belongsToObjective =
                entry.kind() == TitleRegister.Kind.OUTCOME || entry.kind() == TitleRegister.Kind.OUTPUT;
        return entry.title().byLanguage().entrySet().stream()
                .filter(title -> belongsToObjective)
                .flatMap(title -> register.entries().stream()
                        .filter(other -> other.kind() == TitleRegister.Kind.OBJECTIVE)
                        .filter(other -> other.title()
                                .in(title.getKey())
                                .filter(title.getValue()::equals)
                                .isPresent())
                        .limit(1)
                        .map(other ->
                                finding(entry.source(), entry.code(), other.code(), title.getKey(), title.getValue())));
    }

    private static Finding finding(SourceRef source, String code, String owner, String language, String title) {
        return Finding.error(CODE, source, "element", code, "owner", owner, "language", language, "title", title);
    }
}
