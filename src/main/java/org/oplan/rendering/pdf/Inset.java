package org.oplan.rendering.pdf;

import java.util.List;

/** Something drawn that stands in a line of text like a letter. */
interface Inset {

    /** How much room it takes in the line, in points. */
    float width();

    /** Draws it with its left edge at {@code x} on a base line. */
    List<Op> draw(float x, float baseline, Mark mark);

    /** The same in another size. */
    Inset scaled(float factor);
}
