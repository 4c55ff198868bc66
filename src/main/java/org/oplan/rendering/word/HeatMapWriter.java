package org.oplan.rendering.word;

import java.util.List;
import org.oplan.document.HeatMap;

/** Writes heat maps as tables: the levels as tints, and in words. */
final class HeatMapWriter {
    private final TableWriter tables;

    HeatMapWriter(TableWriter tables) {
        this.tables = tables;
    }

    /** Writes a heat map, whose highest row comes first, on a page whose text is so wide, in twips. */
    void write(HeatMap map, int available) {
        List<List<HeatMap.Cell>> rows = map.rows().reversed();
        tables.write(
                map.asTable(),
                available,
                (row, column) ->
                        column == 0 ? null : tint(rows.get(row).get(column - 1).level()));
    }

    /** Each is darker than the one before, in grey too. */
    private static String tint(HeatMap.Level level) {
        return switch (level) {
            case LOW -> "E6EFE3";
            case MEDIUM -> "F5E6B8";
            case HIGH -> "EFB98F";
            case VERY_HIGH -> "D98274";
        };
    }
}
