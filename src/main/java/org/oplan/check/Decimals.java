package org.oplan.check;

import org.oplan.money.Fraction;

/** Exact numbers as findings write them. */
final class Decimals {
    private static final int MOST = 3;

    private Decimals() {}

    /** The number with at most three decimals and no superfluous nought. */
    static String text(Fraction number) {
        String text = number.decimal(MOST).stripTrailingZeros().toPlainString();
        return text.equals("-0") ? "0" : text;
    }

    /** How far a number is from nil. */
    static Fraction distance(Fraction number) {
        return number.signum() < 0 ? number.negate() : number;
    }
}
