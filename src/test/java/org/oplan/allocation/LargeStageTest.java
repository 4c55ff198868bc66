package org.oplan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oplan.money.Fraction;

/** Two hundred pools that all serve each other and five hundred receivers, in four years of other costs. */
class LargeStageTest {
    private static final long SEED = 200_500;
    private static final int POOLS = 200;
    private static final int RECEIVERS = 500;
    private static final int YEARS = 4;
    private static final int ROUNDS = 60;

    private final Random random = new Random(SEED);
    private final int[][] weights =
            IntStream.range(0, POOLS).mapToObj(this::weights).toArray(int[][]::new);
    private final List<Map<String, Integer>> quantities =
            IntStream.range(0, POOLS).mapToObj(this::quantities).toList();
    private final List<String> receivers =
            IntStream.range(0, RECEIVERS).mapToObj(i -> "X" + i).toList();

    @Test
    void everyPoolKeepsItsCostAndTheResultIsWhatRepeatedDistributionComesTo() {
        System.out.println("LargeStageTest seed " + SEED);
        Reciprocal reciprocal = new Reciprocal();
        for (int year = 0; year < YEARS; year++) {
            Stage stage = stage();
            ExactTable table =
                    Distribution.table(stage, reciprocal.distribute(stage).perUnit());
            assertThat(table.total()).isEqualTo(stage.cost());
            List<Fraction> exact = table.columnTotals();
            double[] repeated = repeated(stage);
            for (int i = 0; i < RECEIVERS; i++) {
                assertThat(exact.get(i).decimal(9).doubleValue()).isCloseTo(repeated[i], within(1e-3));
            }
        }
    }

    /** Shares out again and again what pools have received, until next to nothing is left. */
    private double[] repeated(Stage stage) {
        double[] open = stage.givers().stream()
                .mapToDouble(giver -> giver.cost().decimal(0).doubleValue())
                .toArray();
        double[] received = new double[RECEIVERS];
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[POOLS];
            for (int pool = 0; pool < POOLS; pool++) {
                double each = open[pool] / IntStream.of(weights[pool]).sum();
                for (int other = 0; other < POOLS; other++) {
                    next[other] += each * weights[pool][other];
                }
                for (int receiver = 0; receiver < RECEIVERS; receiver++) {
                    received[receiver] += each * weights[pool][POOLS + receiver];
                }
            }
            open = next;
        }
        return received;
    }

    private int[] weights(int pool) {
        return IntStream.range(0, POOLS + RECEIVERS)
                .map(other -> other == pool ? 0 : random.nextInt(1_000))
                .toArray();
    }

    private Map<String, Integer> quantities(int pool) {
        Map<String, Integer> row = new TreeMap<>();
        for (int i = 0; i < POOLS + RECEIVERS; i++) {
            row.put(i < POOLS ? "P" + i : "X" + (i - POOLS), weights[pool][i]);
        }
        return row;
    }

    private Stage stage() {
        List<Stage.Giver> givers = new ArrayList<>();
        for (int pool = 0; pool < POOLS; pool++) {
            long cost = 1_000_000L + random.nextInt(100_000_000);
            givers.add(StageBuilder.giver("P" + pool, cost, quantities.get(pool)));
        }
        return new Stage(givers, receivers);
    }
}
