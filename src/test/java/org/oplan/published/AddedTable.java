package org.oplan.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Adds up a table as a reader would who has nothing but the page.
 *
 * @param table the table
 * @param numbers how its language writes numbers
 * @param beside how rows start that are in no sum: “of which”, “received”
 */
record AddedTable(WordText.Rows table, PrintedNumbers numbers, List<String> beside) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Compares every total with what stands above it; returns how many there were. */
    int check(String paper) {
        int totals = 0;
        int columns = table.cells().stream().mapToInt(List::size).max().orElse(0);
        for (int fromEnd = 1; fromEnd < columns; fromEnd++) {
            totals += checkColumn(paper, fromEnd);
        }
        return totals;
    }

    private int checkColumn(String paper, int fromEnd) {
        BigDecimal group = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        int totals = 0;
        for (int row = 0; row < table.cells().size(); row++) {
            String style = table.styles().get(row);
            Optional<BigDecimal> value = value(row, fromEnd);
            if (style.endsWith("otal")) {
                boolean grand = row == table.cells().size() - 1;
                totals += compare(paper, row, value, grand ? List.of(group, all) : List.of(group));
                group = BigDecimal.ZERO;
            } else if (value.isPresent() && !isBeside(row) && !style.endsWith("Head") && !style.endsWith("Group")) {
                group = group.add(value.get());
                all = all.add(value.get());
            }
        }
        return totals;
    }

    private boolean isBeside(int row) {
        return table.cells().get(row).stream().anyMatch(cell -> beside.stream().anyMatch(cell::startsWith));
    }

    private Optional<BigDecimal> value(int row, int fromEnd) {
        List<String> cells = table.cells().get(row);
        return fromEnd < cells.size() ? numbers.value(cells.get(cells.size() - fromEnd)) : Optional.empty();
    }

    /** A total within the table is that of its group; the last row may be that of all groups. */
    private int compare(String paper, int row, Optional<BigDecimal> total, List<BigDecimal> sums) {
        if (total.isEmpty() || isRatio(row, total.get())) {
            return 0;
        }
        assertThat(sums)
                .as("%s: %s, %s", paper, table.caption(), table.cells().get(row))
                .usingElementComparator(Comparator.naturalOrder())
                .contains(total.get());
        return 1;
    }

    /** A percentage below a total is a ratio of its own, unless it is the whole. */
    private boolean isRatio(int row, BigDecimal total) {
        return table.cells().get(row).stream()
                        .filter(cell -> cell.contains("%"))
                        .anyMatch(cell ->
                                numbers.value(cell).filter(total::equals).isPresent())
                && total.compareTo(WHOLE) != 0;
    }
}
