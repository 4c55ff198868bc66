package org.oplan.allocation;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;
import org.oplan.plan.CostStage;

/**
 * One stage of one year, carried out.
 *
 * @param rule what the workbook says of the stage
 * @param stage givers with everything that had come to them, and receivers
 * @param distribution how their cost was shared out
 * @param perUnit what of a unit of each giver's cost (row) reached each receiver (column)
 * @param exact giver by receiver, before rounding
 * @param origins what each giver had of each pool's own cost when the stage began: by pool, then in the order of the
 *     givers
 */
public record StageAllocation(
        CostStage rule,
        Stage stage,
        Distribution distribution,
        List<List<Fraction>> perUnit,
        ExactTable exact,
        SortedMap<String, List<Fraction>> origins) {
    public StageAllocation {
        origins = Collections.unmodifiableSortedMap(new TreeMap<>(origins));
    }

    static StageAllocation of(
            CostStage rule,
            Stage stage,
            Distribution distribution,
            List<List<Fraction>> perUnit,
            SortedMap<String, List<Fraction>> origins) {
        return new StageAllocation(rule, stage, distribution, perUnit, Distribution.table(stage, perUnit), origins);
    }

    /** Giver by receiver, as printed; rounded each time that it is asked for, since large stages are not printed. */
    public RoundedTable rounded() {
        return RoundedTable.of(exact);
    }

    /** What a giver had of a pool's own cost when the stage began. */
    public Fraction origin(String pool, String giver) {
        return Objects.requireNonNull(origins.get(pool)).get(index(giver));
    }

    /** How much of each unit that a giver had reached a receiver. */
    public Fraction reaching(String giver, String receiver) {
        return perUnit.get(index(giver)).get(stage.receivers().indexOf(receiver));
    }

    /** What a giver had in all when the stage began. */
    public Fraction cost(String giver) {
        return stage.givers().get(index(giver)).cost();
    }

    /** What came to a giver in a pass, from whichever giver; with the reciprocal method more than its net cost. */
    public Fraction gross(Pass pass, String giver) {
        int column = index(giver);
        return Fraction.sum(IntStream.range(0, stage.givers().size())
                .mapToObj(row -> stage.givers()
                        .get(row)
                        .cost()
                        .times(pass.gross().get(row).get(column)))
                .toList());
    }

    /** What of a giver's cost came to another giver in a pass. */
    public Fraction gross(Pass pass, String origin, String giver) {
        return cost(origin).times(pass.gross().get(index(origin)).get(index(giver)));
    }

    /** By what a giver shared out in a pass. */
    public Shares shares(Pass pass, String giver) {
        return pass.shares().get(index(giver));
    }

    /** What a giver's key weighs a receiver with in a pass; nil if it is no receiver of the stage. */
    public Fraction weight(Pass pass, String giver, String receiver) {
        int column = stage.receivers().indexOf(receiver);
        return column < 0 ? Fraction.ZERO : shares(pass, giver).toReceivers().get(column);
    }

    private int index(String giver) {
        int index = stage.codes().indexOf(giver);
        return Objects.checkIndex(index, stage.givers().size());
    }

    /** Codes of the givers, in the order in which they gave. */
    public List<String> givers() {
        return stage.codes();
    }
}
