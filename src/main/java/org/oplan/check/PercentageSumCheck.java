package org.oplan.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oplan.finding.Finding;
import org.oplan.ledger.Ledger;
import org.oplan.money.Fraction;
import org.oplan.plan.Output;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;

/**
 * Printed percentages of one whole add up to 100.
 *
 * <p>A whole is checked if all its parts are printed. With n parts, up to (n + 1) / 2 units of the last digit is noted
 * as rounding, more is an error.
 */
final class PercentageSumCheck implements PlanCheck {
    static final String CODE = "percentages-off-100";

    private static final Fraction HUNDRED = Fraction.of(100);

    private final Tolerance tolerance;

    PercentageSumCheck(Tolerance tolerance) {
        this.tolerance = tolerance;
    }

    /** A column of percentages: its table, what they are shares of, the years. */
    private record Whole(String table, String name, String years, Set<String> parts) {}

    @Override
    public List<Finding> check(Plan plan, Ledger ledger) {
        Map<Whole, List<PrintedValue>> columns = new LinkedHashMap<>();
        for (PrintedValue value : PrintedValue.of(plan)) {
            whole(plan, value.figure())
                    .forEach(whole -> columns.computeIfAbsent(whole, key -> new ArrayList<>())
                            .add(value));
        }
        return columns.entrySet().stream()
                .filter(column -> isComplete(column.getKey(), column.getValue()))
                .flatMap(column -> compare(column.getKey(), column.getValue()))
                .toList();
    }

    private Stream<Finding> compare(Whole whole, List<PrintedValue> parts) {
        Fraction sum = Fraction.sum(parts.stream().map(PrintedValue::exact).toList());
        Fraction distance = Decimals.distance(sum.minus(HUNDRED));
        if (distance.signum() == 0) {
            return Stream.empty();
        }
        Fraction unit = parts.stream()
                .map(part -> part.number().unit())
                .max(Fraction::compareTo)
                .orElseThrow();
        Fraction byRounding = Fraction.of(parts.size() + 1L, 2).times(unit);
        Fraction limit = tolerance.of(byRounding, unit);
        Object[] arguments = {
            "table", whole.table(),
            "share", whole.name(),
            "period", whole.years(),
            "sum", Decimals.text(sum),
            "difference", Decimals.text(HUNDRED.minus(sum)),
            "parts", parts.size(),
            "tolerance", Decimals.text(limit)
        };
        var place = parts.getLast().figure().source();
        return Stream.of(
                distance.compareTo(limit) <= 0
                        ? Finding.note(CODE, place, arguments)
                        : Finding.error(CODE, place, arguments));
    }

    private static boolean isComplete(Whole whole, List<PrintedValue> values) {
        Set<String> printed = values.stream().map(value -> name(value.figure())).collect(Collectors.toSet());
        return printed.equals(whole.parts()) && printed.size() == values.size();
    }

    private static Stream<Whole> whole(Plan plan, PrintedFigure figure) {
        String objective = figure.quantity() == PrintedFigure.Quantity.OUTPUT_SHARE_OF_OBJECTIVE
                ? objectiveOf(plan, figure.code())
                : "";
        Stream<String> parts = switch (figure.quantity()) {
            case OUTPUT_SHARE_OF_TOTAL -> plan.outputs().stream().map(Output::code);
            case OUTPUT_SHARE_OF_OBJECTIVE ->
                plan.outputs().stream()
                        .filter(output -> output.objective().equals(objective))
                        .map(Output::code);
            case OBJECTIVE_SHARE_OF_TOTAL -> plan.outputs().stream().map(Output::objective);
            case SERVICE_SHARE ->
                plan.services().stream()
                        .filter(service -> service.shownWith().isEmpty())
                        .map(service -> service.code());
            case SECTOR_SHARE, INTERSECTORAL_SHARE -> Stream.of("sector-share", "intersectoral-share");
            default -> Stream.empty();
        };
        Set<String> codes = parts.collect(Collectors.toSet());
        return codes.isEmpty()
                ? Stream.empty()
                : Stream.of(new Whole(
                        figure.table(), wholeName(figure, objective), PrintedValue.label(figure.period()), codes));
    }

    private static String wholeName(PrintedFigure figure, String objective) {
        return switch (figure.quantity()) {
            case SECTOR_SHARE, INTERSECTORAL_SHARE -> "sector-share, intersectoral-share";
            default -> (PrintedValue.name(figure.quantity()) + " " + objective).strip();
        };
    }

    /** What tells the parts of a whole from each other. */
    private static String name(PrintedFigure figure) {
        return figure.code().isEmpty() ? PrintedValue.name(figure.quantity()) : figure.code();
    }

    private static String objectiveOf(Plan plan, String output) {
        return plan.outputs().stream()
                .filter(known -> known.code().equals(output))
                .map(Output::objective)
                .findFirst()
                .orElse("");
    }
}
