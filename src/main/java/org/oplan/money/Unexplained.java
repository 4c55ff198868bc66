package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the digits of a solution that are known do not yet explain of the right-hand side. */
interface Unexplained {
    /** Takes in the next digit of the right-hand side and gives what is unexplained, modulo the prime. */
    long[] next(long[] right);

    /** Takes away what one more digit of the solution explains, which leaves multiples of the prime, and divides. */
    void explain(long[] digit);

    /** Whether nothing is left. */
    boolean isNothing();

    /** Nothing yet of any right-hand side; in machine words where coefficients are small, as quantities mostly are. */
    static Unexplained of(List<List<BigInteger>> matrix, long prime) {
        BigInteger largest = matrix.stream()
                .map(row -> row.stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::add))
                .reduce(BigInteger.ONE, BigInteger::max);
        return largest.bitLength() + Long.SIZE - Long.numberOfLeadingZeros(prime) < Long.SIZE - 2
                ? new Small(matrix, prime)
                : new Large(matrix, BigInteger.valueOf(prime));
    }

    /** In machine words. */
    final class Small implements Unexplained {
        private final long[][] matrix;
        private final long prime;
        private final long[] rest;

        Small(List<List<BigInteger>> matrix, long prime) {
            this.matrix = matrix.stream()
                    .map(row ->
                            row.stream().mapToLong(BigInteger::longValueExact).toArray())
                    .toArray(long[][]::new);
            this.prime = prime;
            this.rest = new long[matrix.size()];
        }

        @Override
        public long[] next(long[] right) {
            long[] remainders = new long[rest.length];
            for (int row = 0; row < rest.length; row++) {
                rest[row] += right[row];
                remainders[row] = Math.floorMod(rest[row], prime);
            }
            return remainders;
        }

        @Override
        public void explain(long[] digit) {
            for (int row = 0; row < rest.length; row++) {
                long sum = 0;
                for (int i = 0; i < digit.length; i++) {
                    sum += matrix[row][i] * digit[i];
                }
                rest[row] = (rest[row] - sum) / prime;
            }
        }

        @Override
        public boolean isNothing() {
            return Arrays.stream(rest).allMatch(value -> value == 0);
        }
    }

    /** In numbers of any size. */
    final class Large implements Unexplained {
        private final List<List<BigInteger>> matrix;
        private final BigInteger prime;
        private final List<BigInteger> rest;

        Large(List<List<BigInteger>> matrix, BigInteger prime) {
            this.matrix = matrix;
            this.prime = prime;
            this.rest =
                    new ArrayList<>(matrix.stream().map(row -> BigInteger.ZERO).toList());
        }

        @Override
        public long[] next(long[] right) {
            long[] remainders = new long[right.length];
            for (int row = 0; row < right.length; row++) {
                rest.set(row, rest.get(row).add(BigInteger.valueOf(right[row])));
                remainders[row] = rest.get(row).mod(prime).longValueExact();
            }
            return remainders;
        }

        @Override
        public void explain(long[] digit) {
            for (int row = 0; row < digit.length; row++) {
                BigInteger sum = BigInteger.ZERO;
                for (int i = 0; i < digit.length; i++) {
                    sum = sum.add(matrix.get(row).get(i).multiply(BigInteger.valueOf(digit[i])));
                }
                rest.set(row, rest.get(row).subtract(sum).divide(prime));
            }
        }

        @Override
        public boolean isNothing() {
            return rest.stream().allMatch(value -> value.signum() == 0);
        }
    }
}
