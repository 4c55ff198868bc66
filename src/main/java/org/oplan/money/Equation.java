package org.oplan.money;

import java.math.BigInteger;
import java.util.List;

/** The coefficients of one equation, multiplied fast where they are small, as quantities mostly are. */
@FunctionalInterface
interface Equation {
    /** The sum of the coefficients' products with numbers of at most {@link ModularInverse#BITS} bits. */
    BigInteger times(long[] factors);

    /** The equation with these coefficients. */
    static Equation of(List<BigInteger> coefficients) {
        BigInteger sum = coefficients.stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.bitLength() + ModularInverse.BITS < Long.SIZE) {
            long[] small =
                    coefficients.stream().mapToLong(BigInteger::longValueExact).toArray();
            return factors -> small(small, factors);
        }
        return factors -> large(coefficients, factors);
    }

    private static BigInteger small(long[] coefficients, long[] factors) {
        long sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += coefficients[i] * factors[i];
        }
        return BigInteger.valueOf(sum);
    }

    private static BigInteger large(List<BigInteger> coefficients, long[] factors) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < factors.length; i++) {
            sum = sum.add(coefficients.get(i).multiply(BigInteger.valueOf(factors[i])));
        }
        return sum;
    }
}
