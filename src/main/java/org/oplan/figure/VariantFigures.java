package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.oplan.allocation.Allocations;
import org.oplan.allocation.PlanVariant;

/**
 * The figures of a plan's variant, {@code VARIANT/KEY}, and how they differ from the plan's own,
 * {@code difference/VARIANT/KEY}.
 *
 * <p>A difference is the variant less the plan; for the version before, the plan less that version, which is what has
 * changed since. Differences of printed amounts add up as the amounts do.
 */
final class VariantFigures {
    private final PlanVariant variant;
    private final FigureBook plan;

    private VariantFigures(PlanVariant variant, FigureBook plan) {
        this.variant = variant;
        this.plan = plan;
    }

    static List<Figure> of(Allocations.Variant variant, FigureBook plan) {
        return new VariantFigures(variant.variant(), plan).figures(variant);
    }

    private List<Figure> figures(Allocations.Variant allocated) {
        Set<String> years = new TreeSet<>();
        variant.years().forEach(year -> years.add(Integer.toString(year)));
        List<Figure> own = PlanFigures.costs(variant.plan(), allocated.allocation()).stream()
                .filter(figure ->
                        years.contains(figure.key().substring(figure.key().lastIndexOf('/') + 1)))
                .toList();
        List<Figure> figures = new ArrayList<>();
        own.forEach(figure -> figures.add(figure.of(variant.name())));
        own.forEach(figure -> plan.find(figure.key())
                .filter(planned -> figure.kind() == Figure.Kind.AMOUNT)
                .ifPresent(planned -> figures.add(difference(figure.of(variant.name()), planned))));
        return figures;
    }

    private Figure difference(Figure other, Figure planned) {
        boolean isPrevious = variant.name().equals(PlanVariant.PREVIOUS);
        Figure later = isPrevious ? planned : other;
        Figure earlier = isPrevious ? other : planned;
        return Traced.figure(Traced.key("difference", variant.name(), planned.key()))
                .step("amount", later.value(), List.of())
                .step("less", earlier.value(), List.of())
                .parts(List.of(later.key(), earlier.key()))
                .figure("difference", later.value().subtract(earlier.value()), Figure.Kind.AMOUNT);
    }
}
