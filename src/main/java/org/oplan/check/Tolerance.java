package org.oplan.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.oplan.money.Fraction;

/**
 * How far a printed figure may lie off and still be taken for rounded.
 *
 * @param units units of the last printed digit; empty for what rounding can explain
 */
record Tolerance(Optional<BigDecimal> units) {
    /** What rounding can explain. */
    static final Tolerance ROUNDING = new Tolerance(Optional.empty());

    /**
     * The tolerance as a number.
     *
     * @param byRounding what rounding can explain
     * @param unit one unit of the last printed digit
     */
    Fraction of(Fraction byRounding, Fraction unit) {
        return units.map(number -> Fraction.of(number).times(unit)).orElse(byRounding);
    }
}
