package org.oplan.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of a sheet with its filled cells. */
final class RawRow {
    private final int number;
    private final List<@Nullable RawCell> cells;

    /**
     * A row.
     *
     * @param number the row's number, from 1
     * @param cells its cells from the first column on, null for a blank one
     */
    RawRow(int number, List<@Nullable RawCell> cells) {
        this.number = number;
        this.cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    /** The row's number, from 1. */
    int number() {
        return number;
    }

    /** How many columns it has, with those that are blank. */
    int width() {
        return cells.size();
    }

    /** The cell of a column, from 1; empty if it is blank. */
    Optional<RawCell> cell(int column) {
        return Optional.ofNullable(at(column));
    }

    /** Whether the cell of a column, from 1, is filled. */
    boolean has(int column) {
        return at(column) != null;
    }

    private @Nullable RawCell at(int column) {
        return column > cells.size() ? null : cells.get(column - 1);
    }
}
