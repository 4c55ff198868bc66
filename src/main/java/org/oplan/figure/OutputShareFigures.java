package org.oplan.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.oplan.money.Fraction;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;

/** What part of the resources of the budget period an output or objective takes. */
final class OutputShareFigures {
    private static final int DECIMALS = 1;

    private final Plan plan;
    private final List<Integer> years;
    private final String period;

    private OutputShareFigures(Plan plan) {
        this.plan = plan;
        Period budget = plan.identity().budget();
        this.years = budget.years();
        this.period = budget.first() + "-" + budget.last();
    }

    static List<Figure> of(Plan plan) {
        return new OutputShareFigures(plan).figures();
    }

    private List<Figure> figures() {
        List<Output> all = plan.objectives().stream()
                .flatMap(objective -> plan.outputsOf(objective).stream())
                .toList();
        List<Figure> figures = new ArrayList<>(shares("output-share-of-total", "share-of-total", all));
        Map<String, Figure> byKey = new HashMap<>();
        figures.forEach(figure -> byKey.put(figure.key(), figure));
        List<Figure> objectives = new ArrayList<>();
        for (Objective objective : plan.objectives()) {
            List<Output> outputs = plan.outputsOf(objective);
            if (!outputs.isEmpty()) {
                List<Figure> parts = outputs.stream()
                        .flatMap(output -> Stream.ofNullable(byKey.get(shareOfTotal(output))))
                        .toList();
                objectives.add(Sums.of(
                        Traced.key("objective-share-of-total", objective.code(), period), Figure.Kind.SHARE, parts));
                figures.addAll(shares("output-share-of-objective", "share-of-objective", outputs));
            }
        }
        figures.addAll(objectives);
        figures.add(Sums.of(Traced.key("objective-share-of-total", "all", period), Figure.Kind.SHARE, objectives));
        return figures;
    }

    private List<Figure> shares(String name, String rule, List<Output> outputs) {
        Percentages shares = Percentages.of(outputs.stream().map(this::cost).toList(), DECIMALS);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            Output output = outputs.get(i);
            Traced traced = OutputFigures.amounts(Traced.figure(Traced.key(name, output.code(), period)), output, years)
                    .step("total", Traced.decimal(shares.base()), OutputFigures.cells(outputs, years));
            figures.add(shares.figure(i, traced, rule));
        }
        return figures;
    }

    private String shareOfTotal(Output output) {
        return Traced.key("output-share-of-total", output.code(), period);
    }

    private Fraction cost(Output output) {
        return Fraction.sum(years.stream()
                .flatMap(year -> Stream.ofNullable(output.amounts().get(year)))
                .map(amount -> Fraction.of(amount.money().major()))
                .toList());
    }
}
