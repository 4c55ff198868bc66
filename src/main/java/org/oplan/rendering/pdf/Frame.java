package org.oplan.rendering.pdf;

/**
 * A column that text is set into.
 *
 * @param x its left edge from the left edge of the page, in points
 * @param width its width in points
 */
record Frame(float x, float width) {
    Frame indented(float left) {
        return new Frame(x + left, width - left);
    }

    Frame inset(float each) {
        return new Frame(x + each, width - 2 * each);
    }

    Frame narrowed(float most) {
        return new Frame(x, Math.min(width, most));
    }

    float right() {
        return x + width;
    }
}
