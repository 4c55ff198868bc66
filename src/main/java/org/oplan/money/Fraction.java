package org.oplan.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/**
 * An exact rational number.
 *
 * <p>Shares and shared-out amounts stay fractions until the one place where they are rounded. What shares a denominator
 * is added without reducing the sum, which happens when somebody asks for its lowest terms: with denominators of a
 * thousand digits, that takes longer than all the rest.
 */
public final class Fraction implements Comparable<Fraction> {
    /** Nothing. */
    public static final Fraction ZERO = of(0);

    /** One whole. */
    public static final Fraction ONE = of(1);

    private Terms terms;

    /** Numerator, which carries the sign, and denominator, above zero. */
    private record Terms(BigInteger numerator, BigInteger denominator, boolean lowest) {
        Terms reduced() {
            BigInteger divisor = numerator.gcd(denominator);
            return new Terms(numerator.divide(divisor), denominator.divide(divisor), true);
        }
    }

    /**
     * The quotient of two whole numbers.
     *
     * @throws ArithmeticException if the denominator is zero
     */
    public Fraction(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException(
                    "The denominator of a fraction is not zero, unlike that of " + numerator + "/" + denominator);
        }
        BigInteger sign = BigInteger.valueOf(denominator.signum());
        this.terms = new Terms(numerator.multiply(sign), denominator.multiply(sign), false).reduced();
    }

    private Fraction(Terms terms) {
        this.terms = terms;
    }

    /** A numerator over a denominator above zero, not reduced yet. */
    static Fraction over(BigInteger numerator, BigInteger denominator) {
        return new Fraction(new Terms(numerator, denominator, false));
    }

    /** A whole number. */
    public static Fraction of(long whole) {
        return of(BigInteger.valueOf(whole));
    }

    /** A whole number. */
    public static Fraction of(BigInteger whole) {
        return new Fraction(new Terms(whole, BigInteger.ONE, true));
    }

    /** The quotient of two whole numbers. */
    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A decimal number, exactly. */
    public static Fraction of(BigDecimal decimal) {
        BigDecimal plain = decimal.setScale(Math.max(decimal.scale(), 0));
        return new Fraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    /** The sum of all. */
    public static Fraction sum(Collection<Fraction> terms) {
        BigInteger common = commonDenominator(terms);
        BigInteger sum = BigInteger.ZERO;
        for (Fraction term : terms) {
            sum = sum.add(term.numeratorOver(common));
        }
        return over(sum, common);
    }

    /** A number of which the denominators of all are parts, as they stand. */
    static BigInteger commonDenominator(Collection<Fraction> fractions) {
        BigInteger common = BigInteger.ONE;
        for (Fraction fraction : fractions) {
            BigInteger denominator = fraction.terms.denominator;
            if (common.mod(denominator).signum() != 0) {
                common = common.divide(common.gcd(denominator)).multiply(denominator);
            }
        }
        return common;
    }

    /** The numerator over a denominator of which this one's is a part. */
    BigInteger numeratorOver(BigInteger denominator) {
        return terms.numerator.multiply(denominator.divide(terms.denominator));
    }

    /** The numerator in lowest terms, which carries the sign. */
    public BigInteger numerator() {
        return lowest().numerator;
    }

    /** The denominator in lowest terms, above zero. */
    public BigInteger denominator() {
        return lowest().denominator;
    }

    private Terms lowest() {
        Terms now = terms;
        if (!now.lowest) {
            now = now.reduced();
            terms = now;
        }
        return now;
    }

    /** This and the other together. */
    public Fraction plus(Fraction other) {
        if (terms.denominator.equals(other.terms.denominator)) {
            return over(terms.numerator.add(other.terms.numerator), terms.denominator);
        }
        Terms one = lowest();
        Terms two = other.lowest();
        return new Fraction(
                one.numerator.multiply(two.denominator).add(two.numerator.multiply(one.denominator)),
                one.denominator.multiply(two.denominator));
    }

    /** This less the other. */
    public Fraction minus(Fraction other) {
        return plus(other.negate());
    }

    /** This times the other. */
    public Fraction times(Fraction other) {
        Terms one = terms;
        Terms two = other.terms;
        BigInteger across = one.numerator.gcd(two.denominator);
        BigInteger back = two.numerator.gcd(one.denominator);
        return new Fraction(new Terms(
                one.numerator.divide(across).multiply(two.numerator.divide(back)),
                one.denominator.divide(back).multiply(two.denominator.divide(across)),
                one.lowest && two.lowest));
    }

    /**
     * This divided by the other.
     *
     * @throws ArithmeticException if the other is zero
     */
    public Fraction dividedBy(Fraction other) {
        return times(new Fraction(/* numerator= */ other.terms.denominator, /* denominator= */ other.terms.numerator));
    }

    /** This with the other sign. */
    public Fraction negate() {
        return new Fraction(new Terms(terms.numerator.negate(), terms.denominator, terms.lowest));
    }

    /** −1, 0 or 1. */
    public int signum() {
        return terms.numerator.signum();
    }

    /** Whether nothing stands behind the point. */
    public boolean isWhole() {
        return terms.numerator.mod(terms.denominator).signum() == 0;
    }

    /** The largest whole number that is not above this, also below zero. */
    public BigInteger floor() {
        return terms.numerator.subtract(terms.numerator.mod(terms.denominator)).divide(terms.denominator);
    }

    /** What stands above the floor: at least 0 and less than 1. */
    public Fraction remainder() {
        return over(terms.numerator.mod(terms.denominator), terms.denominator);
    }

    /** The nearest whole number; a half goes up. */
    public BigInteger nearest() {
        return over(terms.numerator.shiftLeft(1).add(terms.denominator), terms.denominator.shiftLeft(1))
                .floor();
    }

    /** This as a decimal number with so many decimals, for reading only; a half goes away from zero. */
    public BigDecimal decimal(int decimals) {
        return new BigDecimal(terms.numerator)
                .divide(new BigDecimal(terms.denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        return terms.numerator
                .multiply(other.terms.denominator)
                .compareTo(other.terms.numerator.multiply(terms.denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(numerator(), denominator());
    }

    /** {@code 3/7}, or {@code 3} for a whole number. */
    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
