package org.oplan.money;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        BigInteger first = BigInteger.ONE.shiftLeft(BITS - 1).nextProbablePrime();
        return Stream.iterate(first, BigInteger::nextProbablePrime)
                .limit(TRIES)
                .flatMap(prime -> modulo(prime, matrix).stream())
                .findFirst()
                .orElseThrow(() -> new ArithmeticException("The equations have no single solution: " + matrix));
    }

    private static Optional<ModularFactors> modulo(BigInteger prime, List<List<BigInteger>> matrix) {
        ModularFactors factors = new ModularFactors(prime.longValueExact(), matrix.size());
        return factors.takeApart(remainders(matrix, prime)) ? Optional.of(factors) : Optional.empty();
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

    /** What comes to stand on the wrong side of a diagonal is never read. */
    private void keep(long[] column, int step) {
        inverses[step] = BigInteger.valueOf(column[step])
                .modInverse(BigInteger.valueOf(prime))
                .longValueExact();
        for (int row = 0; row < column.length; row++) {
            upper[row][step] = column[row];
            lower[row][step] = column[row] * inverses[step] % prime;
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
        return Math.floorMod(value - other, prime);
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
