package org.oplan.money;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A square system of linear equations with whole coefficients, solved exactly.
 *
 * <p>The matrix is taken apart once, modulo a prime. That gives one more digit of a solution, to the base of that
 * prime, for every look at what is still unexplained of the right-hand side (Dixon 1982). From enough digits of the
 * first solution its fractions are found, which is tried again and again as digits come in; they count only when they
 * fulfil every equation. Further solutions mostly have its denominator: multiplied by it they are whole, and when
 * nothing is left unexplained, their digits prove them, mostly before as many are known as the first solution needed.
 */
public final class LinearSystem {
    private static final int FIRST_LOOK = 8;

    private final List<List<BigInteger>> matrix;
    private final ModularFactors factors;
    private int firstLook = FIRST_LOOK;
    private BigInteger denominator = BigInteger.ONE;

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
        this.factors = ModularFactors.of(this.matrix);
    }

    /** The solution for a right-hand side, in the order of the unknowns. */
    public Fractions solve(List<BigInteger> right) {
        List<BigInteger> scaled = right.stream().map(denominator::multiply).toList();
        Digits given = Digits.of(scaled, factors.prime());
        Digits found = new Digits(factors.prime(), right.size());
        Unexplained rest = Unexplained.of(matrix, factors.prime());
        int next = firstLook;
        while (true) {
            long[] unexplained = rest.next(given.place(found.count()));
            rest.explain(found.add(factors.solve(unexplained)));
            if (found.count() >= given.count() && rest.isNothing()) {
                return new Fractions(found.numbers(), denominator);
            }
            if (found.count() == next) {
                next = next * 3 / 2;
                Optional<Fractions> solution = fractions(found, scaled);
                if (solution.isPresent()) {
                    firstLook = found.count();
                    return found(solution.get());
                }
            }
        }
    }

    private Fractions found(Fractions scaled) {
        denominator = denominator.multiply(scaled.denominator());
        return new Fractions(scaled.numerators(), denominator);
    }

    private Optional<Fractions> fractions(Digits digits, List<BigInteger> right) {
        return RationalDigits.read(digits.numbers(), digits.modulus()).filter(found -> fulfils(found, right));
    }

    /** Substitution: every equation holds. */
    private boolean fulfils(Fractions solution, List<BigInteger> right) {
        return IntStream.range(0, matrix.size())
                .allMatch(row -> product(matrix.get(row), solution.numerators())
                        .equals(right.get(row).multiply(solution.denominator())));
    }

    private static BigInteger product(List<BigInteger> row, List<BigInteger> column) {
        BigInteger sum = BigInteger.ZERO;
        for (int i = 0; i < row.size(); i++) {
            sum = sum.add(row.get(i).multiply(column.get(i)));
        }
        return sum;
    }
}
