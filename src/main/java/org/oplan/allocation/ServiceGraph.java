package org.oplan.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;

/** Who serves whom among the givers of a stage, and whose cost finds a way out to a receiver. */
final class ServiceGraph {
    private final Stage stage;
    private final List<Shares> shares;
    private final List<BitSet> reached;
    private final BitSet leaving = new BitSet();
    private final BitSet carrying = new BitSet();

    ServiceGraph(Stage stage, List<Shares> shares) {
        this.stage = stage;
        this.shares = shares;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < shares.size(); i++) {
                if (!leaving.get(i) && findsAWay(i)) {
                    leaving.set(i);
                    changed = true;
                }
            }
        }
        reached = IntStream.range(0, shares.size()).mapToObj(this::reached).toList();
        for (int i = 0; i < shares.size(); i++) {
            if (stage.givers().get(i).cost().signum() != 0) {
                carrying.or(reached.get(i));
            }
        }
    }

    /** Whether the giver's cost leaves the stage. */
    boolean leaves(int giver) {
        return leaving.get(giver);
    }

    /** The smallest sets of givers that cost comes to and none leaves, in the order of the stage. */
    List<List<String>> closed() {
        List<List<String>> closed = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            BitSet circle = reached.get(i);
            boolean smallest =
                    circle.stream().allMatch(other -> reached.get(other).equals(circle));
            if (carrying.get(i) && !leaving.get(i) && smallest && circle.nextSetBit(0) == i) {
                closed.add(circle.stream()
                        .mapToObj(other -> stage.givers().get(other).code())
                        .toList());
            }
        }
        return closed;
    }

    private boolean findsAWay(int giver) {
        return shares.get(giver).toReceivers().stream().anyMatch(weight -> weight.signum() > 0)
                || served(giver).anyMatch(leaving::get);
    }

    private IntStream served(int giver) {
        List<Fraction> weights = shares.get(giver).toGivers();
        return IntStream.range(0, weights.size())
                .filter(other -> weights.get(other).signum() > 0);
    }

    /** The giver and everybody that it serves, directly or through others. */
    private BitSet reached(int giver) {
        BitSet reached = new BitSet();
        List<Integer> open = new ArrayList<>(List.of(giver));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (!reached.get(next)) {
                reached.set(next);
                served(next).forEach(open::add);
            }
        }
        return reached;
    }
}
