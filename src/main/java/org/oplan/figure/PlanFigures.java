package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import org.oplan.allocation.Allocation;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Computes every figure that the documents of a plan may print. */
public final class PlanFigures {
    /** The name of every rule by which a figure is computed; its words are the term {@code rule.NAME}. */
    public static final List<String> RULES = List.of(
            "adjusted-cells",
            "adjustment",
            "allocated",
            "allocated-to-goal",
            "counted",
            "key-share",
            "planned",
            "planned-for-goal",
            "resource-share",
            "service-share",
            "share-of-objective",
            "share-of-total",
            "spent",
            "stage",
            "stated",
            "sum",
            "support-for-goal");

    private PlanFigures() {}

    /** The figures of a plan. */
    public static FigureBook of(Plan plan, Ledger ledger, Allocation allocation) {
        List<Figure> figures = new ArrayList<>(OutputFigures.of(plan, allocation));
        figures.addAll(OutputShareFigures.of(plan));
        figures.addAll(ServiceFigures.of(plan));
        figures.addAll(KeyFigures.of(plan));
        figures.addAll(AllocationFigures.of(plan, allocation));
        figures.addAll(ResourceShareFigures.of(plan, allocation));
        figures.addAll(ExpenditureFigures.of(plan, ledger));
        figures.addAll(CountFigures.of(plan));
        figures.addAll(RegisterFigures.of(plan));
        return new FigureBook(figures);
    }

    /** The figures of a companion workbook's own sheets, when there is no plan or its costs cannot be allocated. */
    public static FigureBook ofRegisters(Plan companion) {
        return new FigureBook(RegisterFigures.of(companion));
    }
}
