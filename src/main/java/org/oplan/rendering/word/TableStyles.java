package org.oplan.rendering.word;

import org.oplan.document.Table;

/** Chooses the style of the paragraphs in a cell. */
final class TableStyles {
    private TableStyles() {}

    /** The style for a kind of row and column, in the common or in the smaller size. */
    static Style of(Table.Row.Kind row, Table.Column.Kind column, boolean compact) {
        return switch (row) {
            case HEAD -> compact ? Style.COMPACT_HEAD : Style.TABLE_HEAD;
            case GROUP -> compact ? Style.COMPACT_GROUP : Style.GROUP;
            case SUBTOTAL -> compact ? Style.COMPACT_SUBTOTAL : Style.SUBTOTAL;
            case TOTAL -> compact ? Style.COMPACT_TOTAL : Style.TOTAL;
            case DATA ->
                switch (column) {
                    case CODE -> compact ? Style.COMPACT_CODE : Style.TABLE_CODE;
                    case TEXT -> compact ? Style.COMPACT_TEXT : Style.TABLE_TEXT;
                    case STATE -> compact ? Style.COMPACT_STATE : Style.TABLE_STATE;
                    case FIGURE -> compact ? Style.COMPACT_FIGURE : Style.TABLE_FIGURE;
                };
        };
    }

    /** Whether a style aligns its text itself. */
    static boolean align(Style style) {
        return switch (style) {
            case TABLE_FIGURE, COMPACT_FIGURE, TABLE_STATE, COMPACT_STATE -> true;
            default -> false;
        };
    }
}
