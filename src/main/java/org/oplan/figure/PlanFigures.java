package org.oplan.figure;

import java.util.List;
import org.oplan.allocation.Allocation;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Computes every figure that the documents of a plan may print. */
public final class PlanFigures {
    private PlanFigures() {}

    /** The figures of a plan. */
    public static FigureBook of(Plan plan, Ledger ledger, Allocation allocation) {
        return new FigureBook(List.of());
    }
}
