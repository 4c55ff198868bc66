package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;

/** Text whose line runs upwards. */
final class Turned {
    private Turned() {}

    /**
     * A line of text turned about its start.
     *
     * @param line the line as set from the left edge of the page
     * @param x the base line after turning
     * @param y where its start comes to stand
     * @param angle by how much it is turned, counter-clockwise in degrees
     */
    static List<Op> upwards(List<Op> line, float x, float y, float angle) {
        List<Op> turned = new ArrayList<>();
        for (Op op : line) {
            if (op instanceof Op.Text text) {
                turned.add(new Op.Text(
                        x, y - text.x(), text.face(), text.size(), text.color(), text.text(), angle, text.mark()));
            }
        }
        return turned;
    }
}
