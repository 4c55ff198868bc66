package org.oplan.allocation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntPredicate;
import org.oplan.money.Fraction;

/**
 * By what one giver of a stage shares out: a weight for each giver and each receiver, and their sum.
 *
 * @param toGivers weight by giver, in the order of the stage; nil for those that may not receive from this one
 * @param toReceivers weight by receiver, in the order of the stage
 * @param base the sum of all weights; what a weight is divided by
 */
public record Shares(List<Fraction> toGivers, List<Fraction> toReceivers, Fraction base) {
    public Shares {
        toGivers = List.copyOf(toGivers);
        toReceivers = List.copyOf(toReceivers);
    }

    /**
     * The shares of a giver.
     *
     * @param stage the stage
     * @param giver index of the giver
     * @param open which givers may receive from it
     * @param carried what everybody costs by now, for keys of accumulated costs
     */
    static Shares of(Stage stage, int giver, IntPredicate open, SortedMap<String, Fraction> carried) {
        Key key = stage.givers().get(giver).key();
        List<Fraction> toGivers = new ArrayList<>();
        for (int i = 0; i < stage.givers().size(); i++) {
            toGivers.add(open.test(i) ? weight(key, stage.givers().get(i).code(), carried) : Fraction.ZERO);
        }
        List<Fraction> toReceivers = stage.receivers().stream()
                .map(receiver -> weight(key, receiver, carried))
                .toList();
        return new Shares(toGivers, toReceivers, Fraction.sum(toGivers).plus(Fraction.sum(toReceivers)));
    }

    /** The shares of a giver that gives nothing. */
    static Shares none(Stage stage) {
        return new Shares(
                Collections.nCopies(stage.givers().size(), Fraction.ZERO),
                Collections.nCopies(stage.receivers().size(), Fraction.ZERO),
                Fraction.ZERO);
    }

    /** The share of a giver; nil if nothing is shared out. */
    public Fraction toGiver(int index) {
        return share(toGivers.get(index));
    }

    /** The share of a receiver; nil if nothing is shared out. */
    public Fraction toReceiver(int index) {
        return share(toReceivers.get(index));
    }

    private Fraction share(Fraction weight) {
        return weight.signum() == 0 ? Fraction.ZERO : weight.dividedBy(base);
    }

    private static Fraction weight(Key key, String receiver, SortedMap<String, Fraction> carried) {
        return key.accumulated() ? carried.getOrDefault(receiver, Fraction.ZERO) : key.quantity(receiver);
    }
}
