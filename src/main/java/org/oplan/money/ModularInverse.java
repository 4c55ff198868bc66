package org.oplan.money;

import java.math.BigInteger;
import java.util.List;

/** The inverse of a matrix modulo a prime. */
final class ModularInverse {
    /** Primes have so many bits: products of two numbers below them fit into 62. */
    static final int BITS = 31;

    private static final int TRIES = 8;

    private final long prime;
    private final long[][] inverse;

    private ModularInverse(long prime, long[][] inverse) {
        this.prime = prime;
        this.inverse = inverse;
    }

    /**
     * The inverse modulo the largest prime that has one.
     *
     * @throws ArithmeticException if the matrix has none for several primes, hence is singular
     */
    static ModularInverse of(List<List<BigInteger>> matrix) {
        BigInteger prime = BigInteger.ONE.shiftLeft(BITS - 1).nextProbablePrime();
        for (int i = 0; i < TRIES; i++) {
            ModularInverse inverse = new ModularInverse(prime.longValueExact(), identity(matrix.size()));
            if (inverse.eliminate(remainders(matrix, prime))) {
                return inverse;
            }
            prime = prime.nextProbablePrime();
        }
        throw new ArithmeticException("The equations have no single solution: " + matrix);
    }

    BigInteger prime() {
        return BigInteger.valueOf(prime);
    }

    /** The product with a column, modulo the prime. */
    long[] times(List<BigInteger> column) {
        long[] values = new long[column.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.get(i).mod(prime()).longValueExact();
        }
        long[] product = new long[inverse.length];
        for (int row = 0; row < inverse.length; row++) {
            for (int i = 0; i < values.length; i++) {
                product[row] = (product[row] + inverse[row][i] * values[i]) % prime;
            }
        }
        return product;
    }

    /** Gauss and Jordan; false if the matrix is singular modulo the prime. */
    private boolean eliminate(long[][] rest) {
        for (int column = 0; column < rest.length; column++) {
            int pivot = column;
            while (pivot < rest.length && rest[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == rest.length) {
                return false;
            }
            swap(rest, pivot, column);
            swap(inverse, pivot, column);
            long factor =
                    BigInteger.valueOf(rest[column][column]).modInverse(prime()).longValueExact();
            scale(rest[column], factor);
            scale(inverse[column], factor);
            for (int row = 0; row < rest.length; row++) {
                long multiple = rest[row][column];
                if (row != column && multiple != 0) {
                    subtract(rest[row], rest[column], multiple);
                    subtract(inverse[row], inverse[column], multiple);
                }
            }
        }
        return true;
    }

    private void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % prime;
        }
    }

    private void subtract(long[] row, long[] other, long multiple) {
        for (int i = 0; i < row.length; i++) {
            row[i] = (row[i] + other[i] * (prime - multiple)) % prime;
        }
    }

    private static void swap(long[][] rows, int one, int other) {
        long[] row = rows[one];
        rows[one] = rows[other];
        rows[other] = row;
    }

    private static long[][] identity(int size) {
        long[][] identity = new long[size][size];
        for (int i = 0; i < size; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static long[][] remainders(List<List<BigInteger>> matrix, BigInteger prime) {
        return matrix.stream()
                .map(row -> row.stream()
                        .mapToLong(value -> value.mod(prime).longValueExact())
                        .toArray())
                .toArray(long[][]::new);
    }
}
