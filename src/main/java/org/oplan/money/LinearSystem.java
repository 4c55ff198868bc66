package org.oplan.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A square system of linear equations with whole coefficients, solved exactly.
 *
 * <p>The inverse of the matrix modulo a prime is computed once. It gives one more digit of the solution, to the base of
 * that prime, for every product with what is still unexplained of the right-hand side (Dixon 1982). From enough digits
 * the fractions are found, and a solution counts only when it fulfils every equation exactly: it is proven by
 * substitution, never by an estimate.
 */
public final class LinearSystem {
    private final List<List<BigInteger>> matrix;
    private final List<Equation> equations;
    private final ModularInverse inverse;
    private final int mostDigits;

    /**
     * A system.
     *
     * @param matrix coefficients by equation; as many equations as unknowns
     * @throws ArithmeticException if the equations have no single solution
     */
    public LinearSystem(List<List<BigInteger>> matrix) {
        this.matrix = matrix.stream().map(List::copyOf).toList();
        if (this.matrix.stream().anyMatch(row -> row.size() != matrix.size())) {
            throw new IllegalArgumentException("There are as many equations as unknowns, unlike in " + matrix);
        }
        this.equations = this.matrix.stream().map(Equation::of).toList();
        this.inverse = ModularInverse.of(this.matrix);
        this.mostDigits = digits(this.matrix);
    }

    /** The solution for a right-hand side, in the order of the unknowns. */
    public List<Fraction> solve(List<BigInteger> right) {
        List<BigInteger> rest = new ArrayList<>(right);
        List<BigInteger> digits =
                new ArrayList<>(right.stream().map(r -> BigInteger.ZERO).toList());
        BigInteger modulus = BigInteger.ONE;
        int most = mostDigits
                + right.stream().mapToInt(BigInteger::bitLength).max().orElse(0);
        for (int count = 1, next = 4; count <= most; count++) {
            long[] digit = inverse.times(rest);
            for (int i = 0; i < digits.size(); i++) {
                digits.set(i, digits.get(i).add(modulus.multiply(BigInteger.valueOf(digit[i]))));
            }
            modulus = modulus.multiply(inverse.prime());
            subtract(rest, digit);
            if (count == next || count == most) {
                next = next * 3 / 2;
                Optional<List<Fraction>> solution =
                        RationalDigits.read(digits, modulus).filter(found -> fulfils(found, right));
                if (solution.isPresent()) {
                    return solution.get();
                }
            }
        }
        throw new IllegalStateException("A regular system has a solution of at most " + most + " digits");
    }

    /** What remains of the right-hand side after one digit, with the next digit in the last place. */
    private void subtract(List<BigInteger> rest, long[] digit) {
        for (int row = 0; row < rest.size(); row++) {
            BigInteger explained = equations.get(row).times(digit);
            rest.set(row, rest.get(row).subtract(explained).divide(inverse.prime()));
        }
    }

    /** Substitution: every equation holds, all over one denominator. */
    private boolean fulfils(List<Fraction> solution, List<BigInteger> right) {
        BigInteger denominator = solution.stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
        List<BigInteger> numerators = solution.stream()
                .map(value -> value.numerator().multiply(denominator.divide(value.denominator())))
                .toList();
        for (int row = 0; row < matrix.size(); row++) {
            if (!product(matrix.get(row), numerators).equals(right.get(row).multiply(denominator))) {
                return false;
            }
        }
        return true;
    }

    private static BigInteger product(List<BigInteger> row, List<BigInteger> column) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i).signum() != 0) {
                sum = sum.add(row.get(i).multiply(column.get(i)));
            }
        }
        return sum;
    }

    /** Digits that hold any numerator times any denominator of a solution (Hadamard's bound). */
    private static int digits(List<List<BigInteger>> matrix) {
        int bits = 2;
        for (List<BigInteger> row : matrix) {
            int largest = row.stream().mapToInt(BigInteger::bitLength).max().orElse(0);
            bits += 2 * (largest + Integer.toBinaryString(row.size()).length());
        }
        return bits / (ModularInverse.BITS - 1) + 2;
    }
}
