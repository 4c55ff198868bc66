package org.oplan.rendering.pdf;

import java.util.List;

/**
 * A page ready to be written.
 *
 * @param shape its size and margins
 * @param ops what is drawn on it, in reading order
 */
record Page(PageShape shape, List<Op> ops) {
    Page {
        ops = List.copyOf(ops);
    }
}
