package org.oplan.rendering.pdf;

/** Drawing that says nothing beyond what is said elsewhere. */
enum Artifact implements Mark {
    /** Rules and tints. */
    LAYOUT,
    /** The running head. */
    HEADER,
    /** Symbol and page number at the foot. */
    FOOTER,
    /** Words across the page that say that it is a draft. */
    WATERMARK,
    /** The head of a table, repeated on a further page. */
    REPEATED
}
