package org.oplan.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oplan.money.Fraction;
import org.oplan.money.Fractions;
import org.oplan.money.LinearSystem;

/**
 * Shares out all givers at once.
 *
 * <p>Gross costs x solve x = b + Sᵀx, exactly. Givers that only serve each other would make that unsolvable; they are
 * found beforehand by searching the graph of who serves whom. A solution depends on the shares alone, so that it is
 * found once for all years that have the same.
 */
final class Reciprocal {
    private final Map<List<Shares>, Pass> solved = new HashMap<>();

    Distribution distribute(Stage stage) {
        SortedMap<String, Fraction> costs = stage.withGivers();
        List<Shares> all = IntStream.range(0, stage.givers().size())
                .mapToObj(i -> Shares.of(stage, i, other -> other != i, costs))
                .toList();
        ServiceGraph graph = new ServiceGraph(stage, all);
        List<Shares> shares = IntStream.range(0, all.size())
                .mapToObj(i -> graph.leaves(i) ? all.get(i) : Shares.none(stage))
                .toList();
        Pass pass = graph.closed().isEmpty()
                ? solved.computeIfAbsent(shares, own -> new Pass(gross(own), own))
                : new Pass(Flows.still(shares.size()), shares);
        return new Distribution(List.of(pass), graph.closed());
    }

    /** For a unit of each giver's cost, what comes to every giver, however often it comes round. */
    private static List<Fractions> gross(List<Shares> shares) {
        List<BigInteger> scales = shares.stream().map(Reciprocal::scale).toList();
        List<BigInteger> bases = IntStream.range(0, shares.size())
                .mapToObj(i -> shares.get(i).base().signum() == 0
                        ? BigInteger.ONE
                        : scaled(shares.get(i).base(), scales.get(i)))
                .toList();
        LinearSystem system = new LinearSystem(IntStream.range(0, shares.size())
                .mapToObj(row -> IntStream.range(0, shares.size())
                        .mapToObj(giver -> giver == row
                                ? bases.get(giver)
                                : scaled(shares.get(giver).toGivers().get(row), scales.get(giver))
                                        .negate())
                        .toList())
                .toList());
        // The unknowns are gross costs per unit of the giver's base.
        return IntStream.range(0, shares.size())
                .mapToObj(origin -> system.solve(unit(shares.size(), origin)).each(bases))
                .toList();
    }

    private static BigInteger scaled(Fraction weight, BigInteger scale) {
        return weight.times(Fraction.of(scale)).floor();
    }

    /** By which a giver's weights become whole numbers. */
    private static BigInteger scale(Shares shares) {
        return Stream.concat(shares.toGivers().stream(), shares.toReceivers().stream())
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    }

    private static List<BigInteger> unit(int size, int index) {
        List<BigInteger> unit = new ArrayList<>(Collections.nCopies(size, BigInteger.ZERO));
        unit.set(index, BigInteger.ONE);
        return unit;
    }
}
