package org.oplan.allocation;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oplan.money.Fraction;
import org.oplan.money.Fractions;

/** Costs going once from the givers of a stage to its receivers. */
public final class Pass {
    private final List<Fractions> gross;
    private final List<Shares> shares;
    private @Nullable List<List<Fraction>> reaching;

    /**
     * A pass.
     *
     * @param gross how much of each unit of a giver's cost (row) leaves the stage or moves on at which giver (column);
     *     above one where costs come round again
     * @param shares by what each giver shares out what comes to it
     */
    Pass(List<? extends List<Fraction>> gross, List<Shares> shares) {
        this.gross = gross.stream().map(Fractions::of).toList();
        this.shares = List.copyOf(shares);
    }

    /** How much of each unit of a giver's cost (row) leaves the stage or moves on at which giver (column). */
    public List<? extends List<Fraction>> gross() {
        return gross;
    }

    /** By what each giver shares out what comes to it. */
    public List<Shares> shares() {
        return shares;
    }

    /** How much of each unit of each giver's cost (row) reaches each receiver (column) in this pass. */
    List<List<Fraction>> reaching() {
        List<List<Fraction>> known = reaching;
        if (known == null) {
            List<Fractions> weights = weights();
            known = gross.stream()
                    .map(this::perBase)
                    .map(row -> weights.stream().map(row::times).toList())
                    .toList();
            reaching = known;
        }
        return known;
    }

    /** What each giver weighs each receiver (row) with. */
    private List<Fractions> weights() {
        int receivers =
                shares.stream().mapToInt(own -> own.toReceivers().size()).max().orElse(0);
        return IntStream.range(0, receivers)
                .mapToObj(receiver -> Fractions.of(shares.stream()
                        .map(own -> own.toReceivers().get(receiver))
                        .toList()))
                .toList();
    }

    /** What comes to each giver for each unit of its base; nothing to one that has none. */
    private Fractions perBase(Fractions comes) {
        return Fractions.of(IntStream.range(0, shares.size())
                .mapToObj(i -> shares.get(i).base().signum() == 0
                        ? Fraction.ZERO
                        : comes.get(i).dividedBy(shares.get(i).base()))
                .toList());
    }
}
