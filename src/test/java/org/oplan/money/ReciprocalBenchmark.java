package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The reciprocal system of 200 pools that all serve each other and 500 receivers, for the costs of four years: exact,
 * and by a plain LU decomposition of doubles in the same run.
 */
@Tag("benchmark")
class ReciprocalBenchmark {
    private static final long SEED = 200_500;
    private static final int POOLS = 200;
    private static final int RECEIVERS = 500;
    private static final int YEARS = 4;

    private final long[][] toPools = new long[POOLS][POOLS];
    private final long[][] toReceivers = new long[POOLS][RECEIVERS];
    private final long[] bases = new long[POOLS];
    private final long[][] costs = new long[YEARS][POOLS];

    @Test
    void exactAgainstDouble() {
        System.out.println("ReciprocalBenchmark seed " + SEED);
        fill(new Random(SEED));
        inDoubles();
        Timed<double[][]> rough = Timed.of(this::inDoubles);
        Timed<List<List<Fraction>>> exact = Timed.of(this::exactly);
        System.out.printf(
                "%d pools × %d receivers × %d years: exact %.0f ms, double LU %.1f ms, ratio %.0f%n",
                POOLS, RECEIVERS, YEARS, exact.millis(), rough.millis(), exact.millis() / rough.millis());
        for (int year = 0; year < YEARS; year++) {
            long cost = 0;
            for (int pool = 0; pool < POOLS; pool++) {
                cost += costs[year][pool];
            }
            assertThat(Fraction.sum(exact.result().get(year))).isEqualTo(Fraction.of(cost));
            for (int receiver = 0; receiver < RECEIVERS; receiver++) {
                assertThat(exact.result().get(year).get(receiver).decimal(9).doubleValue())
                        .isCloseTo(rough.result()[year][receiver], within(1e-3));
            }
        }
    }

    private void fill(Random random) {
        for (int pool = 0; pool < POOLS; pool++) {
            for (int other = 0; other < POOLS; other++) {
                toPools[pool][other] = pool == other ? 0 : random.nextInt(1_000);
                bases[pool] += toPools[pool][other];
            }
            for (int receiver = 0; receiver < RECEIVERS; receiver++) {
                toReceivers[pool][receiver] = random.nextInt(1_000);
                bases[pool] += toReceivers[pool][receiver];
            }
            for (int year = 0; year < YEARS; year++) {
                costs[year][pool] = 1_000_000L + random.nextInt(100_000_000);
            }
        }
    }

    /** What each receiver is charged, by year. */
    private List<List<Fraction>> exactly() {
        List<List<BigInteger>> equations = new ArrayList<>();
        for (int row = 0; row < POOLS; row++) {
            List<BigInteger> equation = new ArrayList<>();
            for (int pool = 0; pool < POOLS; pool++) {
                equation.add(BigInteger.valueOf(row == pool ? bases[pool] : -toPools[pool][row]));
            }
            equations.add(equation);
        }
        LinearSystem system = new LinearSystem(equations);
        List<Fractions> weights =
                IntStream.range(0, RECEIVERS).mapToObj(this::weights).toList();
        List<List<Fraction>> charged = new ArrayList<>();
        for (long[] cost : costs) {
            Fractions gross = system.solve(
                    Arrays.stream(cost).mapToObj(BigInteger::valueOf).toList());
            charged.add(weights.stream().map(gross::times).toList());
        }
        return charged;
    }

    private Fractions weights(int receiver) {
        return Fractions.of(Arrays.stream(toReceivers)
                .map(weights -> Fraction.of(weights[receiver]))
                .toList());
    }

    private double[][] inDoubles() {
        double[][] lu = new double[POOLS][POOLS];
        for (int row = 0; row < POOLS; row++) {
            for (int pool = 0; pool < POOLS; pool++) {
                lu[row][pool] = row == pool ? bases[pool] : -toPools[pool][row];
            }
        }
        for (int k = 0; k < POOLS; k++) {
            for (int row = k + 1; row < POOLS; row++) {
                lu[row][k] /= lu[k][k];
                for (int column = k + 1; column < POOLS; column++) {
                    lu[row][column] -= lu[row][k] * lu[k][column];
                }
            }
        }
        double[][] charged = new double[YEARS][RECEIVERS];
        for (int year = 0; year < YEARS; year++) {
            double[] gross = substitute(lu, costs[year]);
            for (int pool = 0; pool < POOLS; pool++) {
                for (int receiver = 0; receiver < RECEIVERS; receiver++) {
                    charged[year][receiver] += gross[pool] * toReceivers[pool][receiver];
                }
            }
        }
        return charged;
    }

    private static double[] substitute(double[][] lu, long[] right) {
        double[] x = new double[POOLS];
        for (int row = 0; row < POOLS; row++) {
            x[row] = right[row];
            for (int column = 0; column < row; column++) {
                x[row] -= lu[row][column] * x[column];
            }
        }
        for (int row = POOLS - 1; row >= 0; row--) {
            for (int column = row + 1; column < POOLS; column++) {
                x[row] -= lu[row][column] * x[column];
            }
            x[row] /= lu[row][row];
        }
        return x;
    }

    private record Timed<T>(T result, double millis) {
        static <T> Timed<T> of(Supplier<T> work) {
            long start = System.nanoTime();
            T result = work.get();
            return new Timed<>(result, (System.nanoTime() - start) / 1e6);
        }
    }
}
