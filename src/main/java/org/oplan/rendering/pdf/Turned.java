package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;

/** Text whose line runs upwards. */
final class Turned {
    private Turned() {}

    /**
     * A line of text turned about its start.
     *
     * @param line the line as set from the edge at which lines start
     * @param page which way the page is laid out
     * @param x the base line after turning
     * @param y where its start comes to stand
     * @param angle by how much it is turned, counter-clockwise in degrees
     */
    static List<Op> upwards(List<Op> line, Direction page, float x, float y, float angle) {
        List<Op> turned = new ArrayList<>();
        for (Op op : fromLeft(line, page)) {
            if (op instanceof Op.Text text) {
                turned.add(new Op.Text(
                        x, y - text.x(), text.face(), text.size(), text.color(), text.text(), angle, text.mark()));
            }
        }
        return turned;
    }

    /** A line as it runs from its left edge. */
    static List<Op> fromLeft(List<Op> line, Direction page) {
        if (page == Direction.LEFT_TO_RIGHT) {
            return line;
        }
        float width = 0;
        for (Op op : line) {
            if (op instanceof Op.Text text) {
                width = Math.max(width, text.x() + FontShelf.width(text.face(), text.size(), text.text()));
            }
        }
        return new Mirror(width).all(line);
    }
}
