package org.oplan.document;

import java.util.List;

/**
 * A headed part of the document; sections nest, and the depth of nesting is the heading's level.
 *
 * @param id anchor, unique in the document, {@code [a-z][a-z0-9-]{0,38}}
 * @param number the number printed before the heading, {@code 3.2}; empty for none
 * @param heading the heading's text
 * @param orientation how the pages of this section lie; other than its parent's only in a section at the top level
 * @param newPage whether the section starts on a new page
 * @param blocks the content
 */
public record Section(
        String id, String number, List<Inline> heading, Orientation orientation, boolean newPage, List<Block> blocks)
        implements Block {
    public Section {
        heading = List.copyOf(heading);
        blocks = List.copyOf(blocks);
    }

    /** How a page lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
