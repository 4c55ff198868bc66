package org.oplan.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A grid of probability and impact with codes in its cells, as risks are shown.
 *
 * <pre>
 * high   |  medium      | high: R.2  | very high: R.1, R.4
 * medium |  low         | medium     | high: R.3
 * low    |  low: R.5    | low        | medium
 *           low           medium       high
 * </pre>
 *
 * @param id anchor, unique in the document, {@code [a-z][a-z0-9-]{0,38}}
 * @param caption what stands above it
 * @param upwards the axis along the left edge, its words from the lowest to the highest
 * @param rightwards the axis along the lower edge, its words from the lowest to the highest
 * @param rows the cells: a list for each word of {@code upwards}, from the lowest, with a cell for each word of
 *     {@code rightwards}
 * @param words what the levels are called, for each level that occurs
 * @param summary what it shows, in words, for readers who cannot see it
 */
public record HeatMap(
        String id,
        Caption caption,
        Axis upwards,
        Axis rightwards,
        List<List<Cell>> rows,
        SortedMap<Level, String> words,
        String summary)
        implements Drawing {
    public HeatMap {
        rows = rows.stream().map(List::copyOf).toList();
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        int columns = rightwards.words().size();
        if (rows.size() != upwards.words().size() || rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("The heat map " + id + " needs a cell for each of its "
                    + upwards.words().size() + " × " + columns + " places");
        }
        for (List<Cell> row : rows) {
            for (Cell cell : row) {
                if (words.getOrDefault(cell.level(), "").isBlank()) {
                    throw new IllegalArgumentException("The heat map " + id + " has no word for " + cell.level());
                }
            }
        }
    }

    @Override
    public HeatMap under(Caption other) {
        return new HeatMap(id, other, upwards, rightwards, rows, words, summary);
    }

    /** The same content as a table, highest row first. */
    public Table asTable() {
        List<Table.Column> columns = new ArrayList<>();
        List<Table.Cell> head = new ArrayList<>();
        columns.add(new Table.Column(Table.Column.Kind.TEXT, 1));
        head.add(Table.Cell.header(upwards.label() + " / " + rightwards.label()));
        for (String word : rightwards.words()) {
            columns.add(new Table.Column(Table.Column.Kind.STATE, 1));
            head.add(Table.Cell.header(word));
        }
        List<Table.Row> body = new ArrayList<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.header(upwards.words().get(i)));
            rows.get(i).forEach(cell -> cells.add(cell.asTableCell(words)));
            body.add(new Table.Row(Table.Row.Kind.DATA, cells));
        }
        List<Table.Row> heads = List.of(new Table.Row(Table.Row.Kind.HEAD, head));
        return new Table(id, caption, columns, heads, body, List.of(), summary, false);
    }

    /** How grave a place is. */
    public enum Level {
        LOW,
        MEDIUM,
        HIGH,
        VERY_HIGH
    }

    /**
     * One axis.
     *
     * @param label what it measures, {@code Probability}
     * @param words its steps from the lowest to the highest, at least two
     */
    public record Axis(String label, List<String> words) {
        public Axis {
            words = List.copyOf(words);
            if (words.size() < 2) {
                throw new IllegalArgumentException("The axis " + label + " has " + words.size() + " steps, not 2");
            }
        }
    }

    /**
     * One place of the grid.
     *
     * @param level how grave it is
     * @param codes the codes that stand in it, {@code R.1}; may be empty
     */
    public record Cell(Level level, List<String> codes) {
        public Cell {
            codes = List.copyOf(codes);
        }

        private Table.Cell asTableCell(SortedMap<Level, String> words) {
            List<Paragraph> content = new ArrayList<>();
            content.add(Paragraph.of(words.getOrDefault(level, "")));
            if (!codes.isEmpty()) {
                content.add(Paragraph.of(String.join(", ", codes)));
            }
            return new Table.Cell(1, 1, false, content);
        }
    }
}
