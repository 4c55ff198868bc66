package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the fractions that have given remainders: numerator and denominator below the root of half the modulus. */
final class RationalDigits {
    private RationalDigits() {}

    /** The fractions with these remainders, over one denominator; empty if they need a larger modulus. */
    static Optional<Fractions> read(List<BigInteger> remainders, BigInteger modulus) {
        BigInteger bound = modulus.shiftRight(1).sqrt();
        BigInteger common = BigInteger.ONE;
        List<BigInteger> numerators = new ArrayList<>();
        List<BigInteger> denominators = new ArrayList<>();
        for (BigInteger remainder : remainders) {
            // Solutions share their denominator, so most are whole once they are multiplied by it.
            Fraction multiple = fraction(remainder.multiply(common).mod(modulus), modulus, bound);
            common = multiple.denominator().multiply(common);
            if (common.compareTo(bound) > 0) {
                return Optional.empty();
            }
            numerators.add(multiple.numerator());
            denominators.add(common);
        }
        BigInteger denominator = common;
        return Optional.of(new Fractions(
                IntStream.range(0, numerators.size())
                        .mapToObj(i -> numerators.get(i).multiply(denominator.divide(denominators.get(i))))
                        .toList(),
                denominator));
    }

    /** Euclid's algorithm, stopped at the first remainder within the bound. */
    private static Fraction fraction(BigInteger remainder, BigInteger modulus, BigInteger bound) {
        if (modulus.subtract(remainder).compareTo(bound) <= 0) {
            return Fraction.of(remainder.subtract(modulus));
        }
        BigInteger before = modulus;
        BigInteger now = remainder;
        BigInteger factorBefore = BigInteger.ZERO;
        BigInteger factor = BigInteger.ONE;
        while (now.compareTo(bound) > 0) {
            BigInteger[] division = before.divideAndRemainder(now);
            BigInteger next = factorBefore.subtract(division[0].multiply(factor));
            before = now;
            now = division[1];
            factorBefore = factor;
            factor = next;
        }
        return new Fraction(now, factor);
    }
}
