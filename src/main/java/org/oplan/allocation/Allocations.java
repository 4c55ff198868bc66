package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.finding.Checked;
import org.oplan.finding.Finding;
import org.oplan.finding.Severity;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/**
 * A plan's costs beside those of its variants, all allocated in the same run and by the same stages.
 *
 * @param plan the allocation of the plan
 * @param variants the variants that can be allocated: revised, actual, previous, scenarios
 */
public record Allocations(Allocation plan, List<Variant> variants) {
    public Allocations {
        variants = List.copyOf(variants);
    }

    /** A variant and its allocation. */
    public record Variant(PlanVariant variant, Allocation allocation) {}

    /**
     * Allocates a plan and its variants. What is wrong with a variant keeps only that variant from being allocated.
     *
     * @param plan the plan
     * @param ledger what was spent
     * @param previous the version of the plan before this one
     * @param scenarios names of the scenarios that are asked for
     */
    public static Checked<Allocations> of(Plan plan, Ledger ledger, Optional<Plan> previous, List<String> scenarios) {
        Checked<Allocation> planned = Allocation.of(plan);
        List<Finding> findings = new ArrayList<>(planned.findings());
        if (planned.value().isEmpty()) {
            return Checked.refused(findings);
        }
        findings.addAll(ActualCosts.findings(plan, ledger));
        List<Variant> variants = new ArrayList<>();
        variants(plan, ledger, previous, scenarios).forEach(variant -> {
            Checked<Allocation> allocated = Allocation.of(variant.plan());
            findings.addAll(worthSaying(variant, allocated.findings()));
            allocated.value().ifPresent(allocation -> variants.add(new Variant(variant, allocation)));
        });
        return Checked.of(
                new Allocations(planned.value().get(), variants),
                findings.stream().distinct().toList());
    }

    /**
     * Why a variant cannot be allocated. The revised plan stands in the workbook and has to be mended there; nothing is
     * said of a version that is superseded, and what was spent or supposed holds up no document of the plan.
     */
    private static List<Finding> worthSaying(PlanVariant variant, List<Finding> findings) {
        Stream<Finding> errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR);
        if (variant.name().equals(PlanVariant.PREVIOUS)) {
            return List.of();
        }
        return variant.name().equals(PlanVariant.REVISED)
                ? errors.toList()
                : errors.map(Allocations::warning).toList();
    }

    private static Finding warning(Finding error) {
        return new Finding(error.code(), Severity.WARNING, error.source(), error.arguments());
    }

    private static Stream<PlanVariant> variants(
            Plan plan, Ledger ledger, Optional<Plan> previous, List<String> scenarios) {
        Optional<PlanVariant> before = previous.map(old -> new PlanVariant(
                PlanVariant.PREVIOUS, old, old.identity().period().years()));
        return Stream.concat(
                Stream.of(RevisedPlan.of(plan), ActualCosts.variant(plan, ledger), before)
                        .flatMap(Optional::stream),
                scenarios.stream().flatMap(scenario -> ScenarioPlan.of(plan, scenario).stream()));
    }
}
