package org.oplan.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Against every way there is of giving each of five its own one of five. */
class FlowNetworkTest {
    private static final long SEED = 5_5;
    private static final int SIZE = 5;
    private static final int SOURCE = 2 * SIZE;
    private static final int SINK = SOURCE + 1;

    @Test
    void carriesUnitsAtTheLeastCostThereIs() {
        System.out.println("FlowNetworkTest seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 300; i++) {
            long[][] costs = IntStream.range(0, SIZE)
                    .mapToObj(row -> random.longs(SIZE, -20, 80).toArray())
                    .toArray(long[][]::new);
            assertThat(cost(costs)).isEqualTo(least(costs, 0, new ArrayList<>()));
        }
    }

    private static long cost(long[][] costs) {
        FlowNetwork network = new FlowNetwork(SINK + 1);
        int[][] edges = new int[SIZE][SIZE];
        for (int row = 0; row < SIZE; row++) {
            network.add(SOURCE, row, 1, 0);
            network.add(SIZE + row, SINK, 1, 0);
            for (int column = 0; column < SIZE; column++) {
                edges[row][column] = network.add(row, SIZE + column, 1, costs[row][column]);
            }
        }
        network.send(SIZE, SOURCE, SINK);
        long total = 0;
        for (int row = 0; row < SIZE; row++) {
            int used = row;
            List<Integer> columns = IntStream.range(0, SIZE)
                    .filter(column -> network.isUsed(edges[used][column]))
                    .boxed()
                    .toList();
            assertThat(columns).hasSize(1);
            total += costs[row][columns.getFirst()];
        }
        return total;
    }

    private static long least(long[][] costs, int row, List<Integer> taken) {
        if (row == SIZE) {
            return 0;
        }
        long least = Long.MAX_VALUE;
        for (int column = 0; column < SIZE; column++) {
            if (!taken.contains(column)) {
                List<Integer> more = new ArrayList<>(taken);
                more.add(column);
                least = Math.min(least, costs[row][column] + least(costs, row + 1, more));
            }
        }
        return least;
    }
}
