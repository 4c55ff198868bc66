package org.oplan.rendering.pdf;

/** Drawing that says nothing beyond what is said elsewhere. */
enum Artifact implements Mark {
    /** Rules and tints. */
    LAYOUT("/Type/Layout"),
    /** The running head. */
    HEADER("/Type/Pagination/Subtype/Header"),
    /** Symbol and page number at the foot. */
    FOOTER("/Type/Pagination/Subtype/Footer"),
    /** Words across the page that say that it is a draft. */
    WATERMARK("/Type/Pagination/Subtype/Watermark"),
    /** The head of a table, repeated on a further page. */
    REPEATED("/Type/Pagination");

    private final String start;

    Artifact(String properties) {
        this.start = "/Artifact<<" + properties + ">>BDC\n";
    }

    /** How its content starts on a page. */
    String start() {
        return start;
    }
}
