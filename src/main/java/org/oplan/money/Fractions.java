package org.oplan.money;

import java.math.BigInteger;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Several fractions over one denominator, as solutions of linear systems are.
 *
 * <p>A list like any other; sums of products with it need no common denominator each time.
 */
public final class Fractions extends AbstractList<Fraction> implements RandomAccess {
    private final List<BigInteger> numerators;
    private final BigInteger denominator;
    private @Nullable Limbs limbs;

    /**
     * Fractions.
     *
     * @param numerators their numerators
     * @param denominator their denominator, positive
     */
    Fractions(List<BigInteger> numerators, BigInteger denominator) {
        this.numerators = List.copyOf(numerators);
        this.denominator = denominator;
    }

    /** The same fractions over their least common denominator. */
    public static Fractions of(List<Fraction> fractions) {
        if (fractions instanceof Fractions same) {
            return same;
        }
        BigInteger denominator = Fraction.commonDenominator(fractions);
        return new Fractions(
                fractions.stream()
                        .map(fraction -> fraction.numeratorOver(denominator))
                        .toList(),
                denominator);
    }

    /** The sum of the products with other fractions, one by one. */
    public Fraction times(Fractions others) {
        return Fraction.over(
                Limbs.fit(others.numerators) ? limbs().times(others.numerators) : product(others.numerators),
                denominator.multiply(others.denominator));
    }

    private Limbs limbs() {
        Limbs known = limbs;
        if (known == null) {
            known = new Limbs(numerators);
            limbs = known;
        }
        return known;
    }

    private BigInteger product(List<BigInteger> factors) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < numerators.size(); i++) {
            sum = sum.add(numerators.get(i).multiply(factors.get(i)));
        }
        return sum;
    }

    /** Each of them times a whole number of its own. */
    public Fractions each(List<BigInteger> factors) {
        return new Fractions(
                IntStream.range(0, numerators.size())
                        .mapToObj(i -> numerators.get(i).multiply(factors.get(i)))
                        .toList(),
                denominator);
    }

    /** The numerators over the common denominator. */
    List<BigInteger> numerators() {
        return numerators;
    }

    /** The common denominator. */
    BigInteger denominator() {
        return denominator;
    }

    @Override
    public Fraction get(int index) {
        return Fraction.over(numerators.get(index), denominator);
    }

    @Override
    public int size() {
        return numerators.size();
    }
}
