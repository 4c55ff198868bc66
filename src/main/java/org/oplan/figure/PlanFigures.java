package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.oplan.allocation.Allocation;
import org.oplan.allocation.Allocations;
import org.oplan.ledger.Ledger;
import org.oplan.plan.Plan;

/** Computes every figure that the documents of a plan may print. */
public final class PlanFigures {
    /** The name of every rule by which a figure is computed; its words are the term {@code rule.NAME}. */
    public static final List<String> RULES = List.of(
            "achieved",
            "adjusted-cells",
            "adjustment",
            "allocated",
            "allocated-to-goal",
            "counted",
            "difference",
            "forecast",
            "key-base",
            "key-share",
            "overdue",
            "people",
            "per-month",
            "planned",
            "planned-for-goal",
            "pool-itself",
            "provided",
            "resource-share",
            "risk-score",
            "scenario-before",
            "scenario-value",
            "service-cost",
            "service-share",
            "share-of-objective",
            "share-of-plan",
            "share-of-total",
            "spent",
            "spent-in-quarter",
            "staffed",
            "stage",
            "stated",
            "sum",
            "support-for-goal");

    private PlanFigures() {}

    /** The figures of a plan without variants. */
    public static FigureBook of(Plan plan, Ledger ledger, Allocation allocation) {
        return new FigureBook(ofPlan(plan, ledger, allocation));
    }

    /** The figures of a plan and of its variants. */
    public static FigureBook of(Plan plan, Ledger ledger, Allocations allocations) {
        return of(plan, ledger, allocations, UnaryOperator.identity());
    }

    /** The same, where something is made of the plan's own figures before its variants are held to them. */
    static FigureBook of(Plan plan, Ledger ledger, Allocations allocations, UnaryOperator<List<Figure>> finish) {
        List<Figure> figures = new ArrayList<>(finish.apply(ofPlan(plan, ledger, allocations.plan())));
        FigureBook own = new FigureBook(figures);
        allocations.variants().forEach(variant -> figures.addAll(ScenarioFigures.of(plan, variant.variant())));
        SpentFigures spent = new SpentFigures(plan, ledger);
        allocations.variants().stream()
                .flatMap(variant -> VariantFigures.of(variant, own).stream())
                .map(spent::traced)
                .forEach(figures::add);
        return new FigureBook(figures);
    }

    private static List<Figure> ofPlan(Plan plan, Ledger ledger, Allocation allocation) {
        List<Figure> figures = new ArrayList<>(costs(plan, allocation));
        figures.addAll(OutputShareFigures.of(plan));
        figures.addAll(ServiceFigures.of(plan));
        figures.addAll(KeyFigures.of(plan));
        figures.addAll(PeopleFigures.of(plan, allocation));
        figures.addAll(ResourceShareFigures.of(plan, allocation));
        figures.addAll(ExpenditureFigures.of(plan, ledger));
        figures.addAll(CountFigures.of(plan));
        figures.addAll(registers(plan));
        figures.addAll(SpendingFigures.of(plan, ledger, figures));
        return figures;
    }

    /** What outputs, objectives and goals cost, each year: the figures that every variant of a plan has. */
    static List<Figure> costs(Plan plan, Allocation allocation) {
        List<Figure> figures = new ArrayList<>(OutputFigures.of(plan, allocation));
        figures.addAll(AllocationFigures.of(plan, allocation));
        List<Figure> byUnit = new ArrayList<>();
        plan.identity()
                .period()
                .years()
                .forEach(year -> byUnit.addAll(UnitFigures.of(plan, figures, year, PrintedUnit.MONEY)));
        figures.addAll(byUnit);
        return figures;
    }

    /** The figures of a companion workbook's own sheets, when there is no plan or its costs cannot be allocated. */
    public static FigureBook ofRegisters(Plan companion) {
        return new FigureBook(registers(companion));
    }

    private static List<Figure> registers(Plan plan) {
        List<Figure> figures = new ArrayList<>(RegisterFigures.of(plan));
        figures.addAll(RegisterCounts.of(plan));
        figures.addAll(Delays.of(plan));
        figures.addAll(ProgressFigures.of(plan));
        return figures;
    }
}
