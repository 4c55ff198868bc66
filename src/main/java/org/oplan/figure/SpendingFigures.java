package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.oplan.allocation.ActualCosts;
import org.oplan.finding.SourceRef;
import org.oplan.ledger.Expenditure;
import org.oplan.ledger.Ledger;
import org.oplan.money.ControlledRounding;
import org.oplan.money.Fraction;
import org.oplan.money.LargestRemainder;
import org.oplan.money.Rounded;
import org.oplan.plan.Objective;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.progress.ProgressReport;
import org.oplan.progress.ReportingPeriod;

/**
 * What outputs have spent up to the end of a progress report's period, and what they will have spent by the year's end.
 *
 * <p>{@code spending/output/R.1-1/2020-q1} is what a quarter spent, in whole major units; outputs and quarters are
 * rounded together, so that both directions add up. From it follow {@code …/to-date}, {@code …/per-month} (the burn
 * rate), {@code …/forecast} (the burn rate for twelve months), {@code …/difference} (the forecast less the plan of the
 * year), and in per cent of the plan {@code …/spent-share} and {@code …/deviation}. {@code spending/objective/R.1/…}
 * and {@code spending/all/all/…} are their sums. There is none if nothing was posted to any output.
 */
final class SpendingFigures {
    static final String TO_DATE = "to-date";
    static final String PER_MONTH = "per-month";
    static final String FORECAST = "forecast";
    static final String DIFFERENCE = "difference";

    private static final String SPENDING = "spending";
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Plan plan;
    private final ReportingPeriod period;
    private final SourceRef stated;
    private final Map<String, Figure> planned;
    private final List<Output> outputs;
    private final List<Expenditure> spent;
    private final SortedMap<String, Figure> figures = new TreeMap<>();

    private SpendingFigures(Plan plan, Ledger ledger, ProgressReport report, Map<String, Figure> planned) {
        this.plan = plan;
        this.period = report.period();
        this.stated = report.statement().place("quarter");
        this.planned = planned;
        this.outputs = plan.objectives().stream()
                .flatMap(objective -> plan.outputsOf(objective).stream())
                .toList();
        List<String> codes = outputs.stream().map(Output::code).toList();
        this.spent = ActualCosts.of(plan, ledger).stream()
                .filter(expenditure -> expenditure.year() == period.year())
                .filter(expenditure -> codes.contains(expenditure.element()))
                .toList();
    }

    /**
     * The figures of a plan with a progress report.
     *
     * @param costs the plan's other figures, among them the planned amounts of outputs
     */
    static List<Figure> of(Plan plan, Ledger ledger, List<Figure> costs) {
        Map<String, Figure> planned = new TreeMap<>();
        costs.stream()
                .filter(figure -> figure.key().startsWith("output"))
                .forEach(figure -> planned.put(figure.key(), figure));
        return ProgressReport.of(plan).stream()
                .map(report -> new SpendingFigures(plan, ledger, report, planned))
                .flatMap(spending -> spending.all().stream())
                .toList();
    }

    private List<Figure> all() {
        boolean isAnything = spent.stream()
                .flatMap(expenditure -> expenditure.months().keySet().stream())
                .anyMatch(month -> month.getValue() <= period.months());
        if (!isAnything) {
            return List.of();
        }
        addQuarters();
        addScaled(PER_MONTH, Fraction.of(1, period.months()));
        addScaled(FORECAST, Fraction.of(MONTHS_OF_A_YEAR, period.months()));
        outputs.forEach(output -> addDifference(output.code(), Traced.key("output", output.code(), period.year())));
        period.quarters().forEach(quarter -> addSums(period.key(quarter)));
        List.of(TO_DATE, PER_MONTH, FORECAST, DIFFERENCE).forEach(this::addSums);
        addShares();
        return List.copyOf(figures.values());
    }

    private void addQuarters() {
        List<List<Fraction>> exact = outputs.stream()
                .map(output -> period.quarters().stream()
                        .map(quarter -> posted(output, quarter, Traced.figure("")))
                        .toList())
                .toList();
        ControlledRounding rounded = ControlledRounding.of(exact);
        for (int row = 0; row < outputs.size(); row++) {
            Output output = outputs.get(row);
            List<Figure> quarters = new ArrayList<>();
            for (int column = 0; column < period.quarters().size(); column++) {
                int quarter = period.quarters().get(column);
                Traced traced = Traced.figure(key("output", output.code(), period.key(quarter)));
                posted(output, quarter, traced);
                quarters.add(traced.rounding(rounded.cell(row, column))
                        .amount("spent-in-quarter", rounded.cell(row, column)));
            }
            quarters.forEach(this::add);
            add(Sums.of(key("output", output.code(), TO_DATE), Figure.Kind.AMOUNT, quarters));
        }
    }

