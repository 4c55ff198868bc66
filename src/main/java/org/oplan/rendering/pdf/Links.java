package org.oplan.rendering.pdf;

import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Makes links that can be followed, and ties each to its element. */
final class Links {
    private final PdfWriter writer;
    private final StructureTree structure;
    private final Destinations destinations;

    Links(PdfWriter writer, StructureTree structure, Destinations destinations) {
        this.writer = writer;
        this.structure = structure;
        this.destinations = destinations;
    }

    void add(Op.LinkArea area, float pageHeight) {
        float top = pageHeight - area.y();
        PdfAnnotation annotation = new PdfAnnotation(
                writer, area.x(), top - area.height(), area.x() + area.width(), top, action(area.target()));
        annotation.put(PdfName.CONTENTS, new PdfString(contents(area), PdfObject.TEXT_UNICODE));
        annotation.setFlags(PdfAnnotation.FLAGS_PRINT);
        int key = structure.addAnnotation(area.link(), annotation.getIndirectReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
    }

    private static String contents(Op.LinkArea area) {
        return switch (area.target()) {
            case Target.Address address -> address.uri();
            case Target.Anchor ignored -> area.words().strip();
        };
    }

    private PdfAction action(Target target) {
        return switch (target) {
            case Target.Address address -> new PdfAction(address.uri());
            case Target.Anchor anchor -> {
                Anchors.Place place = destinations.place(anchor.id());
                PdfDestination destination = destinations.at(place);
                yield PdfAction.gotoLocalPage(place.page(), destination, writer);
            }
        };
    }
}
