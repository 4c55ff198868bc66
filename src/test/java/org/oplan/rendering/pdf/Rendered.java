package org.oplan.rendering.pdf;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.oplan.document.Attachment;
import org.oplan.document.Document;

/** Documents drawn into memory. */
final class Rendered {
    private Rendered() {}

    static byte[] bytes(Document document, List<Attachment> attachments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(document, attachments, out);
        return out.toByteArray();
    }
}
