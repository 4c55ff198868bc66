package org.oplan.rendering.pdf;

import java.io.OutputStream;
import java.util.List;
import java.util.TreeMap;
import org.oplan.document.Attachment;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;

/** Draws documents as PDF/UA-1 and PDF/A-3a. */
public final class PdfRenderer {

    /**
     * Draws a document.
     *
     * @param document the document
     * @param attachments files to embed
     * @param out where the bytes go; left open
     * @return where the anchors came to stand
     */
    public PageNumbers render(Document document, List<Attachment> attachments, OutputStream out) {
        return new PageNumbers(new TreeMap<>(), 0);
    }
}
