package org.oplan.rendering.pdf;

import java.awt.Color;

/**
 * How a text is set.
 *
 * @param weight how heavy
 * @param italic whether slanted
 * @param size letter size in points
 * @param leading distance of lines in points
 * @param color ink
 */
record TextStyle(Weight weight, boolean italic, float size, float leading, Color color) {
    /** Where letters sit between two lines: optical middle of the capitals, as a share of the size. */
    private static final float HALF_CAPITAL = 0.34f;

    static TextStyle of(float size, float leading, Color color) {
        return new TextStyle(Weight.REGULAR, false, size, leading, color);
    }

    TextStyle with(Weight other) {
        return new TextStyle(other, italic, size, leading, color);
    }

    TextStyle with(Color other) {
        return new TextStyle(weight, italic, size, leading, other);
    }

    TextStyle slanted() {
        return new TextStyle(weight, true, size, leading, color);
    }

    TextStyle scaled(float factor) {
        return new TextStyle(weight, italic, size * factor, leading * factor, color);
    }

    /** The same in another size, lines as far apart. */
    TextStyle inSize(float other) {
        return new TextStyle(weight, italic, other, leading, color);
    }

    /** Distance of the base line from the top of a line. */
    float baseline() {
        return leading / 2 + HALF_CAPITAL * size;
    }
}
