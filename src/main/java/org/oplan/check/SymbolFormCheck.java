package org.oplan.check;

import java.util.List;
import java.util.stream.Collectors;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;
import org.oplan.plan.SymbolForm;

/** A paper's symbol is written as its audience writes symbols, with the year of the session if that is known. */
final class SymbolFormCheck implements PlanCheck {
    static final String CODE = "symbol-of-other-form";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        return plan.papers().stream()
                .filter(paper -> !paper.symbol().isEmpty())
                .filter(paper -> !forms(paper).isEmpty())
                .filter(paper -> forms(paper).stream().noneMatch(form -> fits(form, paper)))
                .map(SymbolFormCheck::finding)
                .toList();
    }

    private static List<SymbolForm> forms(Paper paper) {
        return paper.occasion().audience().forms();
    }

    private static boolean fits(SymbolForm form, Paper paper) {
        return paper.occasion()
                .opening()
                .map(session -> form.fits(paper.symbol(), session))
                .orElseGet(() -> form.fits(paper.symbol()));
    }

    private static Finding finding(Paper paper) {
        String forms = forms(paper).stream()
                .map(form -> form.example(paper.occasion().opening().orElse(paper.date())))
                .distinct()
                .collect(Collectors.joining(", "));
        return Finding.warning(
                CODE, paper.source(), "symbol", paper.symbol(), "audience", paper.audience(), "forms", forms);
    }
}
