package org.oplan.allocation;

import org.oplan.plan.CostStage;

/**
 * How the costs of a stage reach its receivers.
 *
 * <p>A pure function. Costs that can reach no receiver are blocked and named; all others are shared out to the last
 * fraction.
 */
@FunctionalInterface
public interface Method {
    /** Every giver's cost straight to the receivers; what givers do for each other is left out of account. */
    Method DIRECT = DirectMethod::distribute;

    /** One giver after the other; what was shared out receives nothing more. */
    Method STEP_DOWN = StepDown::distribute;

    /** Every giver's cost to all others, then what givers received by step-down. */
    Method DOUBLE_STEP_DOWN = DoubleStepDown::distribute;

    /** All at once: what givers do for each other comes round until it has left. */
    Method RECIPROCAL = stage -> new Reciprocal().distribute(stage);

    /** The method of a stage. */
    static Method of(CostStage.Method name) {
        return switch (name) {
            case DIRECT -> DIRECT;
            case STEP_DOWN -> STEP_DOWN;
            case DOUBLE_STEP_DOWN -> DOUBLE_STEP_DOWN;
            case RECIPROCAL -> RECIPROCAL;
        };
    }

    /** Shares out the costs of a stage. */
    Distribution distribute(Stage stage);

    /**
     * What each giver's cost is to each receiver, with the proof that nothing was lost or made.
     *
     * @throws IllegalStateException if the cost of a giver is not conserved, or cannot reach a receiver
     */
    default ExactTable conserve(Stage stage) {
        return Distribution.table(stage, distribute(stage).perUnit());
    }
}
