package org.oplan.money;

import java.math.BigInteger;
import java.util.List;

/**
 * A square matrix taken apart into triangles modulo a prime (Crout), so that systems are solved by dot products.
 *
 * <p>Products of two remainders have less than 54 bits, so that {@value #UNREDUCED} of them are summed before the
 * remainder is taken: a division is worth some twenty multiplications.
 */
final class ModularFactors {
    /** The prime has so many bits. */
    static final int BITS = 27;

    private static final int UNREDUCED = 512;
    private static final int TRIES = 8;

    private final long prime;
    private final long[][] lower;
    private final long[][] upper;
    private final long[] inverses;
    private final int[] order;

    private ModularFactors(long prime, int size) {
        this.prime = prime;
        lower = new long[size][size];
        upper = new long[size][size];
        inverses = new long[size];
        order = new int[size];
    }

    /**
     * The factors modulo a prime for which the matrix has an inverse.
     *
     * @throws ArithmeticException if it has none for several primes, hence is singular
     */
    static ModularFactors of(List<List<BigInteger>> matrix) {
        BigInteger prime = BigInteger.ONE.shiftLeft(BITS - 1).nextProbablePrime();
        for (int i = 0; i < TRIES; i++) {
            ModularFactors factors = new ModularFactors(prime.longValueExact(), matrix.size());
            if (factors.takeApart(remainders(matrix, prime))) {
                return factors;
            }
            prime = prime.nextProbablePrime();
        }
        throw new ArithmeticException("The equations have no single solution: " + matrix);
    }

    long prime() {
        return prime;
    }

    /** The solution modulo the prime, from 0, for a right-hand side of remainders. */
    long[] solve(long[] right) {
        long[] solution = new long[right.length];
        for (int row = 0; row < right.length; row++) {
            solution[row] = minus(right[order[row]], dot(lower[row], solution, 0, row));
        }
        for (int row = right.length - 1; row >= 0; row--) {
            long rest = minus(solution[row], dot(upper[row], solution, row + 1, right.length));
            solution[row] = rest * inverses[row] % prime;
        }
        return solution;
    }

    /** Column by column; false if the matrix is singular modulo the prime. */
    private boolean takeApart(long[][] matrix) {
        long[] column = new long[matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            order[i] = i;
        }
        for (int step = 0; step < matrix.length; step++) {
            for (int row = 0; row < matrix.length; row++) {
                column[row] = minus(matrix[order[row]][step], dot(lower[row], column, 0, Math.min(row, step)));
            }
            int pivot = step;
            while (pivot < matrix.length && column[pivot] == 0) {
                pivot++;
            }
            if (pivot == matrix.length) {
                return false;
            }
            swap(column, pivot, step);
            keep(column, step);
        }
        return true;
    }

    private void keep(long[] column, int step) {
        inverses[step] = BigInteger.valueOf(column[step])
                .modInverse(BigInteger.valueOf(prime))
                .longValueExact();
        for (int row = 0; row < column.length; row++) {
            if (row <= step) {
                upper[row][step] = column[row];
            } else {
                lower[row][step] = column[row] * inverses[step] % prime;
            }
        }
    }

    private void swap(long[] column, int pivot, int step) {
        long value = column[pivot];
        column[pivot] = column[step];
        column[step] = value;
        long[] row = lower[pivot];
        lower[pivot] = lower[step];
        lower[step] = row;
        int place = order[pivot];
        order[pivot] = order[step];
        order[step] = place;
    }

    private long minus(long value, long other) {
        long difference = value - other;
        return difference < 0 ? difference + prime : difference;
    }

    private long dot(long[] row, long[] column, int from, int to) {
        long sum = 0;
        for (int start = from; start < to; start += UNREDUCED) {
            int end = Math.min(start + UNREDUCED, to);
            for (int i = start; i < end; i++) {
                sum += row[i] * column[i];
            }
            sum %= prime;
        }
        return sum;
    }

    private static long[][] remainders(List<List<BigInteger>> matrix, BigInteger prime) {
        return matrix.stream()
                .map(row -> row.stream()
                        .mapToLong(value -> value.mod(prime).longValueExact())
                        .toArray())
                .toArray(long[][]::new);
    }
}
