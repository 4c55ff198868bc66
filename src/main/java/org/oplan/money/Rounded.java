package org.oplan.money;

import java.math.BigInteger;

/**
 * An exact value beside the whole number that is printed for it.
 *
 * @param exact the exact value
 * @param whole the whole number that stands for it
 */
public record Rounded(Fraction exact, BigInteger whole) {

    /** What rounding added; negative when it took something away. */
    public Fraction adjustment() {
        return Fraction.of(whole).minus(exact);
    }

    /** Whether no whole number is nearer; with a half, both neighbours are as near. */
    public boolean isNearest() {
        Fraction adjustment = adjustment();
        Fraction distance = adjustment.signum() < 0 ? adjustment.negate() : adjustment;
        return distance.compareTo(Fraction.of(1, 2)) <= 0;
    }
}
