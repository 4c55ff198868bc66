package org.oplan.allocation;

import java.util.List;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;

/**
 * Costs going once from the givers of a stage to its receivers.
 *
 * @param gross how much of each unit of a giver's cost (row) leaves the stage or moves on at which giver (column);
 *     above one where costs come round again
 * @param shares by what each giver shares out what comes to it
 */
public record Pass(List<List<Fraction>> gross, List<Shares> shares) {
    public Pass {
        gross = gross.stream().map(List::copyOf).toList();
        shares = List.copyOf(shares);
    }

    /** How much of each unit of a giver's cost reaches a receiver in this pass. */
    Fraction reaching(int giver, int receiver) {
        return Fraction.sum(IntStream.range(0, shares.size())
                .filter(i -> gross.get(giver).get(i).signum() != 0)
                .mapToObj(i -> gross.get(giver).get(i).times(shares.get(i).toReceiver(receiver)))
                .toList());
    }
}
