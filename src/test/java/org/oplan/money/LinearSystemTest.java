package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LinearSystemTest {
    private static final long SEED = 31_1982;

    @Test
    void twoEquationsHaveTheirFractions() {
        LinearSystem system = new LinearSystem(List.of(row(2, 1), row(1, -3)));
        assertThat(system.solve(row(3, 5))).containsExactly(Fraction.of(2), Fraction.of(-1));
        assertThat(system.solve(row(1, 0))).containsExactly(Fraction.of(3, 7), Fraction.of(1, 7));
        assertThat(system.solve(row(0, 0))).containsExactly(Fraction.ZERO, Fraction.ZERO);
    }

    @Test
    void noEquationHasNoUnknown() {
        assertThat(new LinearSystem(List.of()).solve(List.of())).isEmpty();
    }

    @Test
    void aZeroOnTheDiagonalIsNoObstacle() {
        LinearSystem system = new LinearSystem(List.of(row(0, 2, 0), row(0, 0, 4), row(5, 0, 0)));
        assertThat(system.solve(row(1, 1, 1))).containsExactly(Fraction.of(1, 5), Fraction.of(1, 2), Fraction.of(1, 4));
    }

    @Test
    void largeRightHandSidesTakeMoreDigits() {
        BigInteger large = BigInteger.TEN.pow(200);
        LinearSystem system = new LinearSystem(List.of(row(3)));
        assertThat(system.solve(List.of(large))).containsExactly(new Fraction(large, BigInteger.valueOf(3)));
        assertThat(system.solve(List.of(large.negate())))
                .containsExactly(new Fraction(large.negate(), BigInteger.valueOf(3)));
    }

    @Test
    void aMatrixThatIsSingularForTheFirstPrimeOnlyIsSolvedWithAnother() {
        BigInteger prime = BigInteger.ONE.shiftLeft(26).nextProbablePrime();
        LinearSystem system = new LinearSystem(List.of(List.of(prime)));
        assertThat(system.solve(List.of(BigInteger.ONE))).containsExactly(new Fraction(BigInteger.ONE, prime));
    }

    @Test
    void equationsThatSayTheSameAreRefused() {
        assertThatThrownBy(() -> new LinearSystem(List.of(row(1, 2), row(2, 4))))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("no single solution");
    }

    @Test
    void aRaggedMatrixIsRefused() {
        assertThatThrownBy(() -> new LinearSystem(List.of(row(1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("as many equations as unknowns");
    }

    /** Against Gauss's elimination in fractions, which shares nothing with the digits. */
    @Test
    void everyRandomSystemIsSolvedLikeByElimination() {
        System.out.println("LinearSystemTest seed " + SEED);
        Random random = new Random(SEED);
        int solved = 0;
        for (int i = 0; i < RandomSystems.COUNT; i++) {
            int size = 1 + random.nextInt(6);
            List<List<BigInteger>> matrix = new ArrayList<>();
            for (int row = 0; row < size; row++) {
                matrix.add(random(random, size));
            }
            List<BigInteger> right = random(random, size);
            List<Fraction> expected = Elimination.solve(matrix, right);
            if (expected.isEmpty()) {
                assertThatThrownBy(() -> new LinearSystem(matrix)).isInstanceOf(ArithmeticException.class);
            } else {
                assertThat(new LinearSystem(matrix).solve(right)).isEqualTo(expected);
                solved++;
            }
        }
        assertThat(solved).isGreaterThan(RandomSystems.COUNT / 2);
    }

    private static List<BigInteger> random(Random random, int size) {
        int bits = 1 + random.nextInt(60);
        List<BigInteger> row = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BigInteger value = new BigInteger(bits, random);
            row.add(random.nextBoolean() ? value : value.negate());
        }
        return row;
    }

    private static List<BigInteger> row(long... values) {
        return LongStream.of(values).mapToObj(BigInteger::valueOf).toList();
    }
}
