package org.oplan.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.plan.PlanBuilder;

/**
 * A small plan that breaks one rule, and one that nearly does.
 *
 * @param code the rule
 * @param breach breaks the rule, and no other
 * @param nearMiss nearly breaks it, and breaks no rule
 */
record RuleCase(String code, Function<PlanBuilder, Ledger> breach, Function<PlanBuilder, Ledger> nearMiss) {

    /** A case of plans alone. */
    static RuleCase of(String code, Consumer<PlanBuilder> breach, Consumer<PlanBuilder> nearMiss) {
        return new RuleCase(code, withoutLedger(breach), withoutLedger(nearMiss));
    }

    List<Finding> findingsOfBreach() {
        return findings(breach);
    }

    List<Finding> findingsOfNearMiss() {
        return findings(nearMiss);
    }

    private static List<Finding> findings(Function<PlanBuilder, Ledger> change) {
        PlanBuilder plan = PlanBuilder.aPlan();
        Ledger ledger = change.apply(plan);
        return new PlanChecks(CheckSettings.defaults()).run(List.of(plan.build()), plan.previous, ledger);
    }

    private static Function<PlanBuilder, Ledger> withoutLedger(Consumer<PlanBuilder> change) {
        return plan -> {
            change.accept(plan);
            return Ledger.empty();
        };
    }

    @Override
    public String toString() {
        return code;
    }
}