    /** The exact sum of what was posted to an output in a quarter, each month of each file being a step. */
    private Fraction posted(Output output, int quarter, Traced traced) {
        List<Fraction> amounts = new ArrayList<>();
        spent.stream()
                .filter(expenditure -> expenditure.element().equals(output.code()))
                .forEach(expenditure -> expenditure.months().forEach((month, posted) -> {
                    if ((month.getValue() - 1) / MONTHS_OF_A_QUARTER + 1 == quarter) {
                        amounts.add(Fraction.of(posted.amount().major()));
                        traced.step("posted", posted.amount().major(), List.of(posted.first()))
                                .step("postings", Long.toString(posted.entries()), List.of(expenditure.source()));
                    }
                }));
        return Fraction.sum(amounts);
    }

    /** What was spent to date times a factor, rounded so that the sum of all outputs is that of their total. */
    private void addScaled(String name, Fraction factor) {
        List<Figure> toDate = outputs.stream()
                .map(output -> figure("output", output.code(), TO_DATE))
                .toList();
        List<Rounded> scaled = LargestRemainder.round(toDate.stream()
                .map(figure -> Fraction.of(figure.value()).times(factor))
                .toList());
        for (int i = 0; i < outputs.size(); i++) {
            add(Traced.figure(key("output", outputs.get(i).code(), name))
                    .step("amount", toDate.get(i).value(), List.of())
                    .step("factor", factor.toString(), List.of(stated))
                    .rounding(scaled.get(i))
                    .parts(List.of(toDate.get(i).key()))
                    .amount(name, scaled.get(i)));
        }
    }

    private void addDifference(String output, String planKey) {
        Figure plannedAmount = planned.get(planKey);
        if (plannedAmount != null) {
            Figure forecast = figure("output", output, FORECAST);
            add(Traced.figure(key("output", output, DIFFERENCE))
                    .step("amount", forecast.value(), List.of())
                    .step("less", plannedAmount.value(), List.of())
                    .parts(List.of(forecast.key(), plannedAmount.key()))
                    .figure("difference", forecast.value().subtract(plannedAmount.value()), Figure.Kind.AMOUNT));
        }
    }

    private void addSums(String name) {
        List<Figure> totals = new ArrayList<>();
        for (Objective objective : plan.objectives()) {
            List<Figure> parts = plan.outputsOf(objective).stream()
                    .map(output -> figures.get(key("output", output.code(), name)))
                    .filter(Objects::nonNull)
                    .toList();
            if (!parts.isEmpty()) {
                totals.add(Sums.of(key("objective", objective.code(), name), Figure.Kind.AMOUNT, parts));
            }
        }
        totals.forEach(this::add);
        add(Sums.of(key("all", "all", name), Figure.Kind.AMOUNT, totals));
    }

    private void addShares() {
        outputs.forEach(
                output -> addShares("output", output.code(), Traced.key("output", output.code(), period.year())));
        plan.objectives().stream()
                .filter(objective -> !plan.outputsOf(objective).isEmpty())
                .forEach(objective -> addShares(
                        "objective", objective.code(), Traced.key("output-total", objective.code(), period.year())));
        addShares("all", "all", Traced.key("output-total", "all", period.year()));
    }

    private void addShares(String group, String code, String planKey) {
        Figure whole = planned.get(planKey);
        if (whole != null && whole.value().signum() > 0) {
            addShare(key(group, code, "spent-share"), figure(group, code, TO_DATE), whole);
            addShare(key(group, code, "deviation"), figure(group, code, DIFFERENCE), whole);
        }
    }

    private void addShare(String key, Figure part, Figure whole) {
        Fraction thousandths =
                Fraction.of(part.value()).times(Fraction.of(1000)).dividedBy(Fraction.of(whole.value()));
        add(Traced.figure(key)
                .step("amount", part.value(), List.of())
                .step("whole", whole.value(), List.of())
                .parts(List.of(part.key(), whole.key()))
                .figure("share-of-plan", new BigDecimal(thousandths.nearest(), 1), Figure.Kind.SHARE));
    }

    private void add(Figure figure) {
        figures.put(figure.key(), figure);
    }

    private Figure figure(String group, String code, String name) {
        return Objects.requireNonNull(figures.get(key(group, code, name)));
    }

    private static String key(String group, String code, String name) {
        return Traced.key(SPENDING, group, code, name);
    }
}
