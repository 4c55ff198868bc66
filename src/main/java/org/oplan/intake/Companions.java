package org.oplan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.oplan.catalogue.Catalogue;
import org.oplan.catalogue.DocumentKind;
import org.oplan.finding.Finding;
import org.oplan.plan.Paper;
import org.oplan.plan.Plan;

/**
 * Gives companion workbooks what the plan of the same unit and period says.
 *
 * <p>A paper of a kind that prints the plan cannot be made without it; the finding stands at the paper's row, so that
 * papers of other kinds in the same workbook can.
 */
final class Companions {
    private final List<Plan> read;
    private final Catalogue catalogue;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Joins companions with their plans.
     *
     * @param read plans and companions, sorted by slug
     * @param catalogue says which kinds print the plan
     */
    Companions(List<Plan> read, Catalogue catalogue) {
        this.read = List.copyOf(read);
        this.catalogue = catalogue;
        read.forEach(plan -> plans.add(plan.identity().isCompanion() ? joined(plan) : plan));
    }

    /** The plans as they were, and the companions with what their plans say. */
    List<Plan> plans() {
        return List.copyOf(plans);
    }

    /** Which papers lack their plan. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private Plan joined(Plan companion) {
        Optional<Plan> plan = read.stream()
                .filter(other -> !other.identity().isCompanion())
                .filter(other -> other.slug().equals(companion.planSlug()))
                .findFirst();
        if (plan.isEmpty()) {
            companion.papers().stream()
                    .filter(this::usesPlan)
                    .forEach(paper -> findings.add(withoutPlan(companion, paper)));
            return companion;
        }
        if (!plan.get().identity().currency().equals(companion.identity().currency())) {
            findings.add(otherCurrency(companion, plan.get()));
        }
        return companion.withFrameworkOf(plan.get());
    }

    private boolean usesPlan(Paper paper) {
        return catalogue.kind(paper.kind()).filter(DocumentKind::usesPlan).isPresent();
    }

    private static Finding withoutPlan(Plan companion, Paper paper) {
        return Finding.error(
                IntakeCodes.COMPANION_WITHOUT_PLAN,
                paper.source(),
                "kind",
                paper.kind(),
                "unit",
                companion.identity().unit(),
                "period",
                companion.identity().period().first() + "-"
                        + companion.identity().period().last());
    }

    private static Finding otherCurrency(Plan companion, Plan plan) {
        return Finding.error(
                IntakeCodes.COMPANION_CURRENCY,
                companion.identity().source(),
                "currency",
                companion.identity().currency().getCurrencyCode(),
                "expected",
                plan.identity().currency().getCurrencyCode(),
                "file",
                plan.identity().source().file());
    }
}
