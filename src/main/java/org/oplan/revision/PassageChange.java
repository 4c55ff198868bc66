package org.oplan.revision;

import java.util.List;

/**
 * A passage whose words have changed.
 *
 * @param place the section, table or drawing that it stands in, as the new version calls it; empty before the first one
 * @param before what it said; empty for a new passage
 * @param after what it says; empty for a passage that is gone
 */
public record PassageChange(String place, List<Piece> before, List<Piece> after) {
    public PassageChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * A stretch of a passage.
     *
     * @param text its characters
     * @param changed whether the other version lacks it
     */
    public record Piece(String text, boolean changed) {}
}
