package org.oplan.allocation;

import java.util.SortedMap;
import org.oplan.money.Fraction;
import org.oplan.plan.Amount;

/** Amounts by year as exact numbers of major units. */
final class Amounts {
    private Amounts() {}

    /** The amount of a year; nil if there is none. */
    static Fraction of(SortedMap<Integer, Amount> amounts, int year) {
        Amount amount = amounts.get(year);
        return amount == null ? Fraction.ZERO : Fraction.of(amount.money().major());
    }
}
