package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.oplan.allocation.Allocation;
import org.oplan.allocation.PlannedResources;
import org.oplan.finding.SourceRef;
import org.oplan.money.Rounded;
import org.oplan.plan.Amount;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;

/** Planned resources of outputs and objectives, by year. */
final class OutputFigures {
    private final Plan plan;
    private final int year;
    private final PlannedResources planned;

    private OutputFigures(Plan plan, int year, PlannedResources planned) {
        this.plan = plan;
        this.year = year;
        this.planned = planned;
    }

    static List<Figure> of(Plan plan, Allocation allocation) {
        List<Figure> figures = new ArrayList<>();
        allocation.planned().forEach((year, planned) -> figures.addAll(new OutputFigures(plan, year, planned).year()));
        return figures;
    }

    private List<Figure> year() {
        return ObjectiveTotals.of(
                plan, Figure.Kind.AMOUNT, code -> Traced.key("output-total", code, year), this::output);
    }

    private Figure output(Output output) {
        Rounded rounded = Objects.requireNonNull(planned.outputs().get(output.code()));
        Traced traced = amounts(Traced.figure(Traced.key("output", output.code(), year)), output, List.of(year));
        if (!rounded.exact().isWhole()) {
            traced.rounding(rounded);
        }
        return traced.amount("planned", rounded);
    }

    /** One step for each year's amount of an output; a year without an amount has none. */
    static Traced amounts(Traced traced, Output output, List<Integer> years) {
        years.stream()
                .flatMap(year -> Stream.ofNullable(output.amounts().get(year)))
                .forEach(amount -> traced.step("amount", amount.money().major(), List.of(amount.source())));
        return traced;
    }

    /** The cells of several outputs' amounts. */
    static List<SourceRef> cells(List<Output> outputs, List<Integer> years) {
        return outputs.stream()
                .flatMap(output -> years.stream()
                        .flatMap(year -> Stream.ofNullable(output.amounts().get(year))))
                .map(Amount::source)
                .toList();
    }
}
