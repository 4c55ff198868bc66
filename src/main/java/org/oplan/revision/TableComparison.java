package org.oplan.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.oplan.document.Caption;
import org.oplan.document.Paragraph;
import org.oplan.document.Table;

/** Compares tables row by row; rows that share a cell come and go together. */
final class TableComparison {
    private static final int EQUAL = 1000;
    private static final int SAME_CODE = 600;
    private static final int SIMILAR = 200;

    private final TextComparison texts;

    TableComparison(TextComparison texts) {
        this.texts = texts;
    }

    /** Whether two tables can be told as one: by their id and the kinds of their columns. */
    static boolean comparable(Table before, Table after) {
        return before.id().equals(after.id()) && kinds(before).equals(kinds(after));
    }

    private static List<Table.Column.Kind> kinds(Table table) {
        return table.columns().stream().map(Table.Column::kind).toList();
    }

    RevisedTable compare(Mark mark, Table before, Table after) {
        return new RevisedTable(
                mark,
                new Versions<>(frame(before), frame(after)),
                texts.caption(mark, before.caption(), after.caption()),
                rows(mark, before.head(), after.head()),
                rows(mark, before.body(), after.body()),
                TextComparison.aligned(mark, before.notes(), after.notes(), texts::likeness, texts::paragraph));
    }

    private static Table frame(Table table) {
        return new Table(
                table.id(),
                new Caption("", List.of(), ""),
                table.columns(),
                List.of(),
                List.of(),
                List.of(),
                table.summary(),
                table.compact());
    }

    private List<RevisedTable.Row> rows(Mark mark, List<Table.Row> before, List<Table.Row> after) {
        return TextComparison.aligned(mark, bundles(before), bundles(after), this::likeness, this::bundle).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Divides rows where no cell reaches from one into the next. */
    private static List<List<Table.Row>> bundles(List<Table.Row> rows) {
        List<List<Table.Row>> bundles = new ArrayList<>();
        int start = 0;
        int reach = 0;
        for (int row = 0; row < rows.size(); row++) {
            int span = rows.get(row).cells().stream()
                    .mapToInt(Table.Cell::rowSpan)
                    .max()
                    .orElse(1);
            reach = Math.max(reach, row + span);
            if (row + 1 >= reach || row + 1 == rows.size()) {
                bundles.add(rows.subList(start, row + 1));
                start = row + 1;
            }
        }
        return bundles;
    }

    private int likeness(List<Table.Row> before, List<Table.Row> after) {
        if (!shape(before).equals(shape(after))) {
            return 0;
        }
        List<List<Paragraph>> old = cells(before);
        List<List<Paragraph>> now = cells(after);
        int same = (int) IntStream.range(0, old.size())
                .filter(cell -> old.get(cell).equals(now.get(cell)))
                .count();
        int share = same * SIMILAR / Math.max(1, old.size());
        if (same == old.size()) {
            return EQUAL;
        }
        if (code(old).equals(code(now))) {
            return SAME_CODE + share;
        }
        return share * 2 < SIMILAR ? 0 : share;
    }

    /** The rows' kinds and the cells' spans. */
    private static List<Table.Row> shape(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Table.Row(
                        row.kind(),
                        row.cells().stream().map(TableComparison::frame).toList()))
                .toList();
    }

    private static Table.Cell frame(Table.Cell cell) {
        return new Table.Cell(cell.columnSpan(), cell.rowSpan(), cell.header(), List.of());
    }

    private static List<List<Paragraph>> cells(List<Table.Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Table.Cell::content)
                .toList();
    }

    /** What the first cell that says something says. */
    private static List<Paragraph> code(List<List<Paragraph>> cells) {
        return cells.stream().filter(content -> !content.isEmpty()).findFirst().orElse(List.of());
    }

    private List<RevisedTable.Row> bundle(Mark mark, List<Table.Row> before, List<Table.Row> after) {
        return IntStream.range(0, after.size())
                .mapToObj(row -> row(mark, before.get(row), after.get(row)))
                .toList();
    }

    private RevisedTable.Row row(Mark mark, Table.Row before, Table.Row after) {
        List<RevisedTable.Cell> cells = IntStream.range(0, after.cells().size())
                .mapToObj(cell ->
                        cell(mark, before.cells().get(cell), after.cells().get(cell)))
                .toList();
        return new RevisedTable.Row(mark, after.kind(), cells);
    }

    private RevisedTable.Cell cell(Mark mark, Table.Cell before, Table.Cell after) {
        return new RevisedTable.Cell(frame(after), texts.inOrder(mark, before.content(), after.content()));
    }
}
