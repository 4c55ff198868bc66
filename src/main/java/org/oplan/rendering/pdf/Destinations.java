package org.oplan.rendering.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfWriter;

/** Places in the file that links and bookmarks lead to. */
final class Destinations {
    private static final float HEADROOM = 12;

    private final PdfWriter writer;
    private final List<Page> pages;
    private final Anchors anchors;

    Destinations(PdfWriter writer, List<Page> pages, Anchors anchors) {
        this.writer = writer;
        this.pages = pages;
        this.anchors = anchors;
    }

    Anchors.Place place(String id) {
        Anchors.Place place = anchors.place(id);
        if (place == null) {
            throw new IllegalArgumentException(
                    "A reference leads to " + id + ", but the document has no section, table or chart of that id");
        }
        return place;
    }

    PdfDestination at(Anchors.Place place) {
        float height = pages.get(place.page() - 1).shape().height();
        PdfDestination destination = new PdfDestination(PdfDestination.XYZ, 0, height - place.y() + HEADROOM, 0);
        destination.addPage(writer.getPageReference(place.page()));
        return destination;
    }
}
