package org.oplan.rendering.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.oplan.document.Attachment;
import org.oplan.document.Document;
import org.oplan.document.PageNumbers;

/**
 * Draws documents as PDF/UA-1 and PDF/A-3a.
 *
 * <p>A document is first laid out into pages of drawing operations and then written, tagged throughout. The bytes
 * depend on the document and its attachments alone. One renderer may serve several threads.
 */
public final class PdfRenderer {

    /** Whether an embedded font has a character. */
    public static boolean draws(int codePoint) {
        return FontChoice.draws(codePoint);
    }

    /**
     * Draws a document.
     *
     * @param document the document
     * @param attachments files to embed
     * @param out where the bytes go; left open
     * @return where the anchors came to stand
     * @throws MissingGlyphException if no embedded font has a character of the document
     */
    public PageNumbers render(Document document, List<Attachment> attachments, OutputStream out) {
        DocumentLayout.LaidOut layout = DocumentLayout.layOut(document);
        try {
            new PdfFile(document, layout).write(attachments, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return layout.anchors().pageNumbers();
    }
}
