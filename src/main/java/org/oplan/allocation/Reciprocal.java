package org.oplan.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;
import org.oplan.money.LinearSystem;

/**
 * Shares out all givers at once.
 *
 * <p>Gross costs x solve x = b + Sᵀx, exactly. Givers that only serve each other would make that unsolvable; they are
 * found beforehand by searching the graph of who serves whom.
 */
final class Reciprocal {
    private Reciprocal() {}

    static Distribution distribute(Stage stage) {
        List<Shares> all = IntStream.range(0, stage.givers().size())
                .mapToObj(i -> Shares.of(stage, i, other -> other != i, stage.withGivers()))
                .toList();
        ServiceGraph graph = new ServiceGraph(stage, all);
        List<Shares> shares = IntStream.range(0, all.size())
                .mapToObj(i -> graph.leaves(i) ? all.get(i) : Shares.none(stage))
                .toList();
        List<List<Fraction>> gross = graph.closed().isEmpty() ? gross(shares) : Flows.still(shares.size());
        return new Distribution(List.of(new Pass(gross, shares)), graph.closed());
    }

    /** For a unit of each giver's cost, what comes to every giver, however often it comes round. */
    private static List<List<Fraction>> gross(List<Shares> shares) {
        int size = shares.size();
        List<BigInteger> bases = new ArrayList<>();
        List<List<BigInteger>> equations = new ArrayList<>();
        IntStream.range(0, size).forEach(i -> equations.add(new ArrayList<>()));
        for (int giver = 0; giver < size; giver++) {
            Shares own = shares.get(giver);
            BigInteger scale = scale(own);
            BigInteger base = own.base().signum() == 0
                    ? BigInteger.ONE
                    : own.base().times(Fraction.of(scale)).numerator();
            bases.add(base);
            for (int i = 0; i < size; i++) {
                BigInteger weight =
                        own.toGivers().get(i).times(Fraction.of(scale)).numerator();
                equations.get(i).add(i == giver ? base : weight.negate());
            }
        }
        LinearSystem system = new LinearSystem(equations);
        return IntStream.range(0, size)
                .mapToObj(origin -> gross(system.solve(unit(size, origin)), bases))
                .toList();
    }

    /** The unknowns of the system are gross costs per unit of the giver's base. */
    private static List<Fraction> gross(List<Fraction> solution, List<BigInteger> bases) {
        return IntStream.range(0, bases.size())
                .mapToObj(i -> solution.get(i).times(Fraction.of(bases.get(i))))
                .toList();
    }

    /** By which a giver's weights become whole numbers. */
    private static BigInteger scale(Shares shares) {
        return IntStream.range(0, 2)
                .mapToObj(i -> i == 0 ? shares.toGivers() : shares.toReceivers())
                .flatMap(List::stream)
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (a, b) -> a.divide(a.gcd(b)).multiply(b));
    }

    private static List<BigInteger> unit(int size, int index) {
        List<BigInteger> unit = new ArrayList<>(Collections.nCopies(size, BigInteger.ZERO));
        unit.set(index, BigInteger.ONE);
        return unit;
    }
}
