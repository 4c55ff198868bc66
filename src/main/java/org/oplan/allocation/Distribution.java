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

    /** What of a unit of each giver's cost (row) reaches each receiver (column). */
    List<List<Fraction>> perUnit() {
        return passes.stream().map(Pass::reaching).reduce(Distribution::plus).orElse(List.of());
    }

    private static List<List<Fraction>> plus(List<List<Fraction>> one, List<List<Fraction>> other) {
        return IntStream.range(0, one.size())
                .mapToObj(row -> IntStream.range(0, one.get(row).size())
                        .mapToObj(column ->
                                one.get(row).get(column).plus(other.get(row).get(column)))
                        .toList())
                .toList();
    }

    /**
     * What each giver's cost is to each receiver; every row adds to the giver's cost.
     *
     * @throws IllegalStateException if cost was lost or made
     */
    static ExactTable table(Stage stage, List<List<Fraction>> perUnit) {
        List<List<Fraction>> cells = IntStream.range(0, perUnit.size())
                .mapToObj(giver -> row(stage.givers().get(giver), perUnit.get(giver)))
                .toList();
        ExactTable table = new ExactTable(stage.codes(), stage.receivers(), cells);
        conserve("all of them", stage.cost(), table.total());
        return table;
    }

    private static List<Fraction> row(Stage.Giver giver, List<Fraction> perUnit) {
        List<Fraction> cells = perUnit.stream().map(giver.cost()::times).toList();
        conserve(giver.code(), giver.cost(), Fraction.sum(cells));
        return cells;
    }

    /**
     * Holds costs to what they were before they were shared out.
     *
     * @throws IllegalStateException if cost was lost or made
     */
    static void conserve(String code, Fraction cost, Fraction became) {
        if (!became.equals(cost)) {
            throw new IllegalStateException("The cost of " + cost + " of " + code + " became " + became);
        }
    }
}
