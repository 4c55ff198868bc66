package org.oplan.allocation;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.oplan.money.Fraction;
import org.oplan.plan.CostStage;

/**
 * One stage of one year, carried out.
 *
 * @param rule what the workbook says of the stage
 * @param stage givers with everything that had come to them, and receivers
 * @param distribution how their cost was shared out
 * @param table giver by receiver, as printed
 */
public record StageAllocation(CostStage rule, Stage stage, Distribution distribution, RoundedTable table) {

    static StageAllocation of(CostStage rule, Stage stage, Distribution distribution) {
        return new StageAllocation(rule, stage, distribution, RoundedTable.of(distribution.table(stage)));
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

    /** The index of a receiver. */
    public int receiver(String code) {
        return stage.receivers().indexOf(code);
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
