package org.oplan.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a sheet with its filled cells. */
final class RawRow {
    private final int number;
    private final @Nullable RawCell[] cells;

    /**
     * A row.
     *
     * @param number the row's number, from 1
     * @param cells its cells from the first column on, null for a blank one
     */
    RawRow(int number, List<@Nullable RawCell> cells) {
        this.number = number;
        this.cells = cells.toArray(new RawCell[0]);
    }

    /** The row's number, from 1. */
    int number() {
        return number;
    }

    /** How many columns it has, with those that are blank. */
    int width() {
        return cells.length;
    }

    /** The cell of a column, from 1; empty if it is blank. */
    Optional<RawCell> cell(int column) {
        return Optional.ofNullable(at(column));
    }

    /** Whether the cell of a column, from 1, is filled. */
    boolean has(int column) {
        return at(column) != null;
    }

    /** The cell of a column, from 1; null if it is blank, or if the column is none: 0. */
    @Nullable
    RawCell at(int column) {
        return column == 0 || column > cells.length ? null : cells[column - 1];
    }
}
