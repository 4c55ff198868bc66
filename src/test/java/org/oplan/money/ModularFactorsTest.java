package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModularFactorsTest {
    private static final long SEED = 27;

    /** Larger than what is summed before a remainder is taken. */
    private static final int SIZE = 530;

    @Test
    void aSolutionFulfilsEveryEquationAndHasNoDigitBelowZero() {
        System.out.println("ModularFactorsTest seed " + SEED);
        Random random = new Random(SEED);
        List<List<BigInteger>> matrix =
                Stream.generate(() -> row(random)).limit(SIZE).toList();
        ModularFactors factors = ModularFactors.of(matrix);
        long[] right = random.longs(SIZE, 0, factors.prime()).toArray();
        long[] solution = factors.solve(right);
        assertThat(Arrays.stream(solution)).allMatch(digit -> digit >= 0 && digit < factors.prime());
        BigInteger prime = BigInteger.valueOf(factors.prime());
        for (int row = 0; row < SIZE; row++) {
            List<BigInteger> coefficients = matrix.get(row);
            BigInteger product = IntStream.range(0, SIZE)
                    .mapToObj(i -> coefficients.get(i).multiply(BigInteger.valueOf(solution[i])))
                    .reduce(BigInteger.ZERO, BigInteger::add);
            assertThat(product.mod(prime)).isEqualTo(BigInteger.valueOf(right[row]));
        }
    }

    @Test
    void thePrimeHasItsBits() {
        long prime = ModularFactors.of(List.of(List.of(BigInteger.TWO))).prime();
        assertThat(BigInteger.valueOf(prime).bitLength()).isEqualTo(ModularFactors.BITS);
    }

    private static List<BigInteger> row(Random random) {
        return Stream.generate(() -> new BigInteger(40, random)).limit(SIZE).toList();
    }
}
