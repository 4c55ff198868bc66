package org.oplan.check;

import java.util.List;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Ledger;
import org.oplan.plan.ControlTotal;
import org.oplan.plan.Objective;
import org.oplan.plan.Outcome;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/** An outcome, output or declared total names an objective that the plan has. */
final class UnknownObjectiveCheck implements PlanCheck {
    static final String CODE = "unknown-objective";

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        List<String> known = plan.objectives().stream().map(Objective::code).toList();
        return references(plan)
                .filter(reference -> !known.contains(reference.objective()))
                .map(reference -> Finding.error(
                        CODE, reference.source(), "element", reference.element(), "objective", reference.objective()))
                .toList();
    }

    private static Stream<Reference> references(Plan plan) {
        return Stream.of(
                        plan.outcomes().stream().map(Reference::of),
                        plan.outputs().stream().map(Reference::of),
                        plan.controls().stream()
                                .filter(total -> total.scope() == ControlTotal.Scope.OUTPUTS)
                                .filter(total -> !total.code().isEmpty())
                                .map(Reference::of))
                .flatMap(references -> references);
    }

    private record Reference(String element, String objective, SourceRef source) {
        static Reference of(Outcome outcome) {
            return new Reference(outcome.code(), outcome.objective(), outcome.source());
        }

        static Reference of(Output output) {
            return new Reference(output.code(), output.objective(), output.source());
        }

        static Reference of(ControlTotal total) {
            return new Reference("Controls", total.code(), total.amount().source());
        }
    }
}
