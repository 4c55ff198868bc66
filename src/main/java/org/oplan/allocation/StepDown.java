package org.oplan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.oplan.money.Fraction;

/** Shares out one giver after the other; each is closed after its turn. */
final class StepDown {
    private StepDown() {}

    static Distribution distribute(Stage stage) {
        SortedMap<String, Fraction> carried = stage.withGivers();
        List<List<String>> blocked = new ArrayList<>();
        List<Shares> shares = turns(stage, carried, blocked);
        return new Distribution(List.of(new Pass(Flows.onward(Flows.still(shares.size()), shares), shares)), blocked);
    }

    /**
     * Each giver's turn.
     *
     * @param carried what everybody costs before; afterwards, what everybody costs then
     * @param blocked where givers go that have a cost and nobody left to give it to
     */
    static List<Shares> turns(Stage stage, SortedMap<String, Fraction> carried, List<List<String>> blocked) {
        List<Shares> turns = new ArrayList<>();
        for (int i = 0; i < stage.givers().size(); i++) {
            int turn = i;
            Shares shares = Shares.of(stage, i, other -> other > turn, carried);
            turns.add(shares);
            String code = stage.givers().get(i).code();
            Fraction cost = carried.getOrDefault(code, Fraction.ZERO);
            carried.put(code, Fraction.ZERO);
            if (shares.base().signum() == 0 && cost.signum() != 0) {
                blocked.add(List.of(code));
            }
            give(stage, shares, cost, carried);
        }
        return turns;
    }

    /** Adds to everybody's cost what they receive. */
    static void give(Stage stage, Shares shares, Fraction cost, SortedMap<String, Fraction> carried) {
        for (int i = 0; i < stage.givers().size(); i++) {
            carried.merge(stage.givers().get(i).code(), cost.times(shares.toGiver(i)), Fraction::plus);
        }
        for (int i = 0; i < stage.receivers().size(); i++) {
            carried.merge(stage.receivers().get(i), cost.times(shares.toReceiver(i)), Fraction::plus);
        }
    }
}
