package org.oplan.money;

import java.math.BigDecimal;
import java.util.Currency;

/**
 * An exact amount of money in one currency.
 *
 * <p>Not for shares, averages or anything that has to be divided: use exact rationals and round once.
 *
 * @param minor amount in minor units (centimes for CHF), may be negative
 * @param currency its currency, ISO 4217
 */
public record Money(long minor, Currency currency) {

    /** Nothing, in the given currency. */
    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /**
     * An amount given in major units (francs).
     *
     * @throws ArithmeticException if the amount is finer than the currency's minor unit or too large
     */
    public static Money of(BigDecimal major, Currency currency) {
        return new Money(
                major.movePointRight(currency.getDefaultFractionDigits()).longValueExact(), currency);
    }

    /** The amount in major units (francs), with the currency's number of decimals. */
    public BigDecimal major() {
        return BigDecimal.valueOf(minor, currency.getDefaultFractionDigits());
    }

    /**
     * The sum of both amounts.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the sum does not fit
     */
    public Money plus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /**
     * This amount less the other.
     *
     * @throws IllegalArgumentException if the currencies differ
     * @throws ArithmeticException if the difference does not fit
     */
    public Money minus(Money other) {
        requireSameCurrency(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    private void requireSameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException(
                    "Amounts of one currency can be added, not " + currency + " and " + other.currency);
        }
    }
}
