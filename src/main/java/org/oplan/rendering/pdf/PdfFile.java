package org.oplan.rendering.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.Deflater;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPageLabels;
import org.openpdf.text.pdf.PdfWriter;
import org.oplan.document.Attachment;

/** Writes pages that are laid out into one PDF file. */
final class PdfFile {
    private final org.oplan.document.Document document;
    private final DocumentLayout.LaidOut layout;

    PdfFile(org.oplan.document.Document document, DocumentLayout.LaidOut layout) {
        this.document = document;
        this.layout = layout;
    }

    void write(List<Attachment> attachments, OutputStream out) throws IOException {
        Conformance conformance = new Conformance(document.properties());
        Document file = new Document(size(layout.pages().getFirst().shape()));
        PdfWriter writer = LegibleWriter.of(file, out);
        writer.setCloseStream(false);
        conformance.prepare(writer);
        writer.setPageLabels(new PdfPageLabels());
        file.open();
        conformance.describe(writer, attachments);
        Identity identity = new Identity(document.properties(), attachments);
        pages(file, writer, identity);
        conformance.identify(writer, identity.bytes());
        file.close();
    }

    private void pages(Document file, PdfWriter writer, Identity identity) throws IOException {
        StructureTree structure =
                new StructureTree(writer, layout.tags(), layout.pages().size());
        Destinations destinations = new Destinations(writer, layout.pages(), layout.anchors());
        Links links = new Links(writer, structure, destinations);
        for (int i = 0; i < layout.pages().size(); i++) {
            Page page = layout.pages().get(i);
            if (i > 0) {
                file.setPageSize(size(page.shape()));
                file.newPage();
            }
            structure.startPage(i + 1);
            writer.setPageEmpty(false);
            new TaggedCanvas(writer.getDirectContent(), structure, links, page.shape()).draw(page);
            identity.add(writer.getDirectContent().getInternalBuffer());
        }
        // Elements are much alike: more effort would make the file hardly smaller, and a long table dearer by a tenth.
        writer.setCompressionLevel(Deflater.BEST_SPEED);
        structure.write();
        writer.setCompressionLevel(Deflater.DEFAULT_COMPRESSION);
        Outline.write(writer.getRootOutline(), layout.anchors(), destinations);
    }

    private static Rectangle size(PageShape shape) {
        return new Rectangle(shape.width(), shape.height());
    }
}
