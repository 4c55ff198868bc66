package org.oplan.intake;

import java.nio.charset.StandardCharsets;

/**
 * Searches the bytes of a part for words that say how it has to be treated.
 *
 * <p>A document type declaration, which no part of a workbook has, is found in UTF-16 as well: zero bytes are passed
 * over.
 */
final class PartSearch {
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final String HIDDEN = "hidden";
    private static final String MERGED = "mergeCell";
    /** As much of the bytes before as a word could have begun in. */
    private static final int OVERLAP = MERGED.length() - 1;

    private String before = "";
    private boolean doctype;
    private boolean marks;

    /** Looks through the next bytes. */
    void look(byte[] bytes, int length) {
        String text = before + new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (text.indexOf('\0') >= 0) {
            text = text.replace("\0", "");
        }
        doctype |= text.contains(DOCTYPE);
        marks |= text.contains(HIDDEN) || text.contains(MERGED);
        before = text.substring(Math.max(0, text.length() - OVERLAP));
    }

    /** Whether a document type declaration was there. */
    boolean hasDoctype() {
        return doctype;
    }

    /** Whether a sheet may hide or merge something. */
    boolean hasMarks() {
        return marks;
    }
}
