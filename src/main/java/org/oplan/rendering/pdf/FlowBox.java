package org.oplan.rendering.pdf;

/**
 * A box of a flow in its place.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 * @param stage index of its column
 * @param text what stands in it
 */
record FlowBox(float x, float y, float width, float height, int stage, Passage text) {
    float right() {
        return x + width;
    }

    float middle() {
        return y + height / 2;
    }
}
