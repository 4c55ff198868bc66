package org.oplan.rendering.word;

import org.jspecify.annotations.Nullable;
import org.oplan.document.Table.Row.Kind;
import org.oplan.document.TableGrid;

/**
 * How a row looks: its rules, its tint, and whether it stays with the next one.
 *
 * @param kind what the row is
 * @param above the rule above it
 * @param below the rule under it
 * @param tint the colour behind it; none if null
 * @param keep whether it stays on one page with what follows
 */
record RowLook(
        Kind kind,
        @Nullable Rule above,
        @Nullable Rule below,
        @Nullable String tint,
        boolean keep) {
    private static final Rule OPENING = new Rule(8, "1C2733");
    private static final Rule STRONG = new Rule(6, "1C2733");
    private static final Rule TOTAL = new Rule(7, "1C2733");
    private static final Rule MIDDLE = new Rule(4, "9AA5B1");
    private static final Rule LIGHT = new Rule(2, "D5DBE1");
    private static final String TINT = "F7F9FB";

    /**
     * A horizontal rule.
     *
     * @param eighths weight in eighths of a point
     * @param color colour in hexadecimal digits
     */
    record Rule(int eighths, String color) {}

    /** The same look on another ground. */
    RowLook on(String color) {
        return new RowLook(kind, above, below, color, keep);
    }

    /** The rule under a cell: a cell of the head that spans several columns has one of its own. */
    @Nullable
    Rule below(TableGrid.Place place) {
        boolean spanning =
                kind == Kind.HEAD && place.span() > 1 && !place.cell().content().isEmpty();
        return below == null && spanning ? MIDDLE : below;
    }

    /** The look of a row in the head, the first and the last of which bear the strong rules. */
    static RowLook head(boolean first, boolean last) {
        return new RowLook(Kind.HEAD, first ? OPENING : null, last ? STRONG : null, null, true);
    }

    /** The look of a row in the body. */
    static RowLook body(Kind kind, boolean last, boolean keep) {
        Rule closing = last ? STRONG : null;
        return switch (kind) {
            case HEAD, DATA -> new RowLook(kind, null, last ? closing : LIGHT, null, keep);
            case GROUP -> new RowLook(kind, null, MIDDLE, null, true);
            case SUBTOTAL -> new RowLook(kind, null, last ? closing : MIDDLE, TINT, keep);
            case TOTAL -> new RowLook(kind, TOTAL, TOTAL, null, keep);
        };
    }
}
