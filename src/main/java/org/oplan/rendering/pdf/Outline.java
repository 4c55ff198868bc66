package org.oplan.rendering.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfOutline;

/** The bookmarks: one for each heading, nested as the sections are. */
final class Outline {
    private Outline() {}

    static void write(PdfOutline root, Anchors anchors, Destinations destinations) {
        Deque<PdfOutline> open = new ArrayDeque<>();
        open.push(root);
        for (Anchors.Heading heading : anchors.headings()) {
            while (open.size() > heading.bookmark().level()) {
                open.pop();
            }
            PdfOutline parent = open.element();
            open.push(new PdfOutline(
                    parent,
                    destinations.at(heading.place()),
                    heading.bookmark().words(),
                    heading.bookmark().level() == 1));
        }
    }
}
