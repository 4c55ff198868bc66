package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the fractions that have given remainders: numerator and denominator below the root of half the modulus. */
final class RationalDigits {
    private RationalDigits() {}

    /** The fractions with these remainders; empty if one of them needs a larger modulus. */
    static Optional<List<Fraction>> read(List<BigInteger> remainders, BigInteger modulus) {
        BigInteger bound = modulus.shiftRight(1).sqrt();
        BigInteger common = BigInteger.ONE;
        List<Fraction> fractions = new ArrayList<>();
        for (BigInteger remainder : remainders) {
            // Solutions share their denominator, so most are whole once they are multiplied by it.
            Fraction multiple = fraction(remainder.multiply(common).mod(modulus), modulus, bound);
            BigInteger denominator = multiple.denominator().multiply(common);
            if (denominator.compareTo(bound) > 0) {
                return Optional.empty();
            }
            fractions.add(new Fraction(multiple.numerator(), denominator));
            common = denominator;
        }
        return Optional.of(List.copyOf(fractions));
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
