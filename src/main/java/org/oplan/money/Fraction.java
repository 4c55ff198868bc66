package org.oplan.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * An exact rational number, in lowest terms.
 *
 * <p>Shares and shared-out amounts stay fractions until the one place where they are rounded.
 *
 * @param numerator the numerator, which carries the sign
 * @param denominator the denominator, positive
 */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);

    /** One whole. */
    public static final Fraction ONE = of(1);

    /** Reduces to lowest terms; a denominator of zero is refused. */
    public Fraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(
                    "The denominator of a fraction is not zero, unlike that of " + numerator + "/" + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    /** A whole number. */
    public static Fraction of(BigInteger whole) {
        return new Fraction(whole, BigInteger.ONE);
    }

    /** The quotient of two whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal number, exactly. */
    public static Fraction of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : of(decimal.toBigIntegerExact());
    }

    /** The sum of all. */
    public static Fraction sum(Collection<Fraction> terms) {
        return terms.stream().reduce(ZERO, Fraction::plus);
    }

    /** This and the other together. */
    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This less the other. */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /** This times the other. */
    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /**
     * This divided by the other.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /** This with the other sign. */
    public Fraction negate() {
        return new Fraction(numerator.negate(), denominator);
    }

    /** −1, 0 or 1. */
    public int signum() {
        return numerator.signum();
    }

    /** Whether nothing stands behind the point. */
    public boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    /** The largest whole number that is not above this, also below zero. */
    public BigInteger floor() {
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    /** What stands above the floor: at least 0 and less than 1. */
    public Fraction remainder() {
        return minus(of(floor()));
    }

    /** The nearest whole number; a half goes up. */
    public BigInteger nearest() {
        return plus(of(1, 2)).floor();
    }

    /** This as a decimal number with so many decimals, for reading only; a half goes away from zero. */
    public BigDecimal decimal(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** {@code 3/7}, or {@code 3} for a whole number. */
    @Override
    public String toString() {
        return isWhole() ? numerator.toString() : numerator + "/" + denominator;
    }
}
