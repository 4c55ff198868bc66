package org.oplan.job;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.catalogue.Catalogue;
import org.oplan.catalogue.DocumentKind;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.finding.SourceRef;
import org.oplan.plan.Plan;

/**
 * Which errors hold up which documents: those of what a document prints, and no others.
 *
 * <p>A document is held up by errors of the descriptors of its kind and audience, of its own workbook, and, if its kind
 * prints the plan, of the workbook of that plan and of its costs. Within its own workbook, errors on a sheet that only
 * other kinds bring do not hold it up, nor do errors in the row of another paper.
 */
final class Blocking {
    private static final String PAPERS = "Papers";

    private final RunState state;
    private final Catalogue catalogue;

    Blocking(RunState state, Catalogue catalogue) {
        this.state = state;
        this.catalogue = catalogue;
    }

    /** The errors that keep a document from being made. */
    List<Finding> of(PaperOrder order) {
        DocumentKind kind = catalogue
                .kind(order.paper().kind())
                .orElseGet(() -> DocumentKind.ofPlan(order.paper().kind()));
        Stream<Finding> ofKind = Stream.concat(
                catalogue.findings(kind.name()).stream(),
                catalogue.audiences().findings(order.paper().audience()).stream());
        Stream<Finding> ofInput = state.findings().stream()
                .filter(finding -> isOfOwnWorkbook(finding, order, kind)
                        || isOfMember(finding, order.plan(), kind)
                        || (kind.usesPlan() && isOfPlan(finding, order.plan())));
        return Stream.concat(ofKind, ofInput)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .distinct()
                .toList();
    }

    private boolean isOfOwnWorkbook(Finding finding, PaperOrder order, DocumentKind kind) {
        SourceRef source = finding.source();
        return source.sha256().equals(order.plan().identity().source().sha256())
                && !isOnSheetOfOtherKinds(source, order.plan(), kind)
                && !isOfOtherPaper(source, order);
    }

    private static boolean isOnSheetOfOtherKinds(SourceRef source, Plan plan, DocumentKind kind) {
        return plan.register(source.sheet()).isPresent()
                && kind.sheet(source.sheet()).isEmpty();
    }

    private static boolean isOfOtherPaper(SourceRef source, PaperOrder order) {
        return source.sheet().equals(PAPERS)
                && order.plan().papers().stream()
                        .filter(paper -> !paper.equals(order.paper()))
                        .anyMatch(paper -> row(paper.source()).equals(row(source)));
    }

    /** Whether it is an error of a workbook whose records a document prints. */
    private static boolean isOfMember(Finding finding, Plan plan, DocumentKind kind) {
        SourceRef source = finding.source();
        return plan.identity().membership().members().stream()
                        .anyMatch(member -> member.file().equals(source.sha256()))
                && !source.sheet().equals(PAPERS)
                && !isOnSheetOfOtherKinds(source, plan, kind);
    }

    /**
     * Whether it is an error of the plan that a document prints, which for a companion's stands in another workbook.
     */
    private boolean isOfPlan(Finding finding, Plan printed) {
        Optional<Plan> plan = state.inputs().plans().stream()
                .filter(other -> other.slug().equals(printed.planSlug()))
                .findFirst();
        if (plan.isEmpty()) {
            return false;
        }
        boolean allocated = state.figures(plan.get()).isPresent();
        SourceRef source = finding.source();
        return (!allocated && state.allocationFindings().contains(finding))
                || (printed.identity().isCompanion()
                        && isIn(source, plan.get())
                        && !source.sheet().equals(PAPERS)
                        && plan.get().register(source.sheet()).isEmpty());
    }

    private static boolean isIn(SourceRef source, Plan plan) {
        return source.sha256().equals(plan.identity().source().sha256())
                || plan.identity().membership().members().stream()
                        .anyMatch(member -> member.file().equals(source.sha256()));
    }

    private static String row(SourceRef source) {
        return source.cell().replaceAll("[A-Z]", "");
    }
}
