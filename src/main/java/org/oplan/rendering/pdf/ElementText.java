package org.oplan.rendering.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** One element of the structure as it is written in the file. */
final class ElementText {
    private final PdfWriter writer;
    private final Tag tag;
    private final ByteBuffer text = new ByteBuffer();

    ElementText(PdfWriter writer, Tag tag, String parent) {
        this.writer = writer;
        this.tag = tag;
        text.append("<</Type/StructElem/S/")
                .append(tag.role().pdfName())
                .append("/P ")
                .append(parent);
    }

    /** The page that its content is on. */
    void page(String reference) {
        text.append("/Pg ").append(reference);
    }

    void startKids() {
        text.append("/K[");
    }

    /** A piece of content, or an annotation; with its page if that is not the element's. */
    void content(Held held, String elsewhere) {
        if (held.annotation() == null && elsewhere.isEmpty()) {
            text.append(Integer.toString(held.mark())).append(' ');
            return;
        }
        text.append("<</Type/").append(held.annotation() == null ? "MCR" : "OBJR");
        if (!elsewhere.isEmpty()) {
            text.append("/Pg ").append(elsewhere);
        }
        if (held.annotation() == null) {
            text.append("/MCID ").append(Integer.toString(held.mark()));
        } else {
            text.append("/Obj ").append(StructureTree.name(held.annotation()));
        }
        text.append(">>");
    }

    /** An element that this one holds. */
    void kid(String reference) {
        text.append(reference).append(' ');
    }

    void endKids() {
        text.append(']');
    }

    /** What else is known of it, and the end; a figure has the edges of its box. */
    byte[] attributes(float[] box) {
        switch (tag.attributes()) {
            case TagAttributes.None ignored -> {}
            case TagAttributes.Alternative alternative -> string("/Alt", alternative.text());
            case TagAttributes.Language of -> string("/Lang", of.language().toLanguageTag());
            case TagAttributes.Name name -> string("/ID", name.id());
            case TagAttributes.Summary summary -> {
                text.append("/A<</O/Table");
                string("/Summary", summary.text());
                text.append(">>");
            }
            case TagAttributes.Spans spans -> table(spans.columns(), spans.rows(), "");
            case TagAttributes.Heads heads ->
                table(heads.columns(), heads.rows(), "/Scope/" + heads.scope().pdfName());
        }
        if (box.length > 0) {
            text.append("/A<</O/Layout/Placement/Block/BBox[");
            for (float edge : box) {
                text.append(edge).append(' ');
            }
            text.append("]>>");
        }
        return text.append(">>").toByteArray();
    }

    private void table(int columns, int rows, String scope) {
        text.append("/A<</O/Table");
        if (columns > 1) {
            text.append("/ColSpan ").append(Integer.toString(columns));
        }
        if (rows > 1) {
            text.append("/RowSpan ").append(Integer.toString(rows));
        }
        text.append(scope).append(">>");
    }

    private void string(String key, String value) {
        text.append(key);
        try {
            new PdfString(value, PdfObject.TEXT_UNICODE).toPdf(writer, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
