package org.oplan.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.finding.SourceRef;
import org.oplan.money.Fraction;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;
import org.oplan.plan.PrintedFigure.Quantity;

/**
 * A quantity as one place states it.
 *
 * @param quantity the quantity, alike wherever it is the same
 * @param table the table or sheet
 * @param years the years
 * @param value the number
 * @param unit one unit of its last digit
 * @param source the cell
 */
record Statement(String quantity, String table, String years, Fraction value, Fraction unit, SourceRef source) {

    /** Everything that a plan states: the amounts of its outputs, then the printed figures. */
    static Stream<Statement> of(Plan plan) {
        Stream<Statement> amounts = plan.outputs().stream()
                .flatMap(output -> output.amounts().entrySet().stream()
                        .map(year -> new Statement(
                                "output " + output.code(),
                                "Outputs",
                                Integer.toString(year.getKey()),
                                Fraction.of(year.getValue().money().major()),
                                Fraction.ONE,
                                year.getValue().source())));
        return Stream.concat(amounts, PrintedValue.of(plan).stream().map(value -> of(plan, value)));
    }

    private static Statement of(Plan plan, PrintedValue value) {
        return new Statement(
                quantity(plan, value),
                value.figure().table(),
                PrintedValue.label(value.figure().period()),
                value.exact(),
                value.number().unit(),
                value.figure().source());
    }

    /**
     * Codes of outputs and objectives are the organisation's, those of pools and services the unit's own. What the
     * pools give an intersectoral objective is what its outputs cost.
     */
    private static String quantity(Plan plan, PrintedValue value) {
        PrintedFigure figure = value.figure();
        return switch (figure.quantity()) {
            case OUTPUT -> value.name();
            case OUTPUT_TOTAL -> figure.code().isEmpty() ? own(plan, value.name()) : value.name();
            case OBJECTIVE_COST_TOTAL ->
                isIntersectoral(plan, figure.code())
                        ? PrintedValue.name(Quantity.OUTPUT_TOTAL) + " " + figure.code()
                        : own(plan, value.name());
            case POOL_TOTAL ->
                own(plan, figure.code().isEmpty() ? PrintedValue.name(Quantity.GRAND_TOTAL) : value.name());
            case POOL_OBJECTIVE,
                    POOL_GOAL,
                    GOAL_COST_TOTAL,
                    GRAND_TOTAL,
                    OUTPUT_SHARE_OF_TOTAL,
                    OUTPUT_SHARE_OF_OBJECTIVE,
                    OBJECTIVE_SHARE_OF_TOTAL,
                    SERVICE_SHARE,
                    SECTOR_SHARE,
                    INTERSECTORAL_SHARE,
                    TITLE -> own(plan, value.name());
        };
    }

    private static String own(Plan plan, String quantity) {
        return plan.slug() + " " + quantity;
    }

    private static boolean isIntersectoral(Plan plan, String code) {
        return plan.objectives().stream()
                .anyMatch(objective -> objective.code().equals(code) && plan.isIntersectoral(objective));
    }

    /** What this states differently from another place; within a unit of rounding of both it may be the same. */
    Optional<Fraction> differenceFrom(Statement other) {
        Fraction difference = value.minus(other.value());
        Fraction coarser = unit.compareTo(other.unit()) > 0 ? unit : other.unit();
        boolean isSameRounded = !unit.equals(other.unit())
                && Decimals.distance(difference).compareTo(coarser.dividedBy(Fraction.of(2))) <= 0;
        return difference.signum() == 0 || isSameRounded ? Optional.empty() : Optional.of(difference);
    }
}
