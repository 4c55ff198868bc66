package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oplan.allocation.RoundedTable;
import org.oplan.money.Rounded;

/**
 * What was rounded otherwise than to the nearest unit, so that a table adds up: {@code NAME/YEAR} cells in all, and the
 * adjustment of each, {@code NAME/ROW/COLUMN/YEAR}.
 */
final class Adjustments {
    private static final int DECIMALS = 2;

    private Adjustments() {}

    static List<Figure> of(String name, int year, RoundedTable table) {
        int cells = table.rows().size() * table.columns().size();
        List<Figure> figures = new ArrayList<>();
        figures.add(Traced.figure(Traced.key(name, year))
                .step("cells", Integer.toString(cells), List.of())
                .figure("adjusted-cells", BigDecimal.valueOf(table.adjusted()), Figure.Kind.COUNT));
        for (String row : table.rows()) {
            for (String column : table.columns()) {
                Rounded cell = table.cell(row, column);
                if (!cell.isNearest()) {
                    figures.add(Traced.figure(Traced.key(name, row, column, year))
                            .rounding(cell)
                            .figure("adjustment", cell.adjustment().decimal(DECIMALS), Figure.Kind.COUNT));
                }
            }
        }
        return figures;
    }
}
