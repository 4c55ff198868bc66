package org.oplan.bilingual;

import java.util.ArrayList;
import java.util.List;
import org.oplan.document.Table;

/** Merges tables: each cell with its words in both languages, and its figures once. */
final class BothTables {
    private final BothTexts texts;

    BothTables(BothTexts texts) {
        this.texts = texts;
    }

    Table merge(Table one, Table other) {
        return new Table(
                one.id(),
                texts.caption(one.caption(), other.caption()),
                one.columns(),
                rows(one.head(), other.head()),
                rows(one.body(), other.body()),
                texts.paragraphs(one.notes(), other.notes()),
                one.summary(),
                one.compact());
    }

    /** Rows belong to each other by their order; a template that filters by language can leave one alone. */
    private List<Table.Row> rows(List<Table.Row> ones, List<Table.Row> others) {
        List<Table.Row> rows = new ArrayList<>();
        for (Pair<Table.Row> pair : Pair.of(ones, others, row -> row.kind() + " " + shape(row))) {
            if (pair.isWhole()) {
                rows.add(merge(pair.one(), pair.other()));
            } else {
                pair.ifLeft(rows::add);
                pair.ifRight(rows::add);
            }
        }
        return rows;
    }

    private static String shape(Table.Row row) {
        StringBuilder shape = new StringBuilder();
        row.cells()
                .forEach(cell -> shape.append(cell.columnSpan())
                        .append('x')
                        .append(cell.rowSpan())
                        .append(' '));
        return shape.toString();
    }

    private Table.Row merge(Table.Row one, Table.Row other) {
        List<Table.Cell> cells = new ArrayList<>();
        for (int i = 0; i < one.cells().size(); i++) {
            Table.Cell cell = one.cells().get(i);
            cells.add(new Table.Cell(
                    cell.columnSpan(),
                    cell.rowSpan(),
                    cell.header(),
                    texts.paragraphs(cell.content(), other.cells().get(i).content())));
        }
        return new Table.Row(one.kind(), cells);
    }
}
