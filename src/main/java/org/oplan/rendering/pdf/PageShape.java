package org.oplan.rendering.pdf;

import org.oplan.document.Section.Orientation;

/**
 * Size and margins of a page, in points.
 *
 * @param width width of the sheet
 * @param height height of the sheet
 * @param top distance of the text from the upper edge
 * @param side distance of the text from the left and right edges
 * @param bottom distance of the text from the lower edge
 */
record PageShape(float width, float height, float top, float side, float bottom) {
    private static final float A4_SHORT = 595f;
    private static final float A4_LONG = 842f;

    static final PageShape FIRST = new PageShape(A4_SHORT, A4_LONG, mm(18), mm(22), mm(25));
    static final PageShape PORTRAIT = new PageShape(A4_SHORT, A4_LONG, mm(24), mm(22), mm(25));
    static final PageShape LANDSCAPE = new PageShape(A4_LONG, A4_SHORT, mm(20), mm(16), mm(20));

    static PageShape of(Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> PORTRAIT;
            case LANDSCAPE -> LANDSCAPE;
        };
    }

    /** Millimetres in points. */
    static float mm(float millimetres) {
        return millimetres * 72 / 25.4f;
    }

    /** The column of text. */
    Frame frame() {
        return new Frame(side, width - 2 * side);
    }

    /** Where the column of text ends, from the upper edge. */
    float floor() {
        return height - bottom;
    }

    /** Height of the column of text. */
    float depth() {
        return floor() - top;
    }
}
