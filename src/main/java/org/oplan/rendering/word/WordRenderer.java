package org.oplan.rendering.word;

import java.io.OutputStream;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;

/** Draws documents as native Word files. */
public final class WordRenderer {

    /**
     * Draws a document.
     *
     * @param document the document
     * @param pages page numbers for the table of contents, from the PDF's layout
     * @param out where the bytes go; left open
     */
    public void render(Document document, PageNumbers pages, OutputStream out) {}
}
