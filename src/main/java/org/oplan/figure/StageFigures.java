package org.oplan.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oplan.allocation.AllocationKeys;
import org.oplan.allocation.AnnualAllocation;
import org.oplan.allocation.Pass;
import org.oplan.allocation.RoundedTable;
import org.oplan.allocation.StageAllocation;
import org.oplan.money.Fraction;
import org.oplan.money.Rounded;

/**
 * What each stage shared out, giver by receiver: {@code stage/STAGE/GIVER/RECEIVER/YEAR}.
 *
 * <p>A stage of more than {@value #LARGEST} cells, which no paper could print, has none.
 */
final class StageFigures {
    private static final int LARGEST = 10_000;

    private final StageAllocation done;
    private final RoundedTable table;
    private final AllocationKeys keys;
    private final int year;

    private StageFigures(StageAllocation done, RoundedTable table, AllocationKeys keys, int year) {
        this.done = done;
        this.table = table;
        this.keys = keys;
        this.year = year;
    }

    static List<Figure> of(AnnualAllocation costs, AllocationKeys keys, int year) {
        List<Figure> figures = new ArrayList<>();
        costs.stages().stream().filter(StageFigures::areMade).forEach(stage -> {
            String name = Traced.key("stage", stage.rule().code());
            RoundedTable table = stage.rounded();
            figures.addAll(
                    new TableFigures(name, year, table).figures(new StageFigures(stage, table, keys, year)::cell));
            figures.addAll(Adjustments.of(name, year, table));
        });
        return figures;
    }

    /** Whether a stage has figures of its own. */
    static boolean areMade(StageAllocation stage) {
        return (long) stage.givers().size() * stage.stage().receivers().size() <= LARGEST;
    }

    /** For each giver through which the cost came: what came there, times its quantity, divided by its base. */
    private Figure cell(Traced traced, String origin, String receiver) {
        traced.step("pool", origin + ": " + Traced.decimal(done.cost(origin)), List.of());
        traced.step(
                "method", done.rule().method().name().toLowerCase(Locale.ROOT).replace('_', '-'), List.of());
        for (Pass pass : done.distribution().passes()) {
            for (String giver : done.givers()) {
                Fraction gross = done.gross(pass, origin, giver);
                Fraction weight = done.weight(pass, giver, receiver);
                if (gross.signum() != 0 && weight.signum() != 0) {
                    String product = giver + ": " + Traced.decimal(gross) + " × " + Traced.decimal(weight) + " ÷ "
                            + Traced.decimal(done.shares(pass, giver).base());
                    traced.step("passed", product, AllocationFigures.cell(keys.ofPool(giver, year), receiver));
                }
            }
        }
        Rounded cell = table.cell(origin, receiver);
        return traced.rounding(cell).amount("stage", cell);
    }
}
