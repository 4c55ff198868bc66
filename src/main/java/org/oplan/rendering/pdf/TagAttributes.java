package org.oplan.rendering.pdf;

import java.util.Locale;

/** What a structure element says beyond its role. */
sealed interface TagAttributes {
    /** Nothing. */
    enum None implements TagAttributes {
        NONE
    }

    /** Words for a picture. */
    record Alternative(String text) implements TagAttributes {}

    /** The language of what it holds. */
    record Language(Locale language) implements TagAttributes {}

    /** A name by which others find it, unique in the file. */
    record Name(String id) implements TagAttributes {}

    /** What a table shows. */
    record Summary(String text) implements TagAttributes {}

    /** How many columns and rows a cell covers. */
    record Spans(int columns, int rows) implements TagAttributes {}

    /** What a header cell heads, and how many columns and rows it covers. */
    record Heads(Scope scope, int columns, int rows) implements TagAttributes {}

    /** The direction in which a header cell's data lie. */
    enum Scope {
        ROW("Row"),
        COLUMN("Column");

        private final String pdfName;

        Scope(String pdfName) {
            this.pdfName = pdfName;
        }

        String pdfName() {
            return pdfName;
        }
    }
}
