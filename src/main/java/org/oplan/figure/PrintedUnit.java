package org.oplan.figure;

import java.math.BigDecimal;
import java.util.List;
import org.oplan.allocation.AnnualPeople;
import org.oplan.money.Fraction;
import org.oplan.money.Rounded;

/**
 * In what the whole numbers of a rounded table are printed.
 *
 * @param name first part of the keys of figures that are no money; empty for money
 * @param decimals how many decimals of the printed number the whole number holds
 * @param kind what the figures are
 */
record PrintedUnit(String name, int decimals, Figure.Kind kind) {
    /** Whole major units of a currency. */
    static final PrintedUnit MONEY = new PrintedUnit("", 0, Figure.Kind.AMOUNT);

    /** Staff-months, in tables of tenths. */
    static final PrintedUnit PEOPLE = new PrintedUnit("people", AnnualPeople.DECIMALS, Figure.Kind.COUNT);

    /** A figure's key from its parts. */
    String key(Object... parts) {
        return name.isEmpty() ? Traced.key(parts) : Traced.key(name, Traced.key(parts));
    }

    /** What is printed of a cell. */
    BigDecimal printed(Rounded cell) {
        return new BigDecimal(cell.whole(), decimals);
    }

    /** A number of the table in the unit that is printed. */
    Fraction inUnits(Fraction number) {
        return number.dividedBy(Fraction.of(BigDecimal.TEN.pow(decimals)));
    }

    /** The figure of a cell, with what rounding did to it. */
    Figure rounded(Traced traced, String rule, Rounded cell) {
        return traced.step("exact", Traced.decimal(inUnits(cell.exact())), List.of())
                .step("adjustment", Traced.signed(inUnits(cell.adjustment())), List.of())
                .step("rounded", printed(cell), List.of())
                .figure(rule, printed(cell), kind);
    }
}
