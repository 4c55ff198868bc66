package org.oplan.rendering.pdf;

/** Where a link leads. */
sealed interface Target {
    /** A section, table or chart of this document. */
    record Anchor(String id) implements Target {}

    /** An address outside. */
    record Address(String uri) implements Target {}
}
