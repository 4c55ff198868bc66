package org.oplan.allocation;

import java.util.List;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;

/**
 * How the costs of a stage were shared out.
 *
 * @param passes in which costs went to the receivers, in order
 * @param blocked givers whose cost reaches no receiver; those that only serve each other stand together
 */
public record Distribution(List<Pass> passes, List<List<String>> blocked) {
    public Distribution {
        passes = List.copyOf(passes);
        blocked = blocked.stream().map(List::copyOf).toList();
    }

    /**
     * What each giver's cost is to each receiver; every row adds to the giver's cost.
     *
     * @throws IllegalStateException if cost was lost or made
     */
    ExactTable table(Stage stage) {
        List<List<Fraction>> cells = IntStream.range(0, stage.givers().size())
                .mapToObj(giver -> row(stage, giver))
                .toList();
        ExactTable table = new ExactTable(stage.codes(), stage.receivers(), cells);
        if (!table.total().equals(stage.cost())) {
            throw new IllegalStateException("The costs of a stage of " + stage.cost() + " became " + table.total());
        }
        return table;
    }

    /** What of a unit of the giver's cost reaches each receiver, in their order. */
    List<Fraction> reaching(int giver, int receivers) {
        return IntStream.range(0, receivers)
                .mapToObj(receiver -> Fraction.sum(passes.stream()
                        .map(pass -> pass.reaching(giver, receiver))
                        .toList()))
                .toList();
    }

    private List<Fraction> row(Stage stage, int index) {
        Fraction cost = stage.givers().get(index).cost();
        List<Fraction> cells = reaching(index, stage.receivers().size()).stream()
                .map(cost::times)
                .toList();
        if (!Fraction.sum(cells).equals(cost)) {
            throw new IllegalStateException("The cost of " + cost + " of "
                    + stage.givers().get(index).code() + " became " + Fraction.sum(cells) + " when it was shared out");
        }
        return cells;
    }
}
