package org.oplan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.oplan.money.Fraction;
import org.oplan.plan.Output;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;
import org.oplan.plan.PrintedFigure.Quantity;
import org.oplan.plan.SupportService;

/**
 * The printed percentages of a plan, and what they would be over any years.
 *
 * <p>Shares of outputs and objectives are computed from the sheet {@code Outputs}, shares of services from the sheet
 * {@code Services}, and the shares of Sectors and intersectoral work from the costs that a paper prints for every
 * objective.
 */
final class PrintedShares {
    private static final Fraction HUNDRED = Fraction.of(100);

    private final Plan plan;
    private final List<PrintedValue> values;
    private final Tolerance tolerance;

    PrintedShares(Plan plan, Tolerance tolerance) {
        this.plan = plan;
        this.values = PrintedValue.of(plan);
        this.tolerance = tolerance;
    }

    /**
     * A printed percentage that is not the one over the years that its table states.
     *
     * @param printed the percentage
     * @param computed what it would be over the stated years
     * @param tolerance how far it may lie off
     * @param fitting the years that it does fit, if any
     */
    record Misfit(PrintedValue printed, Fraction computed, Fraction tolerance, Optional<Period> fitting) {

        /** What its finding mentions. */
        Object[] arguments() {
            return new Object[] {
                "table", printed.figure().table(),
                "share", printed.name(),
                "printed", Decimals.text(printed.exact()),
                "computed", Decimals.text(computed),
                "difference", Decimals.text(computed.minus(printed.exact())),
                "period", PrintedValue.label(printed.figure().period()),
                "tolerance", Decimals.text(tolerance),
                "fits", fitting.map(PrintedValue::label).orElse("–")
            };
        }
    }

    /** All percentages that do not fit the years that their tables state, in order. */
    Stream<Misfit> misfits() {
        return values.stream().flatMap(value -> misfit(value).stream());
    }

    private Optional<Misfit> misfit(PrintedValue value) {
        PrintedNumber number = value.number();
        Fraction limit = tolerance.of(number.unit().dividedBy(Fraction.of(2)), number.unit());
        return share(value.figure(), value.figure().period())
                .filter(computed -> !fits(value, computed, limit))
                .map(computed -> new Misfit(
                        value,
                        computed,
                        limit,
                        otherPeriods(value.figure().period())
                                .filter(period -> share(value.figure(), period)
                                        .filter(other -> fits(value, other, limit))
                                        .isPresent())
                                .findFirst()));
    }

    private static boolean fits(PrintedValue value, Fraction computed, Fraction limit) {
        return Decimals.distance(computed.minus(value.exact())).compareTo(limit) <= 0;
    }

    /** Every other run of the plan's years, the longest and earliest first. */
    private Stream<Period> otherPeriods(Period stated) {
        Period whole = plan.identity().period();
        int years = whole.years().size();
        return Stream.iterate(years, length -> length > 0, length -> length - 1)
                .flatMap(length -> whole.years().stream()
                        .limit(years - length + 1L)
                        .map(first -> new Period(first, first + length - 1)))
                .filter(period -> !period.equals(stated));
    }

    /** What a percentage would be over some years; empty if that cannot be computed. */
    private Optional<Fraction> share(PrintedFigure figure, Period period) {
        return switch (figure.quantity()) {
            case OUTPUT_SHARE_OF_TOTAL ->
                percent(outputs(period, output -> output.code().equals(figure.code())), outputs(period, all -> true));
            case OUTPUT_SHARE_OF_OBJECTIVE ->
                percent(
                        outputs(period, output -> output.code().equals(figure.code())),
                        outputs(period, output -> output.objective().equals(objectiveOf(figure.code()))));
            case OBJECTIVE_SHARE_OF_TOTAL ->
                percent(
                        outputs(period, output -> output.objective().equals(figure.code())),
                        outputs(period, all -> true));
            case SERVICE_SHARE ->
                percent(services(service -> service.code().equals(figure.code())), services(all -> true));
            case SECTOR_SHARE -> costShare(period, false);
            case INTERSECTORAL_SHARE -> costShare(period, true);
            case OUTPUT,
                    OUTPUT_TOTAL,
                    POOL_OBJECTIVE,
                    POOL_GOAL,
                    POOL_TOTAL,
                    OBJECTIVE_COST_TOTAL,
                    GOAL_COST_TOTAL,
                    GRAND_TOTAL,
                    TITLE -> Optional.empty();
        };
    }

    private static Optional<Fraction> percent(Fraction part, Fraction whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.times(HUNDRED).dividedBy(whole));
    }

    private Fraction outputs(Period period, Predicate<Output> meant) {
        return Fraction.sum(plan.outputs().stream()
                .filter(meant)
                .flatMap(output -> period.years().stream()
                        .flatMap(year -> Stream.ofNullable(output.amounts().get(year))))
                .map(amount -> Fraction.of(amount.money().major()))
                .toList());
    }

    private String objectiveOf(String output) {
        return plan.outputs().stream()
                .filter(known -> known.code().equals(output))
                .map(Output::objective)
                .findFirst()
                .orElse("");
    }

    private Fraction services(Predicate<SupportService> meant) {
        return Fraction.sum(plan.services().stream()
                .filter(meant)
                .flatMap(service -> service.share().stream())
                .map(share -> Fraction.of(share.value()))
                .toList());
    }

    private Optional<Fraction> costShare(Period period, boolean intersectoral) {
        List<String> meant = plan.objectives().stream()
                .filter(objective -> plan.isIntersectoral(objective) == intersectoral)
                .map(objective -> objective.code())
                .toList();
        return percent(costs(period, meant::contains), costs(period, all -> true));
    }

    private Fraction costs(Period period, Predicate<String> meant) {
        return Fraction.sum(values.stream()
                .filter(value -> value.figure().quantity() == Quantity.OBJECTIVE_COST_TOTAL)
                .filter(value -> period.contains(value.figure().period().first())
                        && period.contains(value.figure().period().last()))
                .filter(value -> meant.test(value.figure().code()))
                .map(PrintedValue::exact)
                .toList());
    }
}
