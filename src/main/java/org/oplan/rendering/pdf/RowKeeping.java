package org.oplan.rendering.pdf;

import java.util.List;
import org.oplan.document.Table;

/** Which rows of a table must stand on the same page as the next one. */
final class RowKeeping {
    private RowKeeping() {}

    /**
     * For each row, whether it is kept with what follows it.
     *
     * @param rows the rows of the body
     * @param slabs the rows as laid out
     * @param small up to which height a table is kept together, and a group up to its subtotal
     * @param noted whether notes follow the table
     */
    static boolean[] of(List<GridRow> rows, List<Slab> slabs, float small, boolean noted) {
        boolean[] keep = new boolean[rows.size()];
        boolean whole = slabs.stream().mapToDouble(Slab::height).sum() <= small;
        int group = 0;
        float height = 0;
        for (int i = 0; i < rows.size(); i++) {
            Table.Row.Kind kind = rows.get(i).kind();
            if (kind == Table.Row.Kind.GROUP && (i == 0 || rows.get(i - 1).kind() != Table.Row.Kind.GROUP)) {
                group = i;
                height = 0;
            }
            height += slabs.get(i).height();
            boolean last = i == rows.size() - 1;
            keep[i] = last ? noted : whole || keepsItself(rows, i);
            if (kind == Table.Row.Kind.SUBTOTAL) {
                for (int k = group; height <= small && k < i; k++) {
                    keep[k] = true;
                }
                group = i + 1;
                height = 0;
            }
        }
        return keep;
    }

    private static boolean keepsItself(List<GridRow> rows, int index) {
        GridRow row = rows.get(index);
        Table.Row.Kind next = rows.get(index + 1).kind();
        return index == 0
                || row.continues()
                || row.kind() == Table.Row.Kind.GROUP
                || next == Table.Row.Kind.SUBTOTAL
                || next == Table.Row.Kind.TOTAL
                || index == rows.size() - 2;
    }
}
