package org.oplan.rendering.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/** The structure of a document as PDF elements, one for each tag. */
final class StructureTree {
    private static final PdfName TABLE = new PdfName("Table");
    private static final PdfName LAYOUT = new PdfName("Layout");

    private final PdfStructureTreeRoot root;
    private final PdfWriter writer;
    private final List<Tag> tags;
    /** The elements made so far: each is made shortly before it is drawn, so that it is still near at hand then. */
    private final List<PdfStructureElement> elements = new ArrayList<>();

    StructureTree(PdfWriter writer, List<Tag> tags) {
        this.writer = writer;
        this.root = writer.getStructureTreeRoot();
        this.tags = tags;
    }

    /** Makes what nothing was drawn of. */
    void complete() {
        makeUpTo(tags.size() - 1);
    }

    private void makeUpTo(int order) {
        while (elements.size() <= order) {
            add(tags.get(elements.size()));
        }
    }

    private void add(Tag tag) {
        PdfName role = new PdfName(tag.role().pdfName());
        PdfStructureElement element = tag.parent() == null
                ? new PdfStructureElement(root, role)
                : new PdfStructureElement(element(tag.parent()), role);
        switch (tag.attributes()) {
            case TagAttributes.None ignored -> {}
            case TagAttributes.Alternative alternative -> element.put(PdfName.ALT, unicode(alternative.text()));
            case TagAttributes.Language of ->
                element.put(PdfName.LANG, new PdfString(of.language().toLanguageTag()));
            case TagAttributes.Name name -> element.put(PdfName.ID, new PdfString(name.id()));
            case TagAttributes.Summary summary -> {
                PdfDictionary attributes = attributes(TABLE);
                attributes.put(new PdfName("Summary"), unicode(summary.text()));
                element.put(PdfName.A, attributes);
            }
            case TagAttributes.Spans spans -> element.put(PdfName.A, spans(spans.columns(), spans.rows()));
            case TagAttributes.Heads heads -> {
                PdfDictionary attributes = spans(heads.columns(), heads.rows());
                attributes.put(new PdfName("Scope"), new PdfName(heads.scope().pdfName()));
                element.put(PdfName.A, attributes);
            }
        }
        elements.add(element);
    }

    private static PdfDictionary spans(int columns, int rows) {
        PdfDictionary attributes = attributes(TABLE);
        if (columns > 1) {
            attributes.put(new PdfName("ColSpan"), new PdfNumber(columns));
        }
        if (rows > 1) {
            attributes.put(new PdfName("RowSpan"), new PdfNumber(rows));
        }
        return attributes;
    }

    private static PdfDictionary attributes(PdfName owner) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, owner);
        return attributes;
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    PdfStructureElement element(Tag tag) {
        makeUpTo(tag.order());
        return elements.get(tag.order());
    }

    /** Says which part of the page a figure covers. */
    void bound(Tag figure, float left, float bottom, float right, float top) {
        PdfDictionary attributes = attributes(LAYOUT);
        attributes.put(new PdfName("Placement"), new PdfName("Block"));
        PdfArray box = new PdfArray();
        for (float edge : new float[] {left, bottom, right, top}) {
            box.add(new PdfNumber(edge));
        }
        attributes.put(PdfName.BBOX, box);
        element(figure).put(PdfName.A, attributes);
    }

    /** The number by which an annotation of this element finds it. */
    int parentKey(Tag tag) {
        return root.addExistingObject(element(tag).getReference());
    }

    /** Makes an annotation part of its link element, beside the text that is marked already. */
    void addAnnotation(Tag link, PdfIndirectReference annotation) {
        PdfStructureElement element = element(link);
        PdfObject kids = element.get(PdfName.K);
        PdfArray all = kids instanceof PdfArray array ? array : new PdfArray();
        if (kids instanceof PdfNumber number) {
            all.add(number);
        }
        PdfDictionary reference = new PdfDictionary(new PdfName("OBJR"));
        reference.put(PdfName.OBJ, annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        all.add(reference);
        element.put(PdfName.K, all);
    }
}
