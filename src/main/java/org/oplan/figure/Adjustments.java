package org.oplan.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.oplan.allocation.RoundedTable;
import org.oplan.money.Rounded;

/**
 * What was rounded otherwise than to the nearest unit, so that a table adds up: {@code NAME-adjusted/YEAR} cells in
 * all, and the adjustment of each, {@code NAME-adjusted/ROW/COLUMN/YEAR}.
 */
final class Adjustments {
    private static final int DECIMALS = 2;

    private Adjustments() {}

    /** The adjustments of a table whose cells are the figures {@code NAME/ROW/COLUMN/YEAR}. */
    static List<Figure> of(String name, int year, RoundedTable table) {
        List<Figure> adjustments = new ArrayList<>();
        for (String row : table.rows()) {
            for (String column : table.columns()) {
                Rounded cell = table.cell(row, column);
                if (!cell.isNearest()) {
                    adjustments.add(Traced.figure(key(name, row, column, year))
                            .rounding(cell)
                            .parts(List.of(Traced.key(name, row, column, year)))
                            .figure("adjustment", cell.adjustment().decimal(DECIMALS), Figure.Kind.COUNT));
                }
            }
        }
        int cells = table.rows().size() * table.columns().size();
        List<Figure> figures = new ArrayList<>();
        figures.add(Traced.figure(key(name, year))
                .step("cells", Integer.toString(cells), List.of())
                .parts(adjustments.stream().map(Figure::key).toList())
                .figure("adjusted-cells", BigDecimal.valueOf(table.adjusted()), Figure.Kind.COUNT));
        figures.addAll(adjustments);
        return figures;
    }

    private static String key(String name, Object... parts) {
        return Traced.key(name + "-adjusted", Traced.key(parts));
    }
}
