package org.oplan.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.oplan.money.Fraction;
import org.oplan.plan.Period;
import org.oplan.plan.Plan;
import org.oplan.plan.PrintedFigure;

/**
 * A printed figure with its number; if what is printed is no number, with the one that was probably meant.
 *
 * @param figure the figure
 * @param number its number
 */
record PrintedValue(PrintedFigure figure, PrintedNumber number) {

    /** All figures of a plan that a number can be told of, in order. */
    static List<PrintedValue> of(Plan plan) {
        return plan.printed().stream()
                .filter(figure -> !figure.isTitle())
                .flatMap(figure -> number(figure).map(number -> new PrintedValue(figure, number)).stream())
                .toList();
    }

    /** The years as they are written: {@code 2020} or {@code 2020-2021}. */
    static String label(Period period) {
        return period.first() == period.last()
                ? Integer.toString(period.first())
                : period.first() + "-" + period.last();
    }

    /** As the sheet names a quantity: {@code output-total}. */
    static String name(PrintedFigure.Quantity quantity) {
        return quantity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is: {@code pool-objective DOC R.1}. */
    String name() {
        return Stream.of(name(figure.quantity()), figure.code(), figure.receiver())
                .filter(part -> !part.isEmpty())
                .reduce((first, second) -> first + " " + second)
                .orElseThrow();
    }

    /** Whether it is of a quantity, for the same years as another figure. */
    boolean isLike(PrintedFigure.Quantity quantity, PrintedFigure other) {
        return figure.quantity() == quantity && figure.period().equals(other.period());
    }

    /** Its number, exactly. */
    Fraction exact() {
        return number.exact();
    }

    private static Optional<PrintedNumber> number(PrintedFigure figure) {
        return PrintedNumber.of(figure.text())
                .or(() -> PrintedNumber.meant(figure.text()).flatMap(PrintedNumber::of));
    }
}
