package org.oplan.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.oplan.money.Fraction;

/** How a unit of each giver's cost moves among the givers of a stage. */
final class Flows {
    private Flows() {}

    /** Every unit stays where it is. */
    static List<List<Fraction>> still(int size) {
        List<List<Fraction>> flows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            List<Fraction> row = new ArrayList<>(Collections.nCopies(size, Fraction.ZERO));
            row.set(i, Fraction.ONE);
            flows.add(row);
        }
        return flows;
    }

    /** Units move on from giver to giver, each giver in its turn passing on what has come to it. */
    static List<List<Fraction>> onward(List<List<Fraction>> starts, List<Shares> shares) {
        return starts.stream().map(start -> onwardFrom(start, shares)).toList();
    }

    private static List<Fraction> onwardFrom(List<Fraction> start, List<Shares> shares) {
        List<Fraction> flow = new ArrayList<>(start);
        for (int giver = 0; giver < flow.size(); giver++) {
            for (int next = giver + 1; flow.get(giver).signum() != 0 && next < flow.size(); next++) {
                Fraction moved = flow.get(giver).times(shares.get(giver).toGiver(next));
                flow.set(next, flow.get(next).plus(moved));
            }
        }
        return flow;
    }
}
